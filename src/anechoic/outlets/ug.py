"""Outlets of Uganda."""

from anechoic.records import Outlet, Ownership

# fmt: off
OUTLETS: tuple[Outlet, ...] = (
    Outlet(
        name="The Independent (Uganda)", domain="independent.co.ug", country="UG", language="en",
        ownership=Ownership.COMPANY, owner="Independent Publications",
        feeds=("https://www.independent.co.ug/feed/",),
    ),
)
