"""Outlets of India."""

from anechoic.records import Outlet, Ownership

# fmt: off
OUTLETS: tuple[Outlet, ...] = (
    Outlet(
        name="Amar Ujala", domain="amarujala.com", country="IN", language="hi",
        ownership=Ownership.COMPANY, owner="Amar Ujala",
        aliases=("अमर उजाला",), feeds=("https://www.amarujala.com/rss/breaking-news.xml",),
    ),
    Outlet(
        name="ANI", domain="aninews.in", country="IN", language="en",
        ownership=Ownership.COMPANY, owner="ANI Media", agency=True,
        aliases=("Asian News International",), feeds=("https://aninews.in/rss/feed/category/national.xml",),
    ),
    Outlet(
        name="Business Standard", domain="business-standard.com", country="IN", language="en",
        ownership=Ownership.COMPANY, owner="Business Standard",
        feeds=("https://www.business-standard.com/rss/home_page_top_stories.rss",),
    ),
    Outlet(
        name="Dainik Bhaskar", domain="bhaskar.com", country="IN", language="hi",
        ownership=Ownership.LISTED, owner="DB Corp",
        aliases=("दैनिक भास्कर",), feeds=("https://www.bhaskar.com/rss-feed/1061/",),
    ),
    Outlet(
        name="Hindustan Times", domain="hindustantimes.com", country="IN", language="en",
        ownership=Ownership.LISTED, owner="HT Media",
        feeds=("https://www.hindustantimes.com/feeds/rss/india-news/rssfeed.xml",),
    ),
    Outlet(
        name="IANS", domain="ians.in", country="IN", language="en",
        ownership=Ownership.LISTED, owner="Adani Group", agency=True,
        aliases=("Indo-Asian News Service",),
    ),
    Outlet(
        name="India Today", domain="indiatoday.in", country="IN", language="en",
        ownership=Ownership.COMPANY, owner="Living Media",
        feeds=("https://www.indiatoday.in/rss/home",),
    ),
    Outlet(
        name="Mint", domain="livemint.com", country="IN", language="en",
        ownership=Ownership.LISTED, owner="HT Media",
        aliases=("LiveMint",), feeds=("https://www.livemint.com/rss/news",),
    ),
    Outlet(
        name="Navbharat Times", domain="navbharattimes.indiatimes.com", country="IN", language="hi",
        ownership=Ownership.COMPANY, owner="Bennett, Coleman & Co.",
        aliases=("नवभारत टाइम्स",), feeds=("https://navbharattimes.indiatimes.com/rssfeedsdefault.cms",),
    ),
    Outlet(
        name="NDTV", domain="ndtv.com", country="IN", language="en",
        ownership=Ownership.LISTED, owner="Adani Group",
        aliases=("New Delhi Television",), feeds=("https://feeds.feedburner.com/ndtvnews-top-stories",),
    ),
    Outlet(
        name="News18", domain="news18.com", country="IN", language="en",
        ownership=Ownership.LISTED, owner="Reliance Industries",
        aliases=("CNN-News18",), feeds=("https://www.news18.com/commonfeeds/v1/eng/rss/india.xml",),
    ),
    Outlet(
        name="Newslaundry", domain="newslaundry.com", country="IN", language="en",
        ownership=Ownership.COMPANY, owner="Newslaundry",
        feeds=("https://www.newslaundry.com/feed",),
    ),
    Outlet(
        name="OpIndia", domain="opindia.com", country="IN", language="en",
        ownership=Ownership.COMPANY, owner="Aadhyaasi Media",
        feeds=("https://feeds.feedburner.com/opindia",),
    ),
    Outlet(
        name="Press Trust of India", domain="ptinews.com", country="IN", language="en",
        ownership=Ownership.COOPERATIVE, owner="PTI", agency=True,
        aliases=("PTI",),
    ),
    Outlet(
        name="Scroll.in", domain="scroll.in", country="IN", language="en",
        ownership=Ownership.COMPANY, owner="Scroll Media",
        feeds=("https://feeds.feedburner.com/ScrollinArticles.rss",),
    ),
    Outlet(
        name="The Economic Times", domain="economictimes.indiatimes.com", country="IN", language="en",
        ownership=Ownership.COMPANY, owner="Bennett, Coleman & Co.",
        feeds=("https://economictimes.indiatimes.com/rssfeedsdefault.cms",),
    ),
    Outlet(
        name="The Hindu", domain="thehindu.com", country="IN", language="en",
        ownership=Ownership.COMPANY, owner="The Hindu Group",
        feeds=(
            "https://www.thehindu.com/news/national/feeder/default.rss",
            "https://www.thehindu.com/news/international/feeder/default.rss",
        ),
    ),
    Outlet(
        name="The Hindu BusinessLine", domain="thehindubusinessline.com", country="IN", language="en",
        ownership=Ownership.COMPANY, owner="The Hindu Group",
        aliases=("BusinessLine",), feeds=("https://www.thehindubusinessline.com/feeder/default.rss",),
    ),
    Outlet(
        name="The Indian Express", domain="indianexpress.com", country="IN", language="en",
        ownership=Ownership.COMPANY, owner="Indian Express Group",
        feeds=("https://indianexpress.com/feed/",),
    ),
    Outlet(
        name="The Times of India", domain="timesofindia.indiatimes.com", country="IN", language="en",
        ownership=Ownership.COMPANY, owner="Bennett, Coleman & Co.",
        aliases=("TOI",), domains=("timesofindia.com",),
        feeds=("https://timesofindia.indiatimes.com/rssfeedstopstories.cms",),
        sitemaps=("https://timesofindia.indiatimes.com/sitemap/today",),
    ),
    Outlet(
        name="The Tribune (India)", domain="tribuneindia.com", country="IN", language="en",
        ownership=Ownership.NONPROFIT, owner="The Tribune Trust",
        aliases=("Tribune India",), feeds=("https://publish.tribuneindia.com/newscategory/india/feed/",),
    ),
    Outlet(
        name="ThePrint", domain="theprint.in", country="IN", language="en",
        ownership=Ownership.COMPANY, owner="Printline Media",
        feeds=("https://theprint.in/feed/",),
    ),
)
