"""Outlets of Finland."""

from anechoic.records import Outlet, Ownership

# fmt: off
OUTLETS: tuple[Outlet, ...] = (
    Outlet(
        name="Helsingin Sanomat", domain="hs.fi", country="FI", language="fi",
        ownership=Ownership.LISTED, owner="Sanoma",
        feeds=("https://www.hs.fi/rss/tuoreimmat.xml",),
    ),
    Outlet(
        name="Hufvudstadsbladet", domain="hbl.fi", country="FI", language="sv",
        ownership=Ownership.NONPROFIT, owner="Konstsamfundet",
        aliases=("HBL",), feeds=("https://www.hbl.fi/rss",),
    ),
    Outlet(
        name="Ilta-Sanomat", domain="is.fi", country="FI", language="fi",
        ownership=Ownership.LISTED, owner="Sanoma",
        feeds=("https://www.is.fi/rss/tuoreimmat.xml",),
    ),
    Outlet(
        name="Iltalehti", domain="iltalehti.fi", country="FI", language="fi",
        ownership=Ownership.LISTED, owner="Alma Media",
        feeds=("https://www.iltalehti.fi/rss/uutiset.xml",),
    ),
    Outlet(
        name="STT", domain="stt.fi", country="FI", language="fi",
        ownership=Ownership.COOPERATIVE, owner="STT", agency=True,
        aliases=("Suomen Tietotoimisto", "STT-Lehtikuva"),
    ),
    Outlet(
        name="Yle", domain="yle.fi", country="FI", language="fi",
        ownership=Ownership.PUBLIC, owner="Yle",
        aliases=("Yleisradio", "Yle Uutiset"), feeds=("https://yle.fi/rss/uutiset/paauutiset",),
    ),
)
