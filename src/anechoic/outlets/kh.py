"""Outlets of Cambodia."""

from anechoic.records import Outlet, Ownership

# fmt: off
OUTLETS: tuple[Outlet, ...] = (
    Outlet(
        name="Khmer Times", domain="khmertimeskh.com", country="KH", language="en",
        ownership=Ownership.COMPANY, owner="Khmer Times",
        feeds=("https://www.khmertimeskh.com/category/national/feed/",),
    ),
)
