"""The outlets that this installation knows: those that come with it, and those of `outlets.toml` at home (edge: disk)."""

from anechoic.outlets import DEFAULT, Register, outlets_from_toml
from anechoic.records import Outlet
from anechoic.site import environment


def own() -> tuple[Outlet, ...]:
    """The outlets that are written down in `outlets.toml` at home. Raises BadInput where the file says something impossible."""
    file = environment.home() / "outlets.toml"
    return outlets_from_toml(file.read_bytes(), subject=str(file)) if file.is_file() else ()


def register() -> Register:
    """Every outlet; one of your own takes the place of a built-in one. Raises BadInput as `own`."""
    found = own()
    return DEFAULT.with_outlets(found) if found else DEFAULT
