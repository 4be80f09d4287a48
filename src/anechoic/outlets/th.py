"""Outlets of Thailand."""

from anechoic.records import Outlet, Ownership

# fmt: off
OUTLETS: tuple[Outlet, ...] = (
    Outlet(
        name="Bangkok Post", domain="bangkokpost.com", country="TH", language="en",
        ownership=Ownership.LISTED, owner="Bangkok Post",
        feeds=("https://www.bangkokpost.com/rss/data/topstories.xml",),
    ),
    Outlet(
        name="Khaosod English", domain="khaosodenglish.com", country="TH", language="en",
        ownership=Ownership.LISTED, owner="Matichon",
        aliases=("Khaosod",), feeds=("https://www.khaosodenglish.com/feed/",),
    ),
    Outlet(
        name="Matichon", domain="matichon.co.th", country="TH", language="th",
        ownership=Ownership.LISTED, owner="Matichon",
        aliases=("มติชน",), feeds=("https://www.matichon.co.th/feed",),
    ),
    Outlet(
        name="Prachatai", domain="prachatai.com", country="TH", language="th",
        ownership=Ownership.NONPROFIT, owner="Foundation for Community Educational Media",
        aliases=("ประชาไท",), feeds=("https://prachatai.com/feed",),
    ),
    Outlet(
        name="Thai PBS", domain="thaipbs.or.th", country="TH", language="th",
        ownership=Ownership.PUBLIC, owner="Thai PBS",
        aliases=("ไทยพีบีเอส", "Thai PBS World"), feeds=("https://news.thaipbs.or.th/rss/news/home",),
    ),
)
