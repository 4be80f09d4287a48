"""Outlets of Oman."""

from anechoic.records import Outlet, Ownership

# fmt: off
OUTLETS: tuple[Outlet, ...] = (
    Outlet(
        name="Oman Observer", domain="omanobserver.om", country="OM", language="en",
        ownership=Ownership.STATE, owner="Government of Oman",
        feeds=("https://www.omanobserver.om/rssFeed/1",),
    ),
    Outlet(
        name="Times of Oman", domain="timesofoman.com", country="OM", language="en",
        ownership=Ownership.COMPANY, owner="Muscat Media Group",
        feeds=("https://timesofoman.com/feed",),
    ),
)
