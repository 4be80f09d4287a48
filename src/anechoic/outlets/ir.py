"""Outlets of Iran."""

from anechoic.records import Outlet, Ownership

# fmt: off
OUTLETS: tuple[Outlet, ...] = (
    Outlet(
        name="IRNA", domain="irna.ir", country="IR", language="en",
        ownership=Ownership.STATE, owner="Government of Iran", agency=True,
        aliases=("Islamic Republic News Agency", "ایرنا"), feeds=("https://en.irna.ir/rss",),
    ),
    Outlet(
        name="ISNA", domain="isna.ir", country="IR", language="en",
        ownership=Ownership.STATE, owner="Jahad Daneshgahi", agency=True,
        aliases=("Iranian Students’ News Agency", "ایسنا"), feeds=("https://en.isna.ir/rss",),
    ),
    Outlet(
        name="Mehr News Agency", domain="mehrnews.com", country="IR", language="en",
        ownership=Ownership.STATE, owner="Islamic Development Organization", agency=True,
        aliases=("Mehr News",), feeds=("https://en.mehrnews.com/rss",),
    ),
    Outlet(
        name="Press TV", domain="presstv.ir", country="IR", language="en",
        ownership=Ownership.STATE, owner="IRIB",
        aliases=("PressTV",), domains=("presstv.com",), feeds=("https://www.presstv.ir/rss/rss-101.xml",),
    ),
    Outlet(
        name="Tasnim News Agency", domain="tasnimnews.com", country="IR", language="en",
        ownership=Ownership.STATE, owner="Islamic Revolutionary Guard Corps", agency=True,
        aliases=("Tasnim",), feeds=("https://www.tasnimnews.com/en/rss/feed/0/0/0/0/AllStories",),
    ),
    Outlet(
        name="Tehran Times", domain="tehrantimes.com", country="IR", language="en",
        ownership=Ownership.STATE, owner="Islamic Development Organization",
        feeds=("https://www.tehrantimes.com/rss",),
    ),
)
