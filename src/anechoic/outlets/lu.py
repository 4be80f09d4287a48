"""Outlets of Luxembourg."""

from anechoic.records import Outlet, Ownership

# fmt: off
OUTLETS: tuple[Outlet, ...] = (
    Outlet(
        name="Luxemburger Wort", domain="wort.lu", country="LU", language="de",
        ownership=Ownership.COMPANY, owner="Mediahuis",
        feeds=("https://www.wort.lu/de/rss",), sitemaps=("https://www.wort.lu/sitemap-news.xml",),
    ),
    Outlet(
        name="Tageblatt", domain="tageblatt.lu", country="LU", language="de",
        ownership=Ownership.COMPANY, owner="Editpress",
        feeds=(
            "https://www.tageblatt.lu/category/nachrichten/feed/atom/",
            "https://www.tageblatt.lu/category/politik/feed/atom/",
        ),
    ),
)
