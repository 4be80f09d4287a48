"""Outlets of Bahrain."""

from anechoic.records import Outlet, Ownership

# fmt: off
OUTLETS: tuple[Outlet, ...] = (
    Outlet(
        name="Bahrain News Agency", domain="bna.bh", country="BH", language="en",
        ownership=Ownership.STATE, owner="Government of Bahrain", agency=True,
        feeds=("https://www.bna.bh/en/GenerateRssFeed.aspx?categoryId=153",),
    ),
)
