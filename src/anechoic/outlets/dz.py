"""Outlets of Algeria."""

from anechoic.records import Outlet, Ownership

# fmt: off
OUTLETS: tuple[Outlet, ...] = (
    Outlet(
        name="Algérie Presse Service", domain="aps.dz", country="DZ", language="fr",
        ownership=Ownership.STATE, owner="Government of Algeria", agency=True,
        aliases=("Algeria Press Service",),
    ),
    Outlet(
        name="TSA", domain="tsa-algerie.com", country="DZ", language="fr",
        ownership=Ownership.COMPANY, owner="Tout sur l’Algérie",
        aliases=("TSA Algérie", "Tout sur l’Algérie"), feeds=("https://www.tsa-algerie.com/feed/",),
    ),
)
