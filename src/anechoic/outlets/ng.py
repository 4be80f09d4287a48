"""Outlets of Nigeria."""

from anechoic.records import Outlet, Ownership

# fmt: off
OUTLETS: tuple[Outlet, ...] = (
    Outlet(
        name="BusinessDay", domain="businessday.ng", country="NG", language="en",
        ownership=Ownership.COMPANY, owner="BusinessDay Media",
        feeds=("https://businessday.ng/feed/",),
    ),
    Outlet(
        name="Daily Post (Nigeria)", domain="dailypost.ng", country="NG", language="en",
        ownership=Ownership.COMPANY, owner="Daily Post",
        feeds=("https://dailypost.ng/feed",),
    ),
    Outlet(
        name="Daily Trust", domain="dailytrust.com", country="NG", language="en",
        ownership=Ownership.COMPANY, owner="Media Trust",
        feeds=("https://dailytrust.com/feed/",),
    ),
    Outlet(
        name="News Agency of Nigeria", domain="nannews.ng", country="NG", language="en",
        ownership=Ownership.STATE, owner="Government of Nigeria", agency=True,
        aliases=("NAN",),
    ),
    Outlet(
        name="Premium Times", domain="premiumtimesng.com", country="NG", language="en",
        ownership=Ownership.COMPANY, owner="Premium Times",
        aliases=("Premium Times Nigeria",), feeds=("https://www.premiumtimesng.com/feed",),
    ),
    Outlet(
        name="Punch (Nigeria)", domain="punchng.com", country="NG", language="en",
        ownership=Ownership.COMPANY, owner="Punch Nigeria",
        aliases=("Punch Nigeria", "Punch Newspapers"), feeds=("https://punchng.com/feed/",),
    ),
    Outlet(
        name="The Guardian (Nigeria)", domain="guardian.ng", country="NG", language="en",
        ownership=Ownership.COMPANY, owner="Guardian Newspapers",
        aliases=("Guardian Nigeria",), feeds=("https://guardian.ng/feed/",),
    ),
    Outlet(
        name="ThisDay", domain="thisdaylive.com", country="NG", language="en",
        ownership=Ownership.COMPANY, owner="Leaders & Company",
        aliases=("ThisDay Live",), feeds=("https://www.thisdaylive.com/feed/",),
    ),
    Outlet(
        name="Vanguard (Nigeria)", domain="vanguardngr.com", country="NG", language="en",
        ownership=Ownership.COMPANY, owner="Vanguard Media",
        aliases=("Vanguard News",), feeds=("https://www.vanguardngr.com/feed/",),
    ),
)
