"""Outlets of Peru."""

from anechoic.records import Outlet, Ownership

# fmt: off
OUTLETS: tuple[Outlet, ...] = (
    Outlet(
        name="Andina", domain="andina.pe", country="PE", language="es",
        ownership=Ownership.STATE, owner="Government of Peru", agency=True,
        aliases=("Agencia Andina", "Agencia Peruana de Noticias"), feeds=("https://andina.pe/agencia/rss.aspx",),
    ),
    Outlet(
        name="El Comercio (Perú)", domain="elcomercio.pe", country="PE", language="es",
        ownership=Ownership.COMPANY, owner="Grupo El Comercio",
        feeds=("https://elcomercio.pe/arc/outboundfeeds/rss/?outputType=xml",),
    ),
    Outlet(
        name="Gestión", domain="gestion.pe", country="PE", language="es",
        ownership=Ownership.COMPANY, owner="Grupo El Comercio",
        aliases=("Diario Gestión",), feeds=("https://gestion.pe/arc/outboundfeeds/rss/?outputType=xml",),
    ),
)
