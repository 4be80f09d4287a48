"""Outlets of Trinidad and Tobago."""

from anechoic.records import Outlet, Ownership

# fmt: off
OUTLETS: tuple[Outlet, ...] = (
    Outlet(
        name="Trinidad and Tobago Newsday", domain="newsday.co.tt", country="TT", language="en",
        ownership=Ownership.COMPANY, owner="Daily News Limited",
        aliases=("Trinidad Newsday",), feeds=("https://newsday.co.tt/feed/",),
    ),
)
