"""Outlets of Chile."""

from anechoic.records import Outlet, Ownership

# fmt: off
OUTLETS: tuple[Outlet, ...] = (
    Outlet(
        name="BioBioChile", domain="biobiochile.cl", country="CL", language="es",
        ownership=Ownership.COMPANY, owner="Bío-Bío Comunicaciones",
        aliases=("Radio Bío-Bío", "Radio Bío Bío"), feeds=("https://www.biobiochile.cl/static/feed-rss",),
    ),
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
    Outlet(
        name="Radio Cooperativa", domain="cooperativa.cl", country="CL", language="es",
        ownership=Ownership.COMPANY, owner="Compañía Chilena de Comunicaciones",
        feeds=("https://www.cooperativa.cl/noticias/site/tax/port/all/rss____1.xml",),
    ),
)
