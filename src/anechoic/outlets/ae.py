"""Outlets of the United Arab Emirates."""

from anechoic.records import Outlet, Ownership

# fmt: off
OUTLETS: tuple[Outlet, ...] = (
    Outlet(
        name="Emirates News Agency", domain="wam.ae", country="AE", language="en",
        ownership=Ownership.STATE, owner="Government of the United Arab Emirates", agency=True,
        aliases=("WAM", "Emirates News Agency-WAM"),
    ),
    Outlet(
        name="The National (UAE)", domain="thenationalnews.com", country="AE", language="en",
        ownership=Ownership.COMPANY, owner="International Media Investments",
        domains=("thenational.ae",), feeds=("https://www.thenationalnews.com/arc/outboundfeeds/rss/?outputType=xml",),
    ),
)
