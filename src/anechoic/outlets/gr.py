"""Outlets of Greece."""

from anechoic.records import Outlet, Ownership

# fmt: off
OUTLETS: tuple[Outlet, ...] = (
    Outlet(
        name="Efimerida ton Syntakton", domain="efsyn.gr", country="GR", language="el",
        ownership=Ownership.COOPERATIVE, owner="Efimerida ton Syntakton",
        aliases=("EfSyn", "Η Εφημερίδα των Συντακτών"), feeds=("https://www.efsyn.gr/rss.xml",),
    ),
    Outlet(
        name="ERT", domain="ertnews.gr", country="GR", language="el",
        ownership=Ownership.PUBLIC, owner="ERT",
        aliases=("ERT News",), domains=("ert.gr",), feeds=("https://www.ertnews.gr/feed/",),
    ),
    Outlet(
        name="Kathimerini", domain="kathimerini.gr", country="GR", language="el",
        ownership=Ownership.COMPANY, owner="Kathimerini",
        aliases=("Η Καθημερινή",), domains=("ekathimerini.com",),
        feeds=("https://feeds.feedburner.com/kathimerini/DJpy",),
    ),
    Outlet(
        name="Proto Thema", domain="protothema.gr", country="GR", language="el",
        ownership=Ownership.COMPANY, owner="Proto Thema",
        feeds=("https://www.protothema.gr/rss",),
    ),
)
