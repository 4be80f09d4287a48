"""Outlets of Slovakia."""

from anechoic.records import Outlet, Ownership

# fmt: off
OUTLETS: tuple[Outlet, ...] = (
    Outlet(
        name="Aktuality.sk", domain="aktuality.sk", country="SK", language="sk",
        ownership=Ownership.COMPANY, owner="Ringier",
        aliases=("Aktuality",), feeds=("https://www.aktuality.sk/rss/",),
    ),
    Outlet(
        name="Denník N", domain="dennikn.sk", country="SK", language="sk",
        ownership=Ownership.COMPANY, owner="N Press",
        feeds=("https://dennikn.sk/slovensko/feed/",),
    ),
    Outlet(
        name="SME", domain="sme.sk", country="SK", language="sk",
        ownership=Ownership.COMPANY, owner="Petit Press",
        aliases=("Denník SME", "SME.sk"), feeds=("https://www.sme.sk/rss-title",),
    ),
    Outlet(
        name="TASR", domain="tasr.sk", country="SK", language="sk",
        ownership=Ownership.PUBLIC, owner="TASR", agency=True,
        aliases=("Tlačová agentúra Slovenskej republiky",), domains=("teraz.sk",),
        feeds=("https://www.teraz.sk/rss/vsetky-spravy.rss",),
    ),
)
