"""Outlets of the Netherlands."""

from anechoic.records import Outlet, Ownership

# fmt: off
OUTLETS: tuple[Outlet, ...] = (
    Outlet(
        name="AD", domain="ad.nl", country="NL", language="nl",
        ownership=Ownership.COMPANY, owner="DPG Media",
        aliases=("Algemeen Dagblad",), feeds=("https://www.ad.nl/home/rss.xml",),
    ),
    Outlet(
        name="Algemeen Nederlands Persbureau", domain="anp.nl", country="NL", language="nl",
        ownership=Ownership.COMPANY, owner="ANP", agency=True,
        aliases=("ANP",), domains=("anp.pro",),
    ),
    Outlet(
        name="Bellingcat", domain="bellingcat.com", country="NL", language="en",
        ownership=Ownership.NONPROFIT, owner="Stichting Bellingcat",
        feeds=("https://www.bellingcat.com/feed/",),
    ),
    Outlet(
        name="De Telegraaf", domain="telegraaf.nl", country="NL", language="nl",
        ownership=Ownership.COMPANY, owner="Mediahuis",
        feeds=("https://www.telegraaf.nl/rss",),
    ),
    Outlet(
        name="de Volkskrant", domain="volkskrant.nl", country="NL", language="nl",
        ownership=Ownership.COMPANY, owner="DPG Media",
        feeds=("https://www.volkskrant.nl/voorpagina/rss.xml",),
    ),
    Outlet(
        name="Follow the Money", domain="ftm.nl", country="NL", language="nl",
        ownership=Ownership.COMPANY, owner="Follow the Money",
        domains=("ftm.eu",), feeds=("https://ftm.nl/feed/",),
    ),
    Outlet(
        name="Global Voices", domain="globalvoices.org", country="NL", language="en",
        ownership=Ownership.NONPROFIT, owner="Stichting Global Voices",
        feeds=("https://globalvoices.org/feed/",),
    ),
    Outlet(
        name="Het Financieele Dagblad", domain="fd.nl", country="NL", language="nl",
        ownership=Ownership.COMPANY, owner="FD Mediagroep",
        aliases=("FD",), feeds=("https://fd.nl/?rss",),
    ),
    Outlet(
        name="NL Times", domain="nltimes.nl", country="NL", language="en",
        ownership=Ownership.COMPANY, owner="NL Times",
        feeds=("https://nltimes.nl/feed",),
    ),
    Outlet(
        name="NOS", domain="nos.nl", country="NL", language="nl",
        ownership=Ownership.PUBLIC, owner="NOS",
        aliases=("NOS Nieuws", "Nederlandse Omroep Stichting"), feeds=("https://feeds.nos.nl/nosnieuwsalgemeen",),
    ),
    Outlet(
        name="NRC", domain="nrc.nl", country="NL", language="nl",
        ownership=Ownership.COMPANY, owner="Mediahuis",
        aliases=("NRC Handelsblad",), feeds=("https://www.nrc.nl/rss/",),
    ),
    Outlet(
        name="Trouw", domain="trouw.nl", country="NL", language="nl",
        ownership=Ownership.COMPANY, owner="DPG Media",
        feeds=("https://www.trouw.nl/politiek/rss.xml",),
    ),
)
