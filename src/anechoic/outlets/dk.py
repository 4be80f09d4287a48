"""Outlets of Denmark."""

from anechoic.records import Outlet, Ownership

# fmt: off
OUTLETS: tuple[Outlet, ...] = (
    Outlet(
        name="Berlingske", domain="berlingske.dk", country="DK", language="da",
        ownership=Ownership.NONPROFIT, owner="Amedia",
        aliases=("Berlingske Tidende",), feeds=("https://www.berlingske.dk/next-api/feeds/alle",),
    ),
    Outlet(
        name="Børsen", domain="borsen.dk", country="DK", language="da",
        ownership=Ownership.COMPANY, owner="Bonnier",
        feeds=("https://borsen.dk/rss",),
    ),
    Outlet(
        name="DR", domain="dr.dk", country="DK", language="da",
        ownership=Ownership.PUBLIC, owner="DR",
        aliases=("DR Nyheder", "Danmarks Radio"), feeds=("https://www.dr.dk/nyheder/service/feeds/allenyheder",),
    ),
    Outlet(
        name="Jyllands-Posten", domain="jyllands-posten.dk", country="DK", language="da",
        ownership=Ownership.NONPROFIT, owner="JP/Politikens Hus",
        feeds=("https://newsletter-proxy.aws.jyllands-posten.dk/v1/latestNewsRss/jyllands-posten.dk",),
    ),
    Outlet(
        name="Politiken", domain="politiken.dk", country="DK", language="da",
        ownership=Ownership.NONPROFIT, owner="JP/Politikens Hus",
        feeds=("https://politiken.dk/rss/tophistorier.rss",),
    ),
    Outlet(
        name="Ritzau", domain="ritzau.dk", country="DK", language="da",
        ownership=Ownership.COOPERATIVE, owner="Ritzau", agency=True,
        aliases=("Ritzaus Bureau",), domains=("ritzau.com",),
    ),
)
