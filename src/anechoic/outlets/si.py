"""Outlets of Slovenia."""

from anechoic.records import Outlet, Ownership

# fmt: off
OUTLETS: tuple[Outlet, ...] = (
    Outlet(
        name="Delo", domain="delo.si", country="SI", language="sl",
        ownership=Ownership.COMPANY, owner="Delo",
        feeds=("https://www.delo.si/rss",),
    ),
    Outlet(
        name="RTV Slovenija", domain="rtvslo.si", country="SI", language="sl",
        ownership=Ownership.PUBLIC, owner="RTV Slovenija",
        aliases=("RTV SLO", "MMC RTV SLO"), feeds=("https://www.rtvslo.si/feeds/00.xml",),
    ),
    Outlet(
        name="STA", domain="sta.si", country="SI", language="sl",
        ownership=Ownership.PUBLIC, owner="STA", agency=True,
        aliases=("Slovenska tiskovna agencija", "Slovenian Press Agency"), feeds=("https://sta.si/rss-0",),
    ),
)
