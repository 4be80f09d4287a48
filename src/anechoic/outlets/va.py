"""Outlets of the Vatican."""

from anechoic.records import Outlet, Ownership

# fmt: off
OUTLETS: tuple[Outlet, ...] = (
    Outlet(
        name="Vatican News", domain="vaticannews.va", country="VA", language="en",
        ownership=Ownership.PARTY, owner="Holy See",
        feeds=("https://www.vaticannews.va/en.rss.xml",),
    ),
)
