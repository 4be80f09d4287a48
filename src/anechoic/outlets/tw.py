"""Outlets of Taiwan."""

from anechoic.records import Outlet, Ownership

# fmt: off
OUTLETS: tuple[Outlet, ...] = (
    Outlet(
        name="Central News Agency", domain="cna.com.tw", country="TW", language="en",
        ownership=Ownership.PUBLIC, owner="Central News Agency", agency=True,
        aliases=("Focus Taiwan", "中央社", "中央通訊社"), domains=("focustaiwan.tw",),
        feeds=("https://feeds.feedburner.com/rsscna/engnews/",),
    ),
    Outlet(
        name="Liberty Times", domain="ltn.com.tw", country="TW", language="zh-Hant",
        ownership=Ownership.COMPANY, owner="Liberty Times Group",
        aliases=("自由時報",), feeds=("https://news.ltn.com.tw/rss/all.xml",),
    ),
    Outlet(
        name="PTS News", domain="news.pts.org.tw", country="TW", language="zh-Hant",
        ownership=Ownership.PUBLIC, owner="Public Television Service",
        aliases=("公視新聞網",), domains=("pts.org.tw",), feeds=("https://news.pts.org.tw/xml/newsfeed.xml",),
    ),
    Outlet(
        name="Taipei Times", domain="taipeitimes.com", country="TW", language="en",
        ownership=Ownership.COMPANY, owner="Liberty Times Group",
        feeds=("https://www.taipeitimes.com/xml/index.rss",),
    ),
    Outlet(
        name="The Reporter (Taiwan)", domain="twreporter.org", country="TW", language="zh-Hant",
        ownership=Ownership.NONPROFIT, owner="The Reporter Cultural Foundation",
        aliases=("報導者",), feeds=("https://public.twreporter.org/rss/twreporter-rss.xml",),
    ),
    Outlet(
        name="United Daily News", domain="udn.com", country="TW", language="zh-Hant",
        ownership=Ownership.COMPANY, owner="UDN Group",
        aliases=("聯合報", "聯合新聞網"), feeds=("https://udn.com/rssfeed/news/2/6638",),
    ),
)
