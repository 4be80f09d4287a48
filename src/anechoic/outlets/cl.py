"""Outlets of Chile."""

from anechoic.records import Outlet, Ownership

# fmt: off
OUTLETS: tuple[Outlet, ...] = (
    Outlet(
        name="El Mostrador", domain="elmostrador.cl", country="CL", language="es",
        ownership=Ownership.COMPANY, owner="La Plaza",
        feeds=("https://www.elmostrador.cl/feed/",),
    ),
    Outlet(
        name="La Tercera", domain="latercera.com", country="CL", language="es",
        ownership=Ownership.COMPANY, owner="Copesa",
        feeds=("https://www.latercera.com/arc/outboundfeeds/rss/?outputType=xml",),
    ),
)
