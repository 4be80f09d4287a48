"""Outlets of Costa Rica."""

from anechoic.records import Outlet, Ownership

# fmt: off
OUTLETS: tuple[Outlet, ...] = (
    Outlet(
        name="La Nación (Costa Rica)", domain="nacion.com", country="CR", language="es",
        ownership=Ownership.LISTED, owner="Grupo Nación",
        feeds=("https://www.nacion.com/arc/outboundfeeds/rss/?outputType=xml",),
    ),
    Outlet(
        name="Semanario Universidad", domain="semanariouniversidad.com", country="CR", language="es",
        ownership=Ownership.NONPROFIT, owner="Universidad de Costa Rica",
        feeds=("https://semanariouniversidad.com/feed/",),
    ),
    Outlet(
        name="The Tico Times", domain="ticotimes.net", country="CR", language="en",
        ownership=Ownership.COMPANY, owner="The Tico Times",
        feeds=("https://ticotimes.net/feed",),
    ),
)
