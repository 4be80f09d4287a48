"""Outlets of Zimbabwe."""

from anechoic.records import Outlet, Ownership

# fmt: off
OUTLETS: tuple[Outlet, ...] = (
    Outlet(
        name="NewsDay (Zimbabwe)", domain="newsday.co.zw", country="ZW", language="en",
        ownership=Ownership.COMPANY, owner="Alpha Media Holdings",
        aliases=("NewsDay Zimbabwe",), feeds=("https://www.newsday.co.zw/feed",),
    ),
    Outlet(
        name="The Herald (Zimbabwe)", domain="herald.co.zw", country="ZW", language="en",
        ownership=Ownership.STATE, owner="Zimbabwe Newspapers",
        feeds=("https://www.herald.co.zw/feed/",),
    ),
)
