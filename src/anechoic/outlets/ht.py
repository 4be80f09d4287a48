"""Outlets of Haiti."""

from anechoic.records import Outlet, Ownership

# fmt: off
OUTLETS: tuple[Outlet, ...] = (
    Outlet(
        name="Le Nouvelliste", domain="lenouvelliste.com", country="HT", language="fr",
        ownership=Ownership.COMPANY, owner="Le Nouvelliste",
        feeds=("https://lenouvelliste.com/rss",),
    ),
)
