"""Outlets of Bangladesh."""

from anechoic.records import Outlet, Ownership

# fmt: off
OUTLETS: tuple[Outlet, ...] = (
    Outlet(
        name="Bangladesh Sangbad Sangstha", domain="bssnews.net", country="BD", language="en",
        ownership=Ownership.STATE, owner="Government of Bangladesh", agency=True,
        aliases=("BSS",),
    ),
    Outlet(
        name="Dhaka Tribune", domain="dhakatribune.com", country="BD", language="en",
        ownership=Ownership.COMPANY, owner="Gemcon Group",
        feeds=("https://www.dhakatribune.com/feed/",),
    ),
    Outlet(
        name="Prothom Alo", domain="prothomalo.com", country="BD", language="bn",
        ownership=Ownership.COMPANY, owner="Transcom",
        aliases=("প্রথম আলো",), feeds=("https://www.prothomalo.com/feed/",),
    ),
    Outlet(
        name="The Daily Star (Bangladesh)", domain="thedailystar.net", country="BD", language="en",
        ownership=Ownership.COMPANY, owner="Transcom",
        feeds=("https://www.thedailystar.net/frontpage/rss.xml",),
    ),
)
