"""Outlets of Australia."""

from anechoic.records import Outlet, Ownership

# fmt: off
OUTLETS: tuple[Outlet, ...] = (
    Outlet(
        name="9News", domain="9news.com.au", country="AU", language="en",
        ownership=Ownership.LISTED, owner="Nine Entertainment",
        aliases=("Nine News", "9 News"), domains=("nine.com.au",), feeds=("https://www.9news.com.au/rss",),
    ),
    Outlet(
        name="ABC (Australia)", domain="abc.net.au", country="AU", language="en",
        ownership=Ownership.PUBLIC, owner="Australian Broadcasting Corporation",
        aliases=("Australian Broadcasting Corporation", "ABC News Australia", "ABC Australia"),
        feeds=("https://www.abc.net.au/news/feed/51120/rss.xml",),
    ),
    Outlet(
        name="Australian Associated Press", domain="aap.com.au", country="AU", language="en",
        ownership=Ownership.NONPROFIT, owner="AAP", agency=True,
        aliases=("AAP", "AAP Newswire"),
    ),
    Outlet(
        name="Crikey", domain="crikey.com.au", country="AU", language="en",
        ownership=Ownership.COMPANY, owner="Private Media",
        feeds=("https://www.crikey.com.au/feed/",),
    ),
    Outlet(
        name="Daily Telegraph (Sydney)", domain="dailytelegraph.com.au", country="AU", language="en",
        ownership=Ownership.LISTED, owner="News Corp",
        feeds=("https://www.dailytelegraph.com.au/news/breaking-news/rss",),
    ),
    Outlet(
        name="Herald Sun", domain="heraldsun.com.au", country="AU", language="en",
        ownership=Ownership.LISTED, owner="News Corp",
        feeds=("https://www.heraldsun.com.au/news/breaking-news/rss",),
    ),
    Outlet(
        name="News.com.au", domain="news.com.au", country="AU", language="en",
        ownership=Ownership.LISTED, owner="News Corp",
        feeds=("https://www.news.com.au/content-feeds/latest-news-national/",),
    ),
    Outlet(
        name="SBS News", domain="sbs.com.au", country="AU", language="en",
        ownership=Ownership.PUBLIC, owner="Special Broadcasting Service",
        aliases=("SBS Australia",), feeds=("https://www.sbs.com.au/news/topic/australia/feed",),
    ),
    Outlet(
        name="The Age", domain="theage.com.au", country="AU", language="en",
        ownership=Ownership.LISTED, owner="Nine Entertainment",
        feeds=("https://www.theage.com.au/rss/feed.xml",),
    ),
    Outlet(
        name="The Canberra Times", domain="canberratimes.com.au", country="AU", language="en",
        ownership=Ownership.COMPANY, owner="Australian Community Media",
        feeds=("https://www.canberratimes.com.au/rss.xml",),
    ),
    Outlet(
        name="The Conversation", domain="theconversation.com", country="AU", language="en",
        ownership=Ownership.NONPROFIT, owner="The Conversation",
        feeds=(
            "https://theconversation.com/au/articles.atom",
            "https://theconversation.com/uk/articles.atom",
            "https://theconversation.com/africa/articles.atom",
        ),
    ),
    Outlet(
        name="The Sydney Morning Herald", domain="smh.com.au", country="AU", language="en",
        ownership=Ownership.LISTED, owner="Nine Entertainment",
        aliases=("SMH",), feeds=("https://www.smh.com.au/rss/feed.xml",),
    ),
)
