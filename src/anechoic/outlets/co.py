"""Outlets of Colombia."""

from anechoic.records import Outlet, Ownership

# fmt: off
OUTLETS: tuple[Outlet, ...] = (
    Outlet(
        name="Colombia Reports", domain="colombiareports.com", country="CO", language="en",
        ownership=Ownership.NONPROFIT, owner="Colombia Reports",
        feeds=("https://colombiareports.com/feed/",),
    ),
    Outlet(
        name="El Colombiano", domain="elcolombiano.com", country="CO", language="es",
        ownership=Ownership.COMPANY, owner="El Colombiano",
        feeds=("https://www.elcolombiano.com/rss/",),
    ),
    Outlet(
        name="El Espectador", domain="elespectador.com", country="CO", language="es",
        ownership=Ownership.COMPANY, owner="Valorem",
        feeds=("https://www.elespectador.com/rss/",),
    ),
    Outlet(
        name="El Tiempo", domain="eltiempo.com", country="CO", language="es",
        ownership=Ownership.COMPANY, owner="Organización Luis Carlos Sarmiento Angulo",
        feeds=("https://www.eltiempo.com/rss/colombia.xml",),
    ),
    Outlet(
        name="La Silla Vacía", domain="lasillavacia.com", country="CO", language="es",
        ownership=Ownership.COMPANY, owner="Blogosfera Producciones",
        feeds=("https://www.lasillavacia.com/rss",),
    ),
    Outlet(
        name="Semana", domain="semana.com", country="CO", language="es",
        ownership=Ownership.COMPANY, owner="Grupo Gilinski",
        aliases=("Revista Semana",), feeds=("https://www.semana.com/arc/outboundfeeds/rss/?outputType=xml",),
    ),
)
