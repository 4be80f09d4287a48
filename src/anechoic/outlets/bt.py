"""Outlets of Bhutan."""

from anechoic.records import Outlet, Ownership

# fmt: off
OUTLETS: tuple[Outlet, ...] = (
    Outlet(
        name="The Bhutanese", domain="thebhutanese.bt", country="BT", language="en",
        ownership=Ownership.COMPANY, owner="The Bhutanese",
        feeds=("https://thebhutanese.bt/feed/",),
    ),
)
