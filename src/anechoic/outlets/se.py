"""Outlets of Sweden."""

from anechoic.records import Outlet, Ownership

# fmt: off
OUTLETS: tuple[Outlet, ...] = (
    Outlet(
        name="Aftonbladet", domain="aftonbladet.se", country="SE", language="sv",
        ownership=Ownership.NONPROFIT, owner="Schibsted",
        feeds=("https://rss.aftonbladet.se/rss2/small/pages/sections/senastenytt/",),
    ),
    Outlet(
        name="Dagens industri", domain="di.se", country="SE", language="sv",
        ownership=Ownership.COMPANY, owner="Bonnier",
        feeds=("https://www.di.se/rss",),
    ),
    Outlet(
        name="Dagens Nyheter", domain="dn.se", country="SE", language="sv",
        ownership=Ownership.COMPANY, owner="Bonnier",
        feeds=("https://www.dn.se/rss/",),
    ),
    Outlet(
        name="Expressen", domain="expressen.se", country="SE", language="sv",
        ownership=Ownership.COMPANY, owner="Bonnier",
        feeds=("https://feeds.expressen.se/nyheter/",),
    ),
    Outlet(
        name="Svenska Dagbladet", domain="svd.se", country="SE", language="sv",
        ownership=Ownership.NONPROFIT, owner="Schibsted",
        aliases=("SvD",), feeds=("https://www.svd.se/feed/articles.rss",),
    ),
    Outlet(
        name="Sveriges Radio", domain="sverigesradio.se", country="SE", language="sv",
        ownership=Ownership.PUBLIC, owner="Sveriges Radio",
        aliases=("SR Ekot", "Ekot"), domains=("sr.se",), feeds=("https://api.sr.se/api/rss/program/83",),
    ),
    Outlet(
        name="SVT", domain="svt.se", country="SE", language="sv",
        ownership=Ownership.PUBLIC, owner="Sveriges Television",
        aliases=("SVT Nyheter", "Sveriges Television"), feeds=("https://www.svt.se/rss.xml",),
    ),
    Outlet(
        name="Sydsvenskan", domain="sydsvenskan.se", country="SE", language="sv",
        ownership=Ownership.COMPANY, owner="Bonnier",
        feeds=("https://www.sydsvenskan.se/rss",),
    ),
    Outlet(
        name="The Local", domain="thelocal.com", country="SE", language="en",
        ownership=Ownership.COMPANY, owner="The Local Europe",
        domains=("thelocal.se", "thelocal.de", "thelocal.fr", "thelocal.it", "thelocal.es"),
        feeds=("https://feeds.thelocal.com/rss/se/today-in-sweden",),
    ),
    Outlet(
        name="TT Nyhetsbyrån", domain="tt.se", country="SE", language="sv",
        ownership=Ownership.COOPERATIVE, owner="TT", agency=True,
        aliases=("TT", "Tidningarnas Telegrambyrå", "TT News Agency"),
    ),
)
