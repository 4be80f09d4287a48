"""Outlets of Belarus."""

from anechoic.records import Outlet, Ownership

# fmt: off
OUTLETS: tuple[Outlet, ...] = (
    Outlet(
        name="BelTA", domain="belta.by", country="BY", language="ru",
        ownership=Ownership.STATE, owner="Government of Belarus", agency=True,
        aliases=("БелТА",),
    ),
)
