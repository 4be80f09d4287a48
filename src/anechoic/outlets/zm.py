"""Outlets of Zambia."""

from anechoic.records import Outlet, Ownership

# fmt: off
OUTLETS: tuple[Outlet, ...] = (
    Outlet(
        name="Lusaka Times", domain="lusakatimes.com", country="ZM", language="en",
        ownership=Ownership.COMPANY, owner="Lusaka Times",
        feeds=("https://www.lusakatimes.com/feed/",),
    ),
)
