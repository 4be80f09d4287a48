"""Outlets of Ghana."""

from anechoic.records import Outlet, Ownership

# fmt: off
OUTLETS: tuple[Outlet, ...] = (
    Outlet(
        name="Citi Newsroom", domain="citinewsroom.com", country="GH", language="en",
        ownership=Ownership.COMPANY, owner="Omni Media",
        feeds=("https://citinewsroom.com/feed/",),
    ),
    Outlet(
        name="Ghana News Agency", domain="gna.org.gh", country="GH", language="en",
        ownership=Ownership.STATE, owner="Government of Ghana", agency=True,
    ),
    Outlet(
        name="MyJoyOnline", domain="myjoyonline.com", country="GH", language="en",
        ownership=Ownership.COMPANY, owner="Multimedia Group",
        aliases=("Joy News", "Joy FM"), feeds=("https://www.myjoyonline.com/feed/",),
    ),
)
