"""Outlets of Tanzania."""

from anechoic.records import Outlet, Ownership

# fmt: off
OUTLETS: tuple[Outlet, ...] = (
    Outlet(
        name="Daily News (Tanzania)", domain="dailynews.co.tz", country="TZ", language="en",
        ownership=Ownership.STATE, owner="Tanzania Standard Newspapers",
        feeds=("https://dailynews.co.tz/feed/",),
    ),
)
