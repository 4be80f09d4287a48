"""Outlets of Mozambique."""

from anechoic.records import Outlet, Ownership

# fmt: off
OUTLETS: tuple[Outlet, ...] = (
    Outlet(
        name="Club of Mozambique", domain="clubofmozambique.com", country="MZ", language="en",
        ownership=Ownership.COMPANY, owner="Club of Mozambique",
        feeds=("https://clubofmozambique.com/feed/",),
    ),
)
