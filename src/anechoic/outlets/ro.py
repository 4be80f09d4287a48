"""Outlets of Romania."""

from anechoic.records import Outlet, Ownership

# fmt: off
OUTLETS: tuple[Outlet, ...] = (
    Outlet(
        name="Adevărul", domain="adevarul.ro", country="RO", language="ro",
        ownership=Ownership.COMPANY, owner="Adevărul Holding",
        feeds=("https://adevarul.ro/rss/",),
    ),
    Outlet(
        name="Agerpres", domain="agerpres.ro", country="RO", language="ro",
        ownership=Ownership.PUBLIC, owner="Agerpres", agency=True,
    ),
    Outlet(
        name="Digi24", domain="digi24.ro", country="RO", language="ro",
        ownership=Ownership.LISTED, owner="Digi Communications",
        feeds=("https://www.digi24.ro/rss",),
    ),
    Outlet(
        name="G4Media", domain="g4media.ro", country="RO", language="ro",
        ownership=Ownership.COMPANY, owner="G4Media",
        feeds=("https://www.g4media.ro/feed",),
    ),
    Outlet(
        name="HotNews", domain="hotnews.ro", country="RO", language="ro",
        ownership=Ownership.COMPANY, owner="HotNews",
        aliases=("HotNews.ro",), feeds=("https://www.hotnews.ro/rss",),
    ),
    Outlet(
        name="Libertatea", domain="libertatea.ro", country="RO", language="ro",
        ownership=Ownership.COMPANY, owner="Ringier",
        feeds=("https://www.libertatea.ro/feed",),
    ),
)
