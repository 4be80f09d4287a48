"""Outlets of the United States."""

from anechoic.outlets.us.general import GENERAL
from anechoic.outlets.us.special import SPECIAL
from anechoic.records import Outlet

OUTLETS: tuple[Outlet, ...] = tuple(sorted((*GENERAL, *SPECIAL), key=lambda outlet: outlet.name.casefold()))
