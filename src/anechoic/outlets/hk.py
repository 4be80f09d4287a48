"""Outlets of Hong Kong."""

from anechoic.records import Outlet, Ownership

# fmt: off
OUTLETS: tuple[Outlet, ...] = (
    Outlet(
        name="Hong Kong Economic Times", domain="hket.com", country="HK", language="zh-Hant",
        ownership=Ownership.LISTED, owner="Hong Kong Economic Times Holdings",
        aliases=("香港經濟日報", "HKET"), feeds=("https://www.hket.com/rss/hongkong",),
    ),
    Outlet(
        name="Hong Kong Free Press", domain="hongkongfp.com", country="HK", language="en",
        ownership=Ownership.NONPROFIT, owner="Hong Kong Free Press",
        aliases=("HKFP",), feeds=("https://hongkongfp.com/feed/",),
    ),
    Outlet(
        name="InMedia HK", domain="inmediahk.net", country="HK", language="zh-Hant",
        ownership=Ownership.NONPROFIT, owner="InMedia HK",
        aliases=("獨立媒體",), feeds=("https://www.inmediahk.net/rss.xml",),
    ),
    Outlet(
        name="Ming Pao", domain="mingpao.com", country="HK", language="zh-Hant",
        ownership=Ownership.LISTED, owner="Media Chinese International",
        aliases=("明報",), feeds=("https://news.mingpao.com/rss/ins/s00001.xml",),
    ),
    Outlet(
        name="RTHK", domain="rthk.hk", country="HK", language="en",
        ownership=Ownership.STATE, owner="Government of Hong Kong",
        aliases=("Radio Television Hong Kong", "香港電台"),
        feeds=(
            "https://rthk.hk/rthk/news/rss/e_expressnews_elocal.xml",
            "https://rthk.hk/rthk/news/rss/e_expressnews_egreaterchina.xml",
        ),
    ),
    Outlet(
        name="South China Morning Post", domain="scmp.com", country="HK", language="en",
        ownership=Ownership.LISTED, owner="Alibaba Group",
        aliases=("SCMP",), feeds=("https://www.scmp.com/rss/91/feed",),
    ),
)
