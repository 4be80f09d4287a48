"""Outlets of Lebanon."""

from anechoic.records import Outlet, Ownership

# fmt: off
OUTLETS: tuple[Outlet, ...] = (
    Outlet(
        name="L’Orient-Le Jour", domain="lorientlejour.com", country="LB", language="fr",
        ownership=Ownership.COMPANY, owner="L’Orient-Le Jour",
        aliases=("L’Orient Today",),
        feeds=("https://www.lorientlejour.com/rss", "https://today.lorientlejour.com/rss"),
    ),
)
