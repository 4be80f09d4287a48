"""Outlets of Austria."""

from anechoic.records import Outlet, Ownership

# fmt: off
OUTLETS: tuple[Outlet, ...] = (
    Outlet(
        name="Austria Presse Agentur", domain="apa.at", country="AT", language="de",
        ownership=Ownership.COOPERATIVE, owner="APA", agency=True,
        aliases=("APA", "APA – Austria Presse Agentur"),
    ),
    Outlet(
        name="Der Standard", domain="derstandard.at", country="AT", language="de",
        ownership=Ownership.COMPANY, owner="Oscar Bronner",
        aliases=("derStandard.at",), domains=("derstandard.de",), feeds=("https://www.derstandard.at/rss",),
        sitemaps=("https://www.derstandard.at/sitemaps/news.xml",),
    ),
    Outlet(
        name="Die Presse", domain="diepresse.com", country="AT", language="de",
        ownership=Ownership.NONPROFIT, owner="Styria Media Group",
        aliases=("DiePresse.com",), sitemaps=("https://www.diepresse.com/news-sitemap",),
    ),
    Outlet(
        name="Falter", domain="falter.at", country="AT", language="de",
        ownership=Ownership.COMPANY, owner="Falter Verlag",
        feeds=("https://www.falter.at/rss",),
    ),
    Outlet(
        name="Kleine Zeitung", domain="kleinezeitung.at", country="AT", language="de",
        ownership=Ownership.NONPROFIT, owner="Styria Media Group",
        feeds=("https://www.kleinezeitung.at/rss/oesterreich",),
        sitemaps=("https://www.kleinezeitung.at/news-sitemap",),
    ),
    Outlet(
        name="Kurier", domain="kurier.at", country="AT", language="de",
        ownership=Ownership.COMPANY, owner="Kurier Medienhaus",
        feeds=("https://kurier.at/politik/inland/xml/rssd", "https://kurier.at/politik/ausland/xml/rssd"),
    ),
    Outlet(
        name="ORF", domain="orf.at", country="AT", language="de",
        ownership=Ownership.PUBLIC, owner="ORF",
        aliases=("ORF.at", "Österreichischer Rundfunk"), feeds=("https://rss.orf.at/news.xml",),
    ),
    Outlet(
        name="Salzburger Nachrichten", domain="sn.at", country="AT", language="de",
        ownership=Ownership.COMPANY, owner="Salzburger Nachrichten Verlag",
        sitemaps=("https://www.sn.at/sitemap/2/0001.xml",),
    ),
)
