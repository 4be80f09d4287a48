"""Outlets of Morocco."""

from anechoic.records import Outlet, Ownership

# fmt: off
OUTLETS: tuple[Outlet, ...] = (
    Outlet(
        name="Hespress", domain="hespress.com", country="MA", language="ar",
        ownership=Ownership.COMPANY, owner="Hespress",
        aliases=("هسبريس",), feeds=("https://www.hespress.com/feed/", "https://fr.hespress.com/feed"),
    ),
    Outlet(
        name="Maghreb Arabe Presse", domain="mapnews.ma", country="MA", language="ar",
        ownership=Ownership.STATE, owner="Government of Morocco", agency=True,
        aliases=("Agence marocaine de presse",), feeds=("https://www.mapnews.ma/ar/actualites/politique/rss",),
    ),
    Outlet(
        name="Morocco World News", domain="moroccoworldnews.com", country="MA", language="en",
        ownership=Ownership.COMPANY, owner="Morocco World News",
        feeds=("https://www.moroccoworldnews.com/feed",),
    ),
)
