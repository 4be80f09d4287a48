"""Outlets of Norway."""

from anechoic.records import Outlet, Ownership

# fmt: off
OUTLETS: tuple[Outlet, ...] = (
    Outlet(
        name="Aftenposten", domain="aftenposten.no", country="NO", language="nb",
        ownership=Ownership.NONPROFIT, owner="Schibsted",
        feeds=("https://www.aftenposten.no/rss/",),
    ),
    Outlet(
        name="Dagbladet", domain="dagbladet.no", country="NO", language="nb",
        ownership=Ownership.COMPANY, owner="Aller Media",
        feeds=("https://www.dagbladet.no/?lab_viewport=rss",),
    ),
    Outlet(
        name="Dagens Næringsliv", domain="dn.no", country="NO", language="nb",
        ownership=Ownership.COMPANY, owner="DN Media Group",
        feeds=("https://services.dn.no/api/feed/rss",),
    ),
    Outlet(
        name="Dagsavisen", domain="dagsavisen.no", country="NO", language="nb",
        ownership=Ownership.COMPANY, owner="Mentor Medier",
        feeds=("https://www.dagsavisen.no/rss",),
    ),
    Outlet(
        name="Nettavisen", domain="nettavisen.no", country="NO", language="nb",
        ownership=Ownership.NONPROFIT, owner="Amedia",
        feeds=("https://www.nettavisen.no/service/rich-rss",),
    ),
    Outlet(
        name="Norsk Telegrambyrå", domain="ntb.no", country="NO", language="nb",
        ownership=Ownership.COOPERATIVE, owner="NTB", agency=True,
        aliases=("NTB",),
    ),
    Outlet(
        name="NRK", domain="nrk.no", country="NO", language="nb",
        ownership=Ownership.PUBLIC, owner="NRK",
        aliases=("Norsk rikskringkasting",), feeds=("https://www.nrk.no/toppsaker.rss",),
    ),
    Outlet(
        name="VG", domain="vg.no", country="NO", language="nb",
        ownership=Ownership.NONPROFIT, owner="Schibsted",
        aliases=("Verdens Gang",), feeds=("https://www.vg.no/feed/rss",),
        sitemaps=("https://www.vg.no/sitemap/files/articles-48hrs.xml",),
    ),
)
