"""Outlets of Laos."""

from anechoic.records import Outlet, Ownership

# fmt: off
OUTLETS: tuple[Outlet, ...] = (
    Outlet(
        name="The Laotian Times", domain="laotiantimes.com", country="LA", language="en",
        ownership=Ownership.COMPANY, owner="RDK Group",
        feeds=("https://laotiantimes.com/feed/",),
    ),
)
