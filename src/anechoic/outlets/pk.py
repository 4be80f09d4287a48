"""Outlets of Pakistan."""

from anechoic.records import Outlet, Ownership

# fmt: off
OUTLETS: tuple[Outlet, ...] = (
    Outlet(
        name="ARY News", domain="arynews.tv", country="PK", language="en",
        ownership=Ownership.COMPANY, owner="ARY Digital Network",
        feeds=("https://arynews.tv/feed/",),
    ),
    Outlet(
        name="Associated Press of Pakistan", domain="app.com.pk", country="PK", language="en",
        ownership=Ownership.STATE, owner="Government of Pakistan", agency=True,
        feeds=("https://www.app.com.pk/national/feed/",),
    ),
    Outlet(
        name="Dawn", domain="dawn.com", country="PK", language="en",
        ownership=Ownership.COMPANY, owner="Pakistan Herald Publications",
        aliases=("Dawn.com", "Dawn News"), feeds=("https://www.dawn.com/feeds/home",),
    ),
    Outlet(
        name="Geo News", domain="geo.tv", country="PK", language="en",
        ownership=Ownership.COMPANY, owner="Jang Group",
        aliases=("Geo TV",), feeds=("https://feeds.feedburner.com/geo/GiKR",),
    ),
    Outlet(
        name="The Express Tribune", domain="tribune.com.pk", country="PK", language="en",
        ownership=Ownership.COMPANY, owner="Lakson Group",
        feeds=("https://tribune.com.pk/feed/home",),
    ),
    Outlet(
        name="The News International", domain="thenews.com.pk", country="PK", language="en",
        ownership=Ownership.COMPANY, owner="Jang Group",
        feeds=("https://www.thenews.com.pk/rss/1/1",),
    ),
)
