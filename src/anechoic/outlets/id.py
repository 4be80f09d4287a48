"""Outlets of Indonesia."""

from anechoic.records import Outlet, Ownership

# fmt: off
OUTLETS: tuple[Outlet, ...] = (
    Outlet(
        name="Antara", domain="antaranews.com", country="ID", language="en",
        ownership=Ownership.STATE, owner="Government of Indonesia", agency=True,
        aliases=("Antara News",),
        feeds=("https://en.antaranews.com/rss/news.xml", "https://www.antaranews.com/rss/terkini.xml"),
    ),
    Outlet(
        name="Republika", domain="republika.co.id", country="ID", language="id",
        ownership=Ownership.LISTED, owner="Mahaka Media",
        feeds=("https://www.republika.co.id/rss/",),
    ),
    Outlet(
        name="Tempo", domain="tempo.co", country="ID", language="id",
        ownership=Ownership.LISTED, owner="Tempo Inti Media",
        aliases=("Tempo.co",), feeds=("https://rss.tempo.co/",),
    ),
    Outlet(
        name="Tribunnews", domain="tribunnews.com", country="ID", language="id",
        ownership=Ownership.COMPANY, owner="Kompas Gramedia",
        aliases=("Tribun News",), feeds=("https://www.tribunnews.com/rss",),
    ),
)
