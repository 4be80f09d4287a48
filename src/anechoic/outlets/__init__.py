"""Every outlet known, as declarations: a file for each country, named by its ISO code.

A new file is found by its name, so that adding an outlet touches one place. The facts are dated in docs/why/outlets.md.
"""

from collections.abc import Iterator
from importlib import import_module
from pkgutil import iter_modules

from anechoic.outlets.declared import outlets_from_toml
from anechoic.outlets.register import Register
from anechoic.records import Outlet

__all__ = ["DEFAULT", "OUTLETS", "Register", "outlets_from_toml"]


def _declared() -> Iterator[Outlet]:
    """What the files of the countries declare; `in_`, `is_` and `as_` carry what keywords need."""
    for module in iter_modules(__path__):
        if len(module.name.rstrip("_")) == 2:
            yield from import_module(f"{__name__}.{module.name}").OUTLETS


OUTLETS: tuple[Outlet, ...] = tuple(sorted(_declared(), key=lambda outlet: outlet.name.casefold()))
DEFAULT = Register(OUTLETS)
