"""Outlets of Nepal."""

from anechoic.records import Outlet, Ownership

# fmt: off
OUTLETS: tuple[Outlet, ...] = (
    Outlet(
        name="Onlinekhabar", domain="onlinekhabar.com", country="NP", language="en",
        ownership=Ownership.COMPANY, owner="Onlinekhabar",
        feeds=("https://english.onlinekhabar.com/feed",),
    ),
    Outlet(
        name="Rastriya Samachar Samiti", domain="rssnepal.com", country="NP", language="en",
        ownership=Ownership.STATE, owner="Government of Nepal", agency=True,
    ),
    Outlet(
        name="The Kathmandu Post", domain="kathmandupost.com", country="NP", language="en",
        ownership=Ownership.COMPANY, owner="Kantipur Media Group",
        feeds=("https://kathmandupost.com/rss",),
    ),
)
