"""Outlets of Ecuador."""

from anechoic.records import Outlet, Ownership

# fmt: off
OUTLETS: tuple[Outlet, ...] = (
    Outlet(
        name="El Universo", domain="eluniverso.com", country="EC", language="es",
        ownership=Ownership.COMPANY, owner="Compañía Anónima El Universo",
        feeds=("https://www.eluniverso.com/arc/outboundfeeds/rss/?outputType=xml",),
    ),
    Outlet(
        name="Primicias", domain="primicias.ec", country="EC", language="es",
        ownership=Ownership.COMPANY, owner="Primicias",
        feeds=("https://www.primicias.ec/feed/",),
    ),
)
