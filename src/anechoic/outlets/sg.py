"""Outlets of Singapore."""

from anechoic.records import Outlet, Ownership

# fmt: off
OUTLETS: tuple[Outlet, ...] = (
    Outlet(
        name="CNA", domain="channelnewsasia.com", country="SG", language="en",
        ownership=Ownership.STATE, owner="Mediacorp",
        aliases=("Channel NewsAsia", "Channel News Asia"),
        feeds=("https://www.channelnewsasia.com/api/v1/rss-outbound-feed?_format=xml",),
    ),
    Outlet(
        name="Mothership", domain="mothership.sg", country="SG", language="en",
        ownership=Ownership.COMPANY, owner="Project Fisher-Men",
        aliases=("Mothership.SG",), feeds=("https://mothership.sg/feed",),
    ),
    Outlet(
        name="The Business Times", domain="businesstimes.com.sg", country="SG", language="en",
        ownership=Ownership.NONPROFIT, owner="SPH Media",
        feeds=("https://www.businesstimes.com.sg/rss/singapore",),
    ),
    Outlet(
        name="The Straits Times", domain="straitstimes.com", country="SG", language="en",
        ownership=Ownership.NONPROFIT, owner="SPH Media",
        feeds=(
            "https://www.straitstimes.com/news/singapore/rss.xml",
            "https://www.straitstimes.com/news/asia/rss.xml",
        ),
    ),
)
