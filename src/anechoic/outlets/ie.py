"""Outlets of Ireland."""

from anechoic.records import Outlet, Ownership

# fmt: off
OUTLETS: tuple[Outlet, ...] = (
    Outlet(
        name="Gript", domain="gript.ie", country="IE", language="en",
        ownership=Ownership.COMPANY, owner="Gript Media",
        feeds=("https://gript.ie/feed/",),
    ),
    Outlet(
        name="Irish Examiner", domain="irishexaminer.com", country="IE", language="en",
        ownership=Ownership.NONPROFIT, owner="The Irish Times Group",
        feeds=("https://www.irishexaminer.com/feed/35-top_news.xml",),
    ),
    Outlet(
        name="Irish Independent", domain="independent.ie", country="IE", language="en",
        ownership=Ownership.COMPANY, owner="Mediahuis",
        aliases=("Independent.ie", "Sunday Independent"), feeds=("https://www.independent.ie/rss",),
    ),
    Outlet(
        name="RTÉ", domain="rte.ie", country="IE", language="en",
        ownership=Ownership.PUBLIC, owner="RTÉ",
        aliases=("RTÉ News", "Raidió Teilifís Éireann"), feeds=("https://www.rte.ie/feeds/rss/?index=/news/",),
    ),
    Outlet(
        name="The Irish Times", domain="irishtimes.com", country="IE", language="en",
        ownership=Ownership.NONPROFIT, owner="The Irish Times Group",
        feeds=("https://www.irishtimes.com/arc/outboundfeeds/feed-irish-news/?from=0&size=20",),
    ),
    Outlet(
        name="TheJournal.ie", domain="thejournal.ie", country="IE", language="en",
        ownership=Ownership.COMPANY, owner="Journal Media",
        aliases=("The Journal.ie",), feeds=("https://www.thejournal.ie/feed/",),
    ),
)
