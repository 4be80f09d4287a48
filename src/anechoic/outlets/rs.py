"""Outlets of Serbia."""

from anechoic.records import Outlet, Ownership

# fmt: off
OUTLETS: tuple[Outlet, ...] = (
    Outlet(
        name="Danas", domain="danas.rs", country="RS", language="sr",
        ownership=Ownership.COMPANY, owner="United Group",
        feeds=(
            "https://www.danas.rs/rubrika/vesti/politika/feed/",
            "https://www.danas.rs/rubrika/vesti/drustvo/feed/",
        ),
    ),
    Outlet(
        name="KRIK", domain="krik.rs", country="RS", language="sr",
        ownership=Ownership.NONPROFIT, owner="KRIK",
        feeds=("https://www.krik.rs/feed/",),
    ),
    Outlet(
        name="N1 Srbija", domain="n1info.rs", country="RS", language="sr",
        ownership=Ownership.COMPANY, owner="United Group",
        aliases=("N1 Serbia",), feeds=("https://n1info.rs/feed/",),
    ),
    Outlet(
        name="Tanjug", domain="tanjug.rs", country="RS", language="sr",
        ownership=Ownership.COMPANY, owner="Tačno", agency=True,
        aliases=("Novinska agencija Tanjug",), feeds=("https://www.tanjug.rs/rss/srbija/politika",),
    ),
)
