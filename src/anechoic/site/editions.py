"""The editions of this installation: those that come built in, and those of `editions.toml` (edge: disk)."""

from anechoic.briefing import EDITIONS, edition, editions_from_toml
from anechoic.records import Edition
from anechoic.site import environment


def own() -> tuple[Edition, ...]:
    """The editions that are written down in `editions.toml` at home; none where there is no such file."""
    file = environment.home() / "editions.toml"
    return editions_from_toml(file.read_bytes(), subject=str(file)) if file.is_file() else ()


def known(name: str) -> Edition:
    """The edition of that name; raises WrongUse naming those that there are."""
    return edition(name, own())


def made() -> tuple[Edition, ...]:
    """The editions that this installation makes, and so those that can be asked for; raises WrongUse as `known`."""
    return tuple(map(known, environment.editions())) or every()


def every() -> tuple[Edition, ...]:
    """All editions, an own one in place of the built-in one of its name."""
    return tuple({each.name: each for each in (*EDITIONS, *own())}.values())
