"""Outlets of Argentina."""

from anechoic.records import Outlet, Ownership

# fmt: off
OUTLETS: tuple[Outlet, ...] = (
    Outlet(
        name="Clarín", domain="clarin.com", country="AR", language="es",
        ownership=Ownership.LISTED, owner="Grupo Clarín",
        aliases=("Diario Clarín",), feeds=("https://www.clarin.com/rss/lo-ultimo/",),
    ),
    Outlet(
        name="Infobae", domain="infobae.com", country="AR", language="es",
        ownership=Ownership.COMPANY, owner="THX Medios",
        feeds=("https://www.infobae.com/arc/outboundfeeds/rss/",),
    ),
    Outlet(
        name="La Nación (Argentina)", domain="lanacion.com.ar", country="AR", language="es",
        ownership=Ownership.COMPANY, owner="S.A. La Nación",
        feeds=("https://www.lanacion.com.ar/arc/outboundfeeds/rss/?outputType=xml",),
    ),
    Outlet(
        name="La Voz del Interior", domain="lavoz.com.ar", country="AR", language="es",
        ownership=Ownership.LISTED, owner="Grupo Clarín",
        feeds=("https://www.lavoz.com.ar/rss",),
    ),
    Outlet(
        name="Perfil", domain="perfil.com", country="AR", language="es",
        ownership=Ownership.COMPANY, owner="Editorial Perfil",
        aliases=("Diario Perfil",), feeds=("https://www.perfil.com/rss",),
    ),
    Outlet(
        name="Página/12", domain="pagina12.com.ar", country="AR", language="es",
        ownership=Ownership.COMPANY, owner="Grupo Octubre",
        aliases=("Página 12",), feeds=("https://www.pagina12.com.ar/rss",),
    ),
)
