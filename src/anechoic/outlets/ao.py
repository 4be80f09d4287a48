"""Outlets of Angola."""

from anechoic.records import Outlet, Ownership

# fmt: off
OUTLETS: tuple[Outlet, ...] = (
    Outlet(
        name="ANGOP", domain="angop.ao", country="AO", language="pt",
        ownership=Ownership.STATE, owner="Government of Angola", agency=True,
        aliases=("Agência Angola Press", "Angola Press"),
    ),
)
