"""Outlets of Myanmar."""

from anechoic.records import Outlet, Ownership

# fmt: off
OUTLETS: tuple[Outlet, ...] = (
    Outlet(
        name="Myanmar Now", domain="myanmar-now.org", country="MM", language="en",
        ownership=Ownership.NONPROFIT, owner="Myanmar Now",
        feeds=("https://myanmar-now.org/en/feed/",),
    ),
    Outlet(
        name="The Irrawaddy", domain="irrawaddy.com", country="MM", language="en",
        ownership=Ownership.NONPROFIT, owner="Irrawaddy Publishing Group",
        feeds=("https://www.irrawaddy.com/category/news/burma/feed",),
    ),
)
