"""Outlets of Ethiopia."""

from anechoic.records import Outlet, Ownership

# fmt: off
OUTLETS: tuple[Outlet, ...] = (
    Outlet(
        name="Addis Standard", domain="addisstandard.com", country="ET", language="en",
        ownership=Ownership.COMPANY, owner="Jakenn Publishing",
        feeds=("https://addisstandard.com/feed/",),
    ),
    Outlet(
        name="Ethiopian News Agency", domain="ena.et", country="ET", language="en",
        ownership=Ownership.STATE, owner="Government of Ethiopia", agency=True,
    ),
    Outlet(
        name="Fana", domain="fanabc.com", country="ET", language="am",
        ownership=Ownership.STATE, owner="Fana Broadcasting Corporate",
        aliases=("Fana Broadcasting Corporate", "FBC Ethiopia"), domains=("fanamc.com",),
        feeds=("https://www.fanabc.com/feed/",),
    ),
)
