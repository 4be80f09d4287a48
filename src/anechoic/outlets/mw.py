"""Outlets of Malawi."""

from anechoic.records import Outlet, Ownership

# fmt: off
OUTLETS: tuple[Outlet, ...] = (
    Outlet(
        name="Nyasa Times", domain="nyasatimes.com", country="MW", language="en",
        ownership=Ownership.COMPANY, owner="Nyasa Times",
        feeds=("https://www.nyasatimes.com/feed/",),
    ),
)
