"""Outlets of Czechia."""

from anechoic.records import Outlet, Ownership

# fmt: off
OUTLETS: tuple[Outlet, ...] = (
    Outlet(
        name="Deník N", domain="denikn.cz", country="CZ", language="cs",
        ownership=Ownership.COMPANY, owner="N media",
        feeds=("https://denikn.cz/feed",),
    ),
    Outlet(
        name="iDNES.cz", domain="idnes.cz", country="CZ", language="cs",
        ownership=Ownership.COMPANY, owner="Mafra",
        aliases=("iDNES", "Mladá fronta Dnes"), feeds=("https://servis.idnes.cz/rss.aspx?c=zpravodaj",),
    ),
    Outlet(
        name="iROZHLAS", domain="irozhlas.cz", country="CZ", language="cs",
        ownership=Ownership.PUBLIC, owner="Český rozhlas",
        aliases=("Český rozhlas",), feeds=("https://www.irozhlas.cz/rss/irozhlas",),
    ),
    Outlet(
        name="Seznam Zprávy", domain="seznamzpravy.cz", country="CZ", language="cs",
        ownership=Ownership.COMPANY, owner="Seznam.cz",
        feeds=("https://www.seznamzpravy.cz/rss",),
    ),
    Outlet(
        name="ČT24", domain="ct24.ceskatelevize.cz", country="CZ", language="cs",
        ownership=Ownership.PUBLIC, owner="Česká televize",
        aliases=("Česká televize",), domains=("ceskatelevize.cz",),
        feeds=("https://ct24.ceskatelevize.cz/rss/hlavni-zpravy",),
    ),
    Outlet(
        name="ČTK", domain="ctk.cz", country="CZ", language="cs",
        ownership=Ownership.PUBLIC, owner="ČTK", agency=True,
        aliases=("Česká tisková kancelář", "Czech News Agency"), domains=("ctk.eu", "ceskenoviny.cz"),
        feeds=("https://www.ceskenoviny.cz/sluzby/rss/zpravy.php",),
    ),
)
