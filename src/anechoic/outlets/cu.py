"""Outlets of Cuba."""

from anechoic.records import Outlet, Ownership

# fmt: off
OUTLETS: tuple[Outlet, ...] = (
    Outlet(
        name="Granma", domain="granma.cu", country="CU", language="en",
        ownership=Ownership.PARTY, owner="Communist Party of Cuba",
        feeds=("https://en.granma.cu/rss.xml",),
    ),
    Outlet(
        name="Prensa Latina", domain="prensa-latina.cu", country="CU", language="es",
        ownership=Ownership.STATE, owner="Government of Cuba", agency=True,
        domains=("plenglish.com",), feeds=("https://www.prensa-latina.cu/feed",),
    ),
)
