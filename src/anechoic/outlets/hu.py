"""Outlets of Hungary."""

from anechoic.records import Outlet, Ownership

# fmt: off
OUTLETS: tuple[Outlet, ...] = (
    Outlet(
        name="444", domain="444.hu", country="HU", language="hu",
        ownership=Ownership.COMPANY, owner="Magyar Jeti",
        aliases=("444.hu",), feeds=("https://444.hu/feed",),
    ),
    Outlet(
        name="HVG", domain="hvg.hu", country="HU", language="hu",
        ownership=Ownership.COMPANY, owner="HVG",
        aliases=("hvg.hu",), feeds=("https://hvg.hu/rss",),
    ),
    Outlet(
        name="Magyar Nemzet", domain="magyarnemzet.hu", country="HU", language="hu",
        ownership=Ownership.NONPROFIT, owner="KESMA",
        feeds=("https://magyarnemzet.hu/feed",),
    ),
    Outlet(
        name="MTI", domain="mti.hu", country="HU", language="hu",
        ownership=Ownership.STATE, owner="Duna Médiaszolgáltató", agency=True,
        aliases=("Magyar Távirati Iroda", "Hungarian News Agency"),
    ),
    Outlet(
        name="Telex", domain="telex.hu", country="HU", language="hu",
        ownership=Ownership.COMPANY, owner="Van Másik",
        aliases=("telex.hu",), feeds=("https://telex.hu/rss",),
    ),
    Outlet(
        name="Átlátszó", domain="atlatszo.hu", country="HU", language="hu",
        ownership=Ownership.NONPROFIT, owner="Átlátszó",
        aliases=("atlatszo.hu",), feeds=("https://atlatszo.hu/rss",),
    ),
)
