"""Outlets of South Korea."""

from anechoic.records import Outlet, Ownership

# fmt: off
OUTLETS: tuple[Outlet, ...] = (
    Outlet(
        name="Chosun Ilbo", domain="chosun.com", country="KR", language="ko",
        ownership=Ownership.COMPANY, owner="Chosun Ilbo",
        aliases=("조선일보", "Chosun"), feeds=("https://www.chosun.com/arc/outboundfeeds/rss/?outputType=xml",),
    ),
    Outlet(
        name="Dong-A Ilbo", domain="donga.com", country="KR", language="ko",
        ownership=Ownership.COMPANY, owner="Dong-A Ilbo",
        aliases=("동아일보",), feeds=("https://rss.donga.com/total.xml",),
    ),
    Outlet(
        name="Hankyoreh", domain="hani.co.kr", country="KR", language="en",
        ownership=Ownership.COOPERATIVE, owner="Hankyoreh",
        aliases=("한겨레",), feeds=("https://english.hani.co.kr/rss/english_edition",),
    ),
    Outlet(
        name="JTBC", domain="jtbc.co.kr", country="KR", language="ko",
        ownership=Ownership.COMPANY, owner="JoongAng Group",
        feeds=(
            "https://news-ex.jtbc.co.kr/v1/get/rss/section/politics",
            "https://news-ex.jtbc.co.kr/v1/get/rss/section/society",
        ),
    ),
    Outlet(
        name="KBS World", domain="world.kbs.co.kr", country="KR", language="en",
        ownership=Ownership.PUBLIC, owner="KBS",
        aliases=("KBS", "한국방송"), domains=("kbs.co.kr",),
        feeds=(
            "https://world.kbs.co.kr/rss/rss_news.htm?lang=e&id=Dm",
            "https://world.kbs.co.kr/rss/rss_news.htm?lang=e&id=Po",
        ),
    ),
    Outlet(
        name="Kyunghyang Shinmun", domain="khan.co.kr", country="KR", language="ko",
        ownership=Ownership.COOPERATIVE, owner="Kyunghyang Shinmun",
        aliases=("경향신문",), feeds=("https://www.khan.co.kr/rss/rssdata/total_news.xml",),
    ),
    Outlet(
        name="Newsis", domain="newsis.com", country="KR", language="ko",
        ownership=Ownership.COMPANY, owner="Money Today", agency=True,
        aliases=("뉴시스",), feeds=("https://www.newsis.com/RSS/sokbo.xml",),
    ),
    Outlet(
        name="OhmyNews", domain="ohmynews.com", country="KR", language="ko",
        ownership=Ownership.COMPANY, owner="OhmyNews",
        aliases=("오마이뉴스",), feeds=("https://rss.ohmynews.com/rss/ohmynews.xml",),
    ),
    Outlet(
        name="The Korea Herald", domain="koreaherald.com", country="KR", language="en",
        ownership=Ownership.COMPANY, owner="Herald Corporation",
        feeds=("https://www.koreaherald.com/rss/newsAll",),
    ),
    Outlet(
        name="The Korea Times", domain="koreatimes.co.kr", country="KR", language="en",
        ownership=Ownership.COMPANY, owner="Hankook Ilbo",
        feeds=("https://feed.koreatimes.co.kr/k/allnews.xml",),
    ),
    Outlet(
        name="Yonhap", domain="yna.co.kr", country="KR", language="en",
        ownership=Ownership.PUBLIC, owner="Yonhap", agency=True,
        aliases=("Yonhap News", "Yonhap News Agency", "연합뉴스"),
        feeds=("https://en.yna.co.kr/RSS/news.xml", "https://www.yna.co.kr/rss/news.xml"),
    ),
)
