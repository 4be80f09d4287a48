"""Outlets of Namibia."""

from anechoic.records import Outlet, Ownership

# fmt: off
OUTLETS: tuple[Outlet, ...] = (
    Outlet(
        name="The Namibian", domain="namibian.com.na", country="NA", language="en",
        ownership=Ownership.NONPROFIT, owner="Namibia Media Trust",
        feeds=("https://www.namibian.com.na/feed/",),
    ),
)
