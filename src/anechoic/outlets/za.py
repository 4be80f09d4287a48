"""Outlets of South Africa."""

from anechoic.records import Outlet, Ownership

# fmt: off
OUTLETS: tuple[Outlet, ...] = (
    Outlet(
        name="amaBhungane", domain="amabhungane.org", country="ZA", language="en",
        ownership=Ownership.NONPROFIT, owner="amaBhungane Centre for Investigative Journalism",
        feeds=("https://www.amabhungane.org/feed/",),
    ),
    Outlet(
        name="Daily Maverick", domain="dailymaverick.co.za", country="ZA", language="en",
        ownership=Ownership.COMPANY, owner="Daily Maverick",
        feeds=("https://www.dailymaverick.co.za/dmrss/",),
        sitemaps=("https://www.dailymaverick.co.za/news-sitemap.xml",),
    ),
    Outlet(
        name="GroundUp", domain="groundup.org.za", country="ZA", language="en",
        ownership=Ownership.NONPROFIT, owner="GroundUp News",
        feeds=("https://groundup.org.za/sitenews/rss/",),
    ),
    Outlet(
        name="IOL", domain="iol.co.za", country="ZA", language="en",
        ownership=Ownership.COMPANY, owner="Sekunjalo",
        aliases=("Independent Online", "Independent Media South Africa"),
        feeds=("https://iol.co.za/rss/iol/news/africa/",),
    ),
    Outlet(
        name="Mail & Guardian", domain="mg.co.za", country="ZA", language="en",
        ownership=Ownership.COMPANY, owner="M&G Media",
        aliases=("Mail and Guardian",), feeds=("https://mg.co.za/feed/",),
    ),
    Outlet(
        name="Maroela Media", domain="maroelamedia.co.za", country="ZA", language="af",
        ownership=Ownership.PARTY, owner="AfriForum",
        feeds=("https://maroelamedia.co.za/feed/",),
    ),
    Outlet(
        name="News24", domain="news24.com", country="ZA", language="en",
        ownership=Ownership.LISTED, owner="Naspers",
        feeds=("https://feeds.24.com/articles/news24/topstories/rss",),
    ),
    Outlet(
        name="SABC News", domain="sabcnews.com", country="ZA", language="en",
        ownership=Ownership.PUBLIC, owner="SABC",
        aliases=("SABC",), feeds=("https://www.sabcnews.com/sabcnews/africa/feed/",),
    ),
    Outlet(
        name="SowetanLIVE", domain="sowetanlive.co.za", country="ZA", language="en",
        ownership=Ownership.COMPANY, owner="Arena Holdings",
        aliases=("Sowetan",), feeds=("https://www.sowetanlive.co.za/rss/?publication=sowetan-live",),
    ),
    Outlet(
        name="The Citizen (South Africa)", domain="citizen.co.za", country="ZA", language="en",
        ownership=Ownership.LISTED, owner="Caxton",
        feeds=("https://citizen.co.za/feed/",),
    ),
    Outlet(
        name="TimesLIVE", domain="timeslive.co.za", country="ZA", language="en",
        ownership=Ownership.COMPANY, owner="Arena Holdings",
        feeds=("https://www.timeslive.co.za/rss/",),
        sitemaps=("https://www.timeslive.co.za/sitemap/google-news/times-live/news/",),
    ),
)
