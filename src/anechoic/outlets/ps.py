"""Outlets of Palestine."""

from anechoic.records import Outlet, Ownership

# fmt: off
OUTLETS: tuple[Outlet, ...] = (
    Outlet(
        name="WAFA", domain="wafa.ps", country="PS", language="en",
        ownership=Ownership.STATE, owner="Palestinian Authority", agency=True,
        aliases=("Palestine News and Information Agency", "Palestinian News Agency"), domains=("english.wafa.ps",),
    ),
)
