"""Outlets of Timor-Leste."""

from anechoic.records import Outlet, Ownership

# fmt: off
OUTLETS: tuple[Outlet, ...] = (
    Outlet(
        name="Tatoli", domain="tatoli.tl", country="TL", language="en",
        ownership=Ownership.STATE, owner="Government of Timor-Leste", agency=True,
        aliases=("Tatoli Agency",), feeds=("https://en.tatoli.tl/category/national/feed/",),
    ),
)
