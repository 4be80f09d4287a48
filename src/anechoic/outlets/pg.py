"""Outlets of Papua New Guinea."""

from anechoic.records import Outlet, Ownership

# fmt: off
OUTLETS: tuple[Outlet, ...] = (
    Outlet(
        name="Post-Courier", domain="postcourier.com.pg", country="PG", language="en",
        ownership=Ownership.LISTED, owner="News Corp",
        aliases=("Papua New Guinea Post-Courier", "PNG Post-Courier"),
        feeds=("https://www.postcourier.com.pg/feed/",),
    ),
)
