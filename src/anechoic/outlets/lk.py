"""Outlets of Sri Lanka."""

from anechoic.records import Outlet, Ownership

# fmt: off
OUTLETS: tuple[Outlet, ...] = (
    Outlet(
        name="Ada Derana", domain="adaderana.lk", country="LK", language="en",
        ownership=Ownership.COMPANY, owner="Power House",
        feeds=("https://www.adaderana.lk/rss.php",),
    ),
    Outlet(
        name="Daily Mirror (Sri Lanka)", domain="dailymirror.lk", country="LK", language="en",
        ownership=Ownership.COMPANY, owner="Wijeya Newspapers",
        feeds=("https://www.dailymirror.lk/rss/breaking_news/108",),
    ),
    Outlet(
        name="Daily News (Sri Lanka)", domain="dailynews.lk", country="LK", language="en",
        ownership=Ownership.STATE, owner="Lake House",
        feeds=("https://dailynews.lk/category/local/feed/",),
    ),
)
