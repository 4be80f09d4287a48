"""Outlets of Malaysia."""

from anechoic.records import Outlet, Ownership

# fmt: off
OUTLETS: tuple[Outlet, ...] = (
    Outlet(
        name="Bernama", domain="bernama.com", country="MY", language="en",
        ownership=Ownership.STATE, owner="Government of Malaysia", agency=True,
        aliases=("Malaysian National News Agency",),
    ),
    Outlet(
        name="Free Malaysia Today", domain="freemalaysiatoday.com", country="MY", language="en",
        ownership=Ownership.COMPANY, owner="FMT Media",
        aliases=("FMT",), feeds=("https://www.freemalaysiatoday.com/feeds/rss/nation",),
    ),
    Outlet(
        name="Malay Mail", domain="malaymail.com", country="MY", language="en",
        ownership=Ownership.COMPANY, owner="Malay Mail",
        feeds=("https://www.malaymail.com/feed/rss/malaysia",),
    ),
    Outlet(
        name="Malaysiakini", domain="malaysiakini.com", country="MY", language="en",
        ownership=Ownership.COMPANY, owner="Mkini",
        feeds=("https://www.malaysiakini.com/rss/en/news.rss",),
    ),
    Outlet(
        name="The Borneo Post", domain="theborneopost.com", country="MY", language="en",
        ownership=Ownership.COMPANY, owner="Borneo Post",
        feeds=("https://www.theborneopost.com/news/sarawak/feed/", "https://www.theborneopost.com/news/sabah/feed/"),
    ),
    Outlet(
        name="The Star (Malaysia)", domain="thestar.com.my", country="MY", language="en",
        ownership=Ownership.LISTED, owner="Star Media Group",
        feeds=("https://www.thestar.com.my/rss/News/Nation",),
    ),
)
