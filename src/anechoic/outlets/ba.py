"""Outlets of Bosnia and Herzegovina."""

from anechoic.records import Outlet, Ownership

# fmt: off
OUTLETS: tuple[Outlet, ...] = (
    Outlet(
        name="Balkan Insight", domain="balkaninsight.com", country="BA", language="en",
        ownership=Ownership.NONPROFIT, owner="BIRN",
        aliases=("BIRN", "Balkan Investigative Reporting Network"), feeds=("https://balkaninsight.com/feed/",),
    ),
)
