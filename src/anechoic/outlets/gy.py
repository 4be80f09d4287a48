"""Outlets of Guyana."""

from anechoic.records import Outlet, Ownership

# fmt: off
OUTLETS: tuple[Outlet, ...] = (
    Outlet(
        name="Stabroek News", domain="stabroeknews.com", country="GY", language="en",
        ownership=Ownership.COMPANY, owner="Guyana Publications",
        feeds=("https://www.stabroeknews.com/feed/",),
    ),
)
