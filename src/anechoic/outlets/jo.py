"""Outlets of Jordan."""

from anechoic.records import Outlet, Ownership

# fmt: off
OUTLETS: tuple[Outlet, ...] = (
    Outlet(
        name="Petra", domain="petra.gov.jo", country="JO", language="ar",
        ownership=Ownership.STATE, owner="Government of Jordan", agency=True,
        aliases=("Jordan News Agency",),
    ),
)
