"""Outlets of New Zealand."""

from anechoic.records import Outlet, Ownership

# fmt: off
OUTLETS: tuple[Outlet, ...] = (
    Outlet(
        name="Otago Daily Times", domain="odt.co.nz", country="NZ", language="en",
        ownership=Ownership.COMPANY, owner="Allied Press",
        feeds=("https://www.odt.co.nz/news/feed",),
    ),
    Outlet(
        name="RNZ", domain="rnz.co.nz", country="NZ", language="en",
        ownership=Ownership.PUBLIC, owner="Radio New Zealand",
        aliases=("Radio New Zealand", "RNZ Pacific"),
        feeds=("https://www.rnz.co.nz/rss/national.xml", "https://www.rnz.co.nz/rss/pacific.xml"),
    ),
    Outlet(
        name="Stuff (New Zealand)", domain="stuff.co.nz", country="NZ", language="en",
        ownership=Ownership.COMPANY, owner="Stuff",
        aliases=("Stuff.co.nz",), feeds=("https://www.stuff.co.nz/rss",),
    ),
    Outlet(
        name="Te Ao Māori News", domain="teaonews.co.nz", country="NZ", language="en",
        ownership=Ownership.PUBLIC, owner="Whakaata Māori",
        feeds=("https://www.teaonews.co.nz/arc/outboundfeeds/rss/",),
    ),
    Outlet(
        name="The New Zealand Herald", domain="nzherald.co.nz", country="NZ", language="en",
        ownership=Ownership.LISTED, owner="NZME",
        aliases=("NZ Herald",),
        feeds=("https://www.nzherald.co.nz/arc/outboundfeeds/rss/curated/78/?outputType=xml&_website=nzh",),
    ),
)
