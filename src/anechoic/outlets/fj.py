"""Outlets of Fiji."""

from anechoic.records import Outlet, Ownership

# fmt: off
OUTLETS: tuple[Outlet, ...] = (
    Outlet(
        name="The Fiji Times", domain="fijitimes.com.fj", country="FJ", language="en",
        ownership=Ownership.COMPANY, owner="Motibhai Group",
        domains=("fijitimes.com",), feeds=("https://www.fijitimes.com.fj/feed/",),
    ),
)
