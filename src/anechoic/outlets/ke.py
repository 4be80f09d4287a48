"""Outlets of Kenya."""

from anechoic.records import Outlet, Ownership

# fmt: off
OUTLETS: tuple[Outlet, ...] = (
    Outlet(
        name="Capital FM (Kenya)", domain="capitalfm.co.ke", country="KE", language="en",
        ownership=Ownership.COMPANY, owner="Capital Group",
        aliases=("Capital FM Kenya",), feeds=("https://www.capitalfm.co.ke/news/feed/",),
    ),
    Outlet(
        name="Daily Nation", domain="nation.africa", country="KE", language="en",
        ownership=Ownership.LISTED, owner="Nation Media Group",
        aliases=("Nation.Africa", "Nation Africa"), feeds=("https://nation.africa/kenya/rss.xml",),
    ),
    Outlet(
        name="Kenya News Agency", domain="kenyanews.go.ke", country="KE", language="en",
        ownership=Ownership.STATE, owner="Government of Kenya", agency=True,
        feeds=("https://www.kenyanews.go.ke/feed/",),
    ),
    Outlet(
        name="The East African", domain="theeastafrican.co.ke", country="KE", language="en",
        ownership=Ownership.LISTED, owner="Nation Media Group",
        feeds=("https://www.theeastafrican.co.ke/rss.xml",),
    ),
    Outlet(
        name="The Standard (Kenya)", domain="standardmedia.co.ke", country="KE", language="en",
        ownership=Ownership.LISTED, owner="The Standard Group",
        aliases=("Standard Digital",), feeds=("https://www.standardmedia.co.ke/rss/headlines.php",),
    ),
)
