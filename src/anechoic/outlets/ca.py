"""Outlets of Canada."""

from anechoic.records import Outlet, Ownership

# fmt: off
OUTLETS: tuple[Outlet, ...] = (
    Outlet(
        name="APTN News", domain="aptnnews.ca", country="CA", language="en",
        ownership=Ownership.NONPROFIT, owner="Aboriginal Peoples Television Network",
        aliases=("APTN",), feeds=("https://www.aptnnews.ca/feed",),
    ),
    Outlet(
        name="Canadian Press", domain="thecanadianpress.com", country="CA", language="en",
        ownership=Ownership.COOPERATIVE, owner="The Canadian Press", agency=True,
        aliases=("CP", "La Presse Canadienne"),
    ),
    Outlet(
        name="CBC News", domain="cbc.ca", country="CA", language="en",
        ownership=Ownership.PUBLIC, owner="CBC/Radio-Canada",
        aliases=("CBC", "Canadian Broadcasting Corporation"),
        feeds=("https://www.cbc.ca/webfeed/rss/rss-world", "https://www.cbc.ca/webfeed/rss/rss-topstories"),
    ),
    Outlet(
        name="CTV News", domain="ctvnews.ca", country="CA", language="en",
        ownership=Ownership.LISTED, owner="BCE",
        aliases=("CTV",), feeds=("https://www.ctvnews.ca/rss/ctvnews-ca-top-stories-public-rss-1.822009",),
    ),
    Outlet(
        name="Global News", domain="globalnews.ca", country="CA", language="en",
        ownership=Ownership.LISTED, owner="Corus Entertainment",
        feeds=("https://globalnews.ca/feed/",),
    ),
    Outlet(
        name="La Presse", domain="lapresse.ca", country="CA", language="fr-CA",
        ownership=Ownership.NONPROFIT, owner="La Presse",
        feeds=("https://www.lapresse.ca/manchettes/rss", "https://www.lapresse.ca/actualites/rss"),
    ),
    Outlet(
        name="Le Devoir", domain="ledevoir.com", country="CA", language="fr-CA",
        ownership=Ownership.COMPANY, owner="Le Devoir",
        feeds=("https://www.ledevoir.com/rss/manchettes.xml",),
    ),
    Outlet(
        name="Montreal Gazette", domain="montrealgazette.com", country="CA", language="en",
        ownership=Ownership.LISTED, owner="Postmedia",
        feeds=("https://montrealgazette.com/feed",),
    ),
    Outlet(
        name="National Post", domain="nationalpost.com", country="CA", language="en",
        ownership=Ownership.LISTED, owner="Postmedia",
        feeds=("https://nationalpost.com/feed",), sitemaps=("https://nationalpost.com/sitemap-news.xml",),
    ),
    Outlet(
        name="Ottawa Citizen", domain="ottawacitizen.com", country="CA", language="en",
        ownership=Ownership.LISTED, owner="Postmedia",
        feeds=("https://ottawacitizen.com/feed",),
    ),
    Outlet(
        name="Radio-Canada", domain="radio-canada.ca", country="CA", language="fr-CA",
        ownership=Ownership.PUBLIC, owner="CBC/Radio-Canada",
        aliases=("ICI Radio-Canada", "Société Radio-Canada"), feeds=("https://ici.radio-canada.ca/rss/4159",),
    ),
    Outlet(
        name="The Globe and Mail", domain="theglobeandmail.com", country="CA", language="en",
        ownership=Ownership.COMPANY, owner="The Woodbridge Company",
        aliases=("Globe & Mail",), feeds=("https://www.theglobeandmail.com/arc/outboundfeeds/rss/category/canada/",),
        sitemaps=("https://www.theglobeandmail.com/arc/outboundfeeds/news-sitemap-index/?outputType=xml",),
    ),
    Outlet(
        name="The Narwhal", domain="thenarwhal.ca", country="CA", language="en",
        ownership=Ownership.NONPROFIT, owner="The Narwhal",
        feeds=("https://thenarwhal.ca/feed/",),
    ),
    Outlet(
        name="Toronto Sun", domain="torontosun.com", country="CA", language="en",
        ownership=Ownership.LISTED, owner="Postmedia",
        feeds=("https://torontosun.com/category/news/feed",),
    ),
)
