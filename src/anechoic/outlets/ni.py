"""Outlets of Nicaragua."""

from anechoic.records import Outlet, Ownership

# fmt: off
OUTLETS: tuple[Outlet, ...] = (
    Outlet(
        name="Confidencial", domain="confidencial.digital", country="NI", language="es",
        ownership=Ownership.COMPANY, owner="Invermedia",
        aliases=("Confidencial Nicaragua",), feeds=("https://confidencial.digital/feed/",),
    ),
)
