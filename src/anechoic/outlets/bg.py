"""Outlets of Bulgaria."""

from anechoic.records import Outlet, Ownership

# fmt: off
OUTLETS: tuple[Outlet, ...] = (
    Outlet(
        name="BTA", domain="bta.bg", country="BG", language="bg",
        ownership=Ownership.PUBLIC, owner="BTA", agency=True,
        aliases=("Bulgarian News Agency", "Българска телеграфна агенция", "БТА"),
    ),
    Outlet(
        name="Dnevnik", domain="dnevnik.bg", country="BG", language="bg",
        ownership=Ownership.COMPANY, owner="Economedia",
        aliases=("Дневник",), feeds=("https://www.dnevnik.bg/rss/",),
    ),
)
