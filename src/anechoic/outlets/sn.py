"""Outlets of Senegal."""

from anechoic.records import Outlet, Ownership

# fmt: off
OUTLETS: tuple[Outlet, ...] = (
    Outlet(
        name="Senego", domain="senego.com", country="SN", language="fr",
        ownership=Ownership.COMPANY, owner="Senego",
        feeds=("https://senego.com/feed/",),
    ),
)
