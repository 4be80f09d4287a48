"""Outlets of Tunisia."""

from anechoic.records import Outlet, Ownership

# fmt: off
OUTLETS: tuple[Outlet, ...] = (
    Outlet(
        name="Tunis Afrique Presse", domain="tap.info.tn", country="TN", language="ar",
        ownership=Ownership.STATE, owner="Government of Tunisia", agency=True,
        aliases=("Agence TAP", "TAP News Agency"),
    ),
)
