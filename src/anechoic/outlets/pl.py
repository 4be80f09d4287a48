"""Outlets of Poland."""

from anechoic.records import Outlet, Ownership

# fmt: off
OUTLETS: tuple[Outlet, ...] = (
    Outlet(
        name="Fakt", domain="fakt.pl", country="PL", language="pl",
        ownership=Ownership.COMPANY, owner="Ringier Axel Springer",
        feeds=("https://www.fakt.pl/?rss",),
    ),
    Outlet(
        name="Gazeta.pl", domain="gazeta.pl", country="PL", language="pl",
        ownership=Ownership.LISTED, owner="Agora",
        feeds=("https://wiadomosci.gazeta.pl/pub/rss/wiadomosci.xml",),
    ),
    Outlet(
        name="Onet", domain="onet.pl", country="PL", language="pl",
        ownership=Ownership.COMPANY, owner="Ringier Axel Springer",
        aliases=("Onet.pl",), feeds=("https://wiadomosci.onet.pl/.feed",),
    ),
    Outlet(
        name="Polsat News", domain="polsatnews.pl", country="PL", language="pl",
        ownership=Ownership.LISTED, owner="Cyfrowy Polsat",
        feeds=("https://www.polsatnews.pl/rss/polska.xml",),
    ),
    Outlet(
        name="Polska Agencja Prasowa", domain="pap.pl", country="PL", language="pl",
        ownership=Ownership.PUBLIC, owner="PAP", agency=True,
        aliases=("PAP", "Polish Press Agency"), feeds=("https://www.pap.pl/rss.xml",),
    ),
    Outlet(
        name="RMF24", domain="rmf24.pl", country="PL", language="pl",
        ownership=Ownership.COMPANY, owner="Bauer Media",
        aliases=("RMF FM",), feeds=("https://www.rmf24.pl/feed",),
    ),
    Outlet(
        name="Rzeczpospolita", domain="rp.pl", country="PL", language="pl",
        ownership=Ownership.LISTED, owner="Gremi Media",
        feeds=("https://www.rp.pl/rss_main?unknown-old-rss",),
    ),
    Outlet(
        name="TVN24", domain="tvn24.pl", country="PL", language="pl",
        ownership=Ownership.LISTED, owner="Warner Bros. Discovery",
        feeds=("https://tvn24.pl/najnowsze.xml",),
    ),
    Outlet(
        name="Tygodnik Powszechny", domain="tygodnikpowszechny.pl", country="PL", language="pl",
        ownership=Ownership.NONPROFIT, owner="Fundacja Tygodnika Powszechnego",
        feeds=("https://www.tygodnikpowszechny.pl/rss.xml",),
    ),
)
