"""Outlets of Syria."""

from anechoic.records import Outlet, Ownership

# fmt: off
OUTLETS: tuple[Outlet, ...] = (
    Outlet(
        name="SANA", domain="sana.sy", country="SY", language="ar",
        ownership=Ownership.STATE, owner="Government of Syria", agency=True,
        aliases=("Syrian Arab News Agency",),
    ),
)
