"""Outlets of Jamaica."""

from anechoic.records import Outlet, Ownership

# fmt: off
OUTLETS: tuple[Outlet, ...] = (
    Outlet(
        name="Jamaica Observer", domain="jamaicaobserver.com", country="JM", language="en",
        ownership=Ownership.COMPANY, owner="Jamaica Observer",
        feeds=("https://www.jamaicaobserver.com/feed/",),
    ),
    Outlet(
        name="The Gleaner", domain="jamaica-gleaner.com", country="JM", language="en",
        ownership=Ownership.LISTED, owner="RJRGleaner",
        aliases=("Jamaica Gleaner",), feeds=("https://jamaica-gleaner.com/feed/rss.xml",),
    ),
)
