"""Outlets of Vietnam."""

from anechoic.records import Outlet, Ownership

# fmt: off
OUTLETS: tuple[Outlet, ...] = (
    Outlet(
        name="Nhan Dan", domain="nhandan.vn", country="VN", language="en",
        ownership=Ownership.PARTY, owner="Communist Party of Vietnam",
        feeds=("https://en.nhandan.vn/rss/home.rss",),
    ),
    Outlet(
        name="Vietnam News Agency", domain="vnanet.vn", country="VN", language="en",
        ownership=Ownership.STATE, owner="Government of Vietnam", agency=True,
        aliases=("VNA", "TTXVN", "VietnamPlus"), domains=("vietnamplus.vn",),
        feeds=("https://en.vietnamplus.vn/rss/home.rss",),
    ),
    Outlet(
        name="VnExpress", domain="vnexpress.net", country="VN", language="en",
        ownership=Ownership.LISTED, owner="FPT",
        aliases=("VnExpress International",),
        feeds=("https://e.vnexpress.net/rss/news.rss", "https://vnexpress.net/rss/tin-moi-nhat.rss"),
    ),
)
