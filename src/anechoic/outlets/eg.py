"""Outlets of Egypt."""

from anechoic.records import Outlet, Ownership

# fmt: off
OUTLETS: tuple[Outlet, ...] = (
    Outlet(
        name="Daily News Egypt", domain="dailynewsegypt.com", country="EG", language="en",
        ownership=Ownership.COMPANY, owner="Business News for Press",
        feeds=("https://www.dailynewsegypt.com/feed/",),
    ),
    Outlet(
        name="Egypt Independent", domain="egyptindependent.com", country="EG", language="en",
        ownership=Ownership.COMPANY, owner="Al-Masry Al-Youm",
        feeds=("https://www.egyptindependent.com/feed/",),
    ),
    Outlet(
        name="Mada Masr", domain="madamasr.com", country="EG", language="en",
        ownership=Ownership.COMPANY, owner="Mada Masr",
        feeds=("https://www.madamasr.com/en/feed/",),
    ),
    Outlet(
        name="Middle East News Agency", domain="mena.org.eg", country="EG", language="en",
        ownership=Ownership.STATE, owner="Government of Egypt", agency=True,
    ),
)
