"""Outlets of Barbados."""

from anechoic.records import Outlet, Ownership

# fmt: off
OUTLETS: tuple[Outlet, ...] = (
    Outlet(
        name="Barbados Today", domain="barbadostoday.bb", country="BB", language="en",
        ownership=Ownership.COMPANY, owner="Barbados Today",
        feeds=("https://www.barbadostoday.bb/feed/",),
    ),
)
