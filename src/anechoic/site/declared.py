"""The outlets that this installation knows: those that come with it, and those of `outlets.toml` at home (edge: disk)."""

from anechoic.outlets import DEFAULT, Register, outlets_from_toml
from anechoic.site import environment


def register() -> Register:
    """Every outlet; one of your own takes the place of a built-in one. Raises BadInput where the file says something impossible."""
    file = environment.home() / "outlets.toml"
    if not file.is_file():
        return DEFAULT
    return DEFAULT.with_outlets(outlets_from_toml(file.read_bytes(), subject=str(file)))
