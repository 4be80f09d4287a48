"""Outlets of Burkina Faso."""

from anechoic.records import Outlet, Ownership

# fmt: off
OUTLETS: tuple[Outlet, ...] = (
    Outlet(
        name="Lefaso.net", domain="lefaso.net", country="BF", language="fr",
        ownership=Ownership.COMPANY, owner="Lefaso.net",
        aliases=("Le Faso",), feeds=("https://lefaso.net/spip.php?page=backend",),
    ),
)
