"""Outlets of Qatar."""

from anechoic.records import Outlet, Ownership

# fmt: off
OUTLETS: tuple[Outlet, ...] = (
    Outlet(
        name="Al Jazeera", domain="aljazeera.com", country="QA", language="en",
        ownership=Ownership.STATE, owner="Al Jazeera Media Network",
        aliases=("Al Jazeera English", "Al-Jazeera"), domains=("aljazeera.net",),
        feeds=("https://www.aljazeera.com/xml/rss/all.xml",),
    ),
    Outlet(
        name="Gulf Times", domain="gulf-times.com", country="QA", language="en",
        ownership=Ownership.COMPANY, owner="Gulf Publishing and Printing",
        feeds=("https://www.gulf-times.com/rssFeed/6",),
    ),
)
