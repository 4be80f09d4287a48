"""Outlets of Iceland."""

from anechoic.records import Outlet, Ownership

# fmt: off
OUTLETS: tuple[Outlet, ...] = (
    Outlet(
        name="Morgunblaðið", domain="mbl.is", country="IS", language="is",
        ownership=Ownership.COMPANY, owner="Árvakur",
        aliases=("mbl.is",), feeds=("https://www.mbl.is/feeds/innlent/",),
    ),
    Outlet(
        name="RÚV", domain="ruv.is", country="IS", language="is",
        ownership=Ownership.PUBLIC, owner="RÚV",
        aliases=("Ríkisútvarpið",), feeds=("https://www.ruv.is/rss/frettir",),
    ),
)
