"""Outlets of the Democratic Republic of the Congo."""

from anechoic.records import Outlet, Ownership

# fmt: off
OUTLETS: tuple[Outlet, ...] = (
    Outlet(
        name="Actualite.cd", domain="actualite.cd", country="CD", language="fr",
        ownership=Ownership.COMPANY, owner="Actualite.cd",
        feeds=("https://actualite.cd/rss.xml",),
    ),
    Outlet(
        name="Radio Okapi", domain="radiookapi.net", country="CD", language="fr",
        ownership=Ownership.NONPROFIT, owner="United Nations",
        feeds=("https://www.radiookapi.net/rss.xml",),
    ),
)
