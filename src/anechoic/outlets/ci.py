"""Outlets of Côte d’Ivoire."""

from anechoic.records import Outlet, Ownership

# fmt: off
OUTLETS: tuple[Outlet, ...] = (
    Outlet(
        name="Fraternité Matin", domain="fratmat.info", country="CI", language="fr",
        ownership=Ownership.STATE, owner="Government of Côte d’Ivoire",
        aliases=("FratMat",), feeds=("https://www.fratmat.info/feed",),
    ),
)
