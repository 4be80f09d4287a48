"""Outlets of Saudi Arabia."""

from anechoic.records import Outlet, Ownership

# fmt: off
OUTLETS: tuple[Outlet, ...] = (
    Outlet(
        name="Al Arabiya", domain="alarabiya.net", country="SA", language="en",
        ownership=Ownership.LISTED, owner="MBC Group",
        aliases=("Al Arabiya English", "Al-Arabiya"), feeds=("https://english.alarabiya.net/feed/rss2/en.xml",),
    ),
    Outlet(
        name="Arab News", domain="arabnews.com", country="SA", language="en",
        ownership=Ownership.LISTED, owner="SRMG",
        feeds=("https://www.arabnews.com/rss.xml",),
    ),
    Outlet(
        name="Saudi Gazette", domain="saudigazette.com.sa", country="SA", language="en",
        ownership=Ownership.COMPANY, owner="Okaz Organization",
        feeds=("https://saudigazette.com.sa/rssFeed/74",),
    ),
    Outlet(
        name="Saudi Press Agency", domain="spa.gov.sa", country="SA", language="ar",
        ownership=Ownership.STATE, owner="Government of Saudi Arabia", agency=True,
    ),
)
