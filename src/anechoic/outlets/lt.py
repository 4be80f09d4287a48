"""Outlets of Lithuania."""

from anechoic.records import Outlet, Ownership

# fmt: off
OUTLETS: tuple[Outlet, ...] = (
    Outlet(
        name="Delfi", domain="delfi.lt", country="LT", language="lt",
        ownership=Ownership.LISTED, owner="Ekspress Grupp",
        aliases=("Delfi.lt", "Delfi Lietuva"), feeds=("https://feed.delfi.lt/v2/articles/6?format=rss",),
    ),
    Outlet(
        name="LRT", domain="lrt.lt", country="LT", language="lt",
        ownership=Ownership.PUBLIC, owner="LRT",
        aliases=("LRT.lt", "Lietuvos nacionalinis radijas ir televizija"), feeds=("https://www.lrt.lt/?rss",),
    ),
)
