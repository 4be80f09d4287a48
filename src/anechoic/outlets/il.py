"""Outlets of Israel."""

from anechoic.records import Outlet, Ownership

# fmt: off
OUTLETS: tuple[Outlet, ...] = (
    Outlet(
        name="+972 Magazine", domain="972mag.com", country="IL", language="en",
        ownership=Ownership.NONPROFIT, owner="972 – Advancement of Citizen Journalism",
        aliases=("972 Magazine",), feeds=("https://www.972mag.com/feed/",),
    ),
    Outlet(
        name="Globes", domain="globes.co.il", country="IL", language="en",
        ownership=Ownership.COMPANY, owner="Globes",
        feeds=("https://www.globes.co.il/webservice/rss/rssfeeder.asmx/FeederNode?iID=1725",),
    ),
    Outlet(
        name="Haaretz", domain="haaretz.com", country="IL", language="en",
        ownership=Ownership.COMPANY, owner="Haaretz Group",
        aliases=("Ha’aretz",), domains=("haaretz.co.il",),
        feeds=("https://www.haaretz.com/srv/haaretz-latest-headlines", "https://www.haaretz.com/srv/israel-news-rss"),
    ),
    Outlet(
        name="The Jerusalem Post", domain="jpost.com", country="IL", language="en",
        ownership=Ownership.COMPANY, owner="Jerusalem Post Group",
        feeds=("https://www.jpost.com/rss/rssfeedsfrontpage.aspx",),
    ),
    Outlet(
        name="The Times of Israel", domain="timesofisrael.com", country="IL", language="en",
        ownership=Ownership.COMPANY, owner="The Times of Israel",
        feeds=("https://www.timesofisrael.com/feed/",),
    ),
    Outlet(
        name="Ynet", domain="ynet.co.il", country="IL", language="en",
        ownership=Ownership.COMPANY, owner="Yedioth Ahronoth Group",
        aliases=("Ynetnews", "Yedioth Ahronoth"), domains=("ynetnews.com",),
        feeds=("https://www.ynet.co.il/3rdparty/mobile/rss/ynetnews/3082/",),
    ),
)
