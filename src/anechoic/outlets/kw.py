"""Outlets of Kuwait."""

from anechoic.records import Outlet, Ownership

# fmt: off
OUTLETS: tuple[Outlet, ...] = (
    Outlet(
        name="Arab Times", domain="arabtimesonline.com", country="KW", language="en",
        ownership=Ownership.COMPANY, owner="Al-Seyassah",
        feeds=("https://www.arabtimesonline.com/rssfeed/73/",),
    ),
    Outlet(
        name="Kuwait News Agency", domain="kuna.net.kw", country="KW", language="en",
        ownership=Ownership.STATE, owner="Government of Kuwait", agency=True,
        aliases=("KUNA",),
    ),
)
