"""Outlets of Kazakhstan."""

from anechoic.records import Outlet, Ownership

# fmt: off
OUTLETS: tuple[Outlet, ...] = (
    Outlet(
        name="Tengrinews", domain="tengrinews.kz", country="KZ", language="en",
        ownership=Ownership.COMPANY, owner="Alash Media Group",
        aliases=("Tengrinews.kz",), feeds=("https://tengrinews.kz/eng/rss/",),
    ),
    Outlet(
        name="The Astana Times", domain="astanatimes.com", country="KZ", language="en",
        ownership=Ownership.STATE, owner="Government of Kazakhstan",
        feeds=("https://astanatimes.com/feed/",),
    ),
)
