"""Outlets of the Philippines."""

from anechoic.records import Outlet, Ownership

# fmt: off
OUTLETS: tuple[Outlet, ...] = (
    Outlet(
        name="GMA News", domain="gmanetwork.com", country="PH", language="en",
        ownership=Ownership.LISTED, owner="GMA Network",
        aliases=("GMA News Online", "GMA Network"), feeds=("https://data.gmanews.tv/gno/rss/news/feed.xml",),
    ),
    Outlet(
        name="Philippine Daily Inquirer", domain="inquirer.net", country="PH", language="en",
        ownership=Ownership.COMPANY, owner="Inquirer Group",
        aliases=("Inquirer.net",), feeds=("https://newsinfo.inquirer.net/feed",),
    ),
    Outlet(
        name="Philippine News Agency", domain="pna.gov.ph", country="PH", language="en",
        ownership=Ownership.STATE, owner="Government of the Philippines", agency=True,
        feeds=("https://www.pna.gov.ph/latest.rss",),
    ),
    Outlet(
        name="Rappler", domain="rappler.com", country="PH", language="en",
        ownership=Ownership.COMPANY, owner="Rappler",
        feeds=("https://www.rappler.com/feed/",),
    ),
    Outlet(
        name="SunStar", domain="sunstar.com.ph", country="PH", language="en",
        ownership=Ownership.COMPANY, owner="SunStar Publishing",
        feeds=("https://www.sunstar.com.ph/api/v1/collections/home.rss",),
    ),
    Outlet(
        name="The Manila Times", domain="manilatimes.net", country="PH", language="en",
        ownership=Ownership.COMPANY, owner="The Manila Times",
        feeds=("https://www.manilatimes.net/news/feed/",),
    ),
    Outlet(
        name="The Philippine Star", domain="philstar.com", country="PH", language="en",
        ownership=Ownership.COMPANY, owner="MediaQuest",
        aliases=("Philstar", "Philstar.com"), feeds=("https://www.philstar.com/rss/headlines",),
    ),
)
