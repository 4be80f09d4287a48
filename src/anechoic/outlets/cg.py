"""Outlets of the Republic of the Congo."""

from anechoic.records import Outlet, Ownership

# fmt: off
OUTLETS: tuple[Outlet, ...] = (
    Outlet(
        name="Africanews", domain="africanews.com", country="CG", language="en",
        ownership=Ownership.COMPANY, owner="Alpac Capital",
        feeds=("https://www.africanews.com/feed/rss",),
    ),
)
