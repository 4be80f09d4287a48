"""Outlets of Uruguay."""

from anechoic.records import Outlet, Ownership

# fmt: off
OUTLETS: tuple[Outlet, ...] = (
    Outlet(
        name="El País (Uruguay)", domain="elpais.com.uy", country="UY", language="es",
        ownership=Ownership.COMPANY, owner="El País S.A.",
        feeds=("https://www.elpais.com.uy/rss",),
    ),
    Outlet(
        name="la diaria", domain="ladiaria.com.uy", country="UY", language="es",
        ownership=Ownership.COOPERATIVE, owner="la diaria",
        feeds=("https://ladiaria.com.uy/feeds/articulos/",),
    ),
)
