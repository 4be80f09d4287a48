"""Outlets of Croatia."""

from anechoic.records import Outlet, Ownership

# fmt: off
OUTLETS: tuple[Outlet, ...] = (
    Outlet(
        name="HINA", domain="hina.hr", country="HR", language="hr",
        ownership=Ownership.PUBLIC, owner="HINA", agency=True,
        aliases=("Hrvatska izvještajna novinska agencija",),
    ),
    Outlet(
        name="HRT", domain="hrt.hr", country="HR", language="hr",
        ownership=Ownership.PUBLIC, owner="HRT",
        aliases=("Hrvatska radiotelevizija",), feeds=("https://feed.hrt.hr/vijesti/page.xml",),
    ),
    Outlet(
        name="Index.hr", domain="index.hr", country="HR", language="hr",
        ownership=Ownership.COMPANY, owner="Index promocija",
        feeds=("https://www.index.hr/rss",),
    ),
    Outlet(
        name="Jutarnji list", domain="jutarnji.hr", country="HR", language="hr",
        ownership=Ownership.COMPANY, owner="Hanza Media",
        feeds=("https://www.jutarnji.hr/feed",),
    ),
    Outlet(
        name="Večernji list", domain="vecernji.hr", country="HR", language="hr",
        ownership=Ownership.NONPROFIT, owner="Styria Media Group",
        feeds=("https://www.vecernji.hr/feeds/latest",),
    ),
)
