"""Outlets of Japan."""

from anechoic.records import Outlet, Ownership

# fmt: off
OUTLETS: tuple[Outlet, ...] = (
    Outlet(
        name="Asahi Shimbun", domain="asahi.com", country="JP", language="ja",
        ownership=Ownership.COMPANY, owner="Asahi Shimbun",
        aliases=("朝日新聞",), feeds=("https://www.asahi.com/rss/asahi/newsheadlines.rdf",),
    ),
    Outlet(
        name="Chunichi Shimbun", domain="chunichi.co.jp", country="JP", language="ja",
        ownership=Ownership.COMPANY, owner="Chunichi Shimbun",
        aliases=("中日新聞",), sitemaps=("https://www.chunichi.co.jp/sitemap.xml",),
    ),
    Outlet(
        name="Japan Today", domain="japantoday.com", country="JP", language="en",
        ownership=Ownership.COMPANY, owner="GPlusMedia",
        feeds=("https://japantoday.com/feed",),
    ),
    Outlet(
        name="Jiji Press", domain="jiji.com", country="JP", language="ja",
        ownership=Ownership.COMPANY, owner="Jiji Press", agency=True,
        aliases=("Jiji", "時事通信", "時事通信社"),
    ),
    Outlet(
        name="Kyodo News", domain="kyodonews.net", country="JP", language="en",
        ownership=Ownership.COOPERATIVE, owner="Kyodo News", agency=True,
        aliases=("Kyodo", "共同通信", "共同通信社"), domains=("kyodonews.jp",),
        feeds=("https://english.kyodonews.net/rss/all.xml",),
    ),
    Outlet(
        name="Mainichi Shimbun", domain="mainichi.jp", country="JP", language="ja",
        ownership=Ownership.COMPANY, owner="Mainichi Shimbun",
        aliases=("毎日新聞", "The Mainichi"),
        feeds=("https://mainichi.jp/rss/etc/mainichi-flash.rss", "https://mainichi.jp/rss/etc/english_latest.rss"),
    ),
    Outlet(
        name="NHK", domain="nhk.or.jp", country="JP", language="ja",
        ownership=Ownership.PUBLIC, owner="NHK",
        aliases=("NHK World", "NHK World-Japan", "日本放送協会"), domains=("web.nhk",),
        feeds=("https://www3.nhk.or.jp/rss/news/cat0.xml",),
    ),
    Outlet(
        name="Nikkei", domain="nikkei.com", country="JP", language="en",
        ownership=Ownership.COMPANY, owner="Nikkei",
        aliases=("Nikkei Asia", "日本経済新聞", "日経新聞"), feeds=("https://asia.nikkei.com/rss/feed/nar",),
    ),
    Outlet(
        name="Sankei Shimbun", domain="sankei.com", country="JP", language="ja",
        ownership=Ownership.COMPANY, owner="Fujisankei",
        aliases=("産経新聞", "産経ニュース"), sitemaps=("https://www.sankei.com/feeds/sitemapindex-category/?outputType=xml",),
    ),
    Outlet(
        name="The Japan News", domain="japannews.yomiuri.co.jp", country="JP", language="en",
        ownership=Ownership.COMPANY, owner="Yomiuri Shimbun",
        feeds=("https://japannews.yomiuri.co.jp/feed/",),
        sitemaps=("https://japannews.yomiuri.co.jp/sitemap-news.xml",),
    ),
    Outlet(
        name="The Japan Times", domain="japantimes.co.jp", country="JP", language="en",
        ownership=Ownership.COMPANY, owner="News2u",
        feeds=("https://www.japantimes.co.jp/feed/",),
    ),
    Outlet(
        name="Tokyo Shimbun", domain="tokyo-np.co.jp", country="JP", language="ja",
        ownership=Ownership.COMPANY, owner="Chunichi Shimbun",
        aliases=("東京新聞",), sitemaps=("https://www.tokyo-np.co.jp/sitemap.xml",),
    ),
    Outlet(
        name="Yomiuri Shimbun", domain="yomiuri.co.jp", country="JP", language="ja",
        ownership=Ownership.COMPANY, owner="Yomiuri Shimbun",
        aliases=("読売新聞", "Yomiuri"), sitemaps=("https://www.yomiuri.co.jp/sitemap-news-latest.xml",),
    ),
)
