"""Outlets of Afghanistan."""

from anechoic.records import Outlet, Ownership

# fmt: off
OUTLETS: tuple[Outlet, ...] = (
    Outlet(
        name="Khaama Press", domain="khaama.com", country="AF", language="en",
        ownership=Ownership.COMPANY, owner="Khaama Press", agency=True,
        aliases=("Khaama Press News Agency",), feeds=("https://www.khaama.com/feed/",),
    ),
    Outlet(
        name="Pajhwok Afghan News", domain="pajhwok.com", country="AF", language="en",
        ownership=Ownership.COMPANY, owner="Pajhwok Afghan News", agency=True,
        aliases=("Pajhwok",), feeds=("https://pajhwok.com/feed/",),
    ),
    Outlet(
        name="TOLOnews", domain="tolonews.com", country="AF", language="en",
        ownership=Ownership.COMPANY, owner="Moby Group",
        aliases=("TOLO News",), feeds=("https://tolonews.com/rss.xml",),
    ),
)
