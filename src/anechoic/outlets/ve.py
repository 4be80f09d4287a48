"""Outlets of Venezuela."""

from anechoic.records import Outlet, Ownership

# fmt: off
OUTLETS: tuple[Outlet, ...] = (
    Outlet(
        name="Efecto Cocuyo", domain="efectococuyo.com", country="VE", language="es",
        ownership=Ownership.COMPANY, owner="Efecto Cocuyo",
        feeds=("https://efectococuyo.com/feed/",),
    ),
    Outlet(
        name="El Nacional", domain="elnacional.com", country="VE", language="es",
        ownership=Ownership.COMPANY, owner="C.A. Editora El Nacional",
        feeds=("https://www.elnacional.com/venezuela/feed/",),
    ),
    Outlet(
        name="TalCual", domain="talcualdigital.com", country="VE", language="es",
        ownership=Ownership.COMPANY, owner="TalCual",
        aliases=("Tal Cual",), feeds=("https://talcualdigital.com/feed/",),
    ),
    Outlet(
        name="teleSUR", domain="telesurtv.net", country="VE", language="es",
        ownership=Ownership.STATE, owner="Government of Venezuela",
        aliases=("teleSUR English",), domains=("telesurenglish.net",),
        feeds=("https://www.telesurtv.net/tag/venezuela/feed/",),
    ),
)
