"""Outlets of North Korea."""

from anechoic.records import Outlet, Ownership

# fmt: off
OUTLETS: tuple[Outlet, ...] = (
    Outlet(
        name="KCNA", domain="kcna.kp", country="KP", language="ko",
        ownership=Ownership.STATE, owner="Government of North Korea", agency=True,
        aliases=("Korean Central News Agency", "조선중앙통신"), domains=("kcna.co.jp",),
    ),
)
