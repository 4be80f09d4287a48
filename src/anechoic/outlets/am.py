"""Outlets of Armenia."""

from anechoic.records import Outlet, Ownership

# fmt: off
OUTLETS: tuple[Outlet, ...] = (
    Outlet(
        name="Hetq", domain="hetq.am", country="AM", language="en",
        ownership=Ownership.NONPROFIT, owner="Investigative Journalists",
        feeds=("https://hetq.am/en/rss",),
    ),
)
