"""Outlets of Kyrgyzstan."""

from anechoic.records import Outlet, Ownership

# fmt: off
OUTLETS: tuple[Outlet, ...] = (
    Outlet(
        name="Kloop", domain="kloop.kg", country="KG", language="ru",
        ownership=Ownership.NONPROFIT, owner="Kloop Media",
        feeds=("https://kloop.kg/feed/",),
    ),
)
