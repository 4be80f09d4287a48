"""Finds an outlet by the address it prints under and by the names it is credited by."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache
from urllib.parse import urlsplit

from anechoic.records import Outlet

_ABSOLUTE = re.compile(r"(?:[a-z][a-z0-9+.-]*:)?//")


class Register:
    """A set of outlets that can be asked for one of them.

    Where two of them claim a domain or an alias, the later one has it; a name is stronger than an alias.
    """

    def __init__(self, outlets: Iterable[Outlet]) -> None:
        self.outlets = tuple(outlets)
        self._places = {place.lower(): o for o in self.outlets for place in (o.domain, *o.domains)}
        aliases = {name_key(alias): o for o in self.outlets for alias in o.aliases}
        self._names = aliases | {name_key(o.name): o for o in self.outlets}

    def with_outlets(self, more: Iterable[Outlet]) -> "Register":
        """A register that has these as well; one of a name that is known stands in its stead."""
        added = tuple(more)
        replaced = {name_key(outlet.name) for outlet in added}
        return Register((*(o for o in self.outlets if name_key(o.name) not in replaced), *added))

    def by_domain(self, url_or_domain: str) -> Outlet | None:
        """The outlet at this web address, host or mail address, or None; the longest declared domain or path has it.

        >>> from anechoic.outlets import DEFAULT
        >>> [DEFAULT.by_domain(a).name for a in ("edition.cnn.com:443", "https://www.bbc.com/mundo/articles/c1")]
        ['CNN', 'BBC News Mundo']
        """
        return next((self._places[place] for place in _places(url_or_domain) if place in self._places), None)

    def by_name(self, name: str) -> Outlet | None:
        """The outlet that is called or credited so, or None; case, accents and a leading "The" do not count."""
        return self._names.get(name_key(name))

    @property
    def agencies(self) -> tuple[Outlet, ...]:
        """The news agencies, in the order of the register."""
        return tuple(outlet for outlet in self.outlets if outlet.agency)


@lru_cache(maxsize=1 << 14)
def name_key(name: str) -> str:
    """What is equal for two ways of writing one name: "the El Pais" and "EL PAÍS"."""
    bare = name
    if not name.isascii():
        bare = "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))
    words = bare.replace("’", "'").replace("ı", "i").casefold().split()  # Turkish ı is what I becomes elsewhere
    return " ".join(words[1:] if words[:1] == ["the"] and len(words) > 1 else words)


def _places(url_or_domain: str) -> Iterator[str]:
    """Everything an outlet could have declared to be found at this address, the longest first.

    `https://www.bbc.com/mundo/x` gives www.bbc.com/mundo/x, www.bbc.com/mundo, www.bbc.com, bbc.com/mundo/x, …
    """
    address = url_or_domain.strip().lower()
    try:
        parts = urlsplit(address if _ABSOLUTE.match(address) else f"//{address}")
        host, path = (parts.hostname or "").rstrip("."), parts.path
    except ValueError:  # urlsplit refuses brackets that hold no IPv6 address
        return
    labels, steps = host.split("."), [step for step in path.split("/") if step][:2]
    for first in range(len(labels) - 1):
        domain = ".".join(labels[first:])
        for depth in range(len(steps), -1, -1):
            yield "/".join((domain, *steps[:depth]))
