"""Outlets of Paraguay."""

from anechoic.records import Outlet, Ownership

# fmt: off
OUTLETS: tuple[Outlet, ...] = (
    Outlet(
        name="ABC Color", domain="abc.com.py", country="PY", language="es",
        ownership=Ownership.COMPANY, owner="Grupo Azeta",
        feeds=("https://www.abc.com.py/arc/outboundfeeds/rss/?outputType=xml",),
    ),
)
