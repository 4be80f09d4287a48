"""Which country words stand for: its names, its people, its capital, the seat of its government."""

import re
from collections.abc import Mapping
from functools import cache
from typing import Any

from anechoic.phrases import languages, table

# A country after these is the object of an office, not its side: "special representative for North Korea".
_OBJECT = re.compile(
    r"\b(?:for|on|to|with|against|towards?|in|für|nach|pour|auprès de|para|ante)\s+(?:the\s+)?$", re.IGNORECASE
)

_MARKED = re.compile(r"[(,]\s?([A-Z])[-–][A-Z]")  # Ana Orr (R-Okla.), Bo Kerr, D-Vt.


def side(words: str, lang: str = "en") -> str:
    """The country that an office, a group or a metonym belongs to; empty where none is named.

    >>> side("US special representative for North Korea"), side("officials from China"), side("the Kremlin")
    ('United States', 'China', 'Russia')
    """
    known, pattern = _countries(lang)
    found = (match for match in pattern.finditer(words) if not _OBJECT.search(words[: match.start()]))
    first = next(found, None)
    return known[first[0]] if first else ""


def joint(words: str, lang: str = "en") -> bool:
    """Whether several countries stand together: "officials from China and Japan" stand for neither."""
    known, pattern = _countries(lang)
    found = [match for match in pattern.finditer(words) if not _OBJECT.search(words[: match.start()])]
    return len({known[match[0]] for match in found}) > 1


def party(words: str, lang: str = "en") -> str:
    """The party that an office, a group or a mark after a name tells: "Labour MP", "Ana Orr (R-Okla.)"; else empty.

    >>> party("Republican governor"), party("Sen. Ana Orr, D-Vt.,"), party("labour market analyst")
    ('Republican', 'Democrat', '')
    """
    letters, named, pattern = _parties(lang)
    mark = _MARKED.search(words)
    if mark and mark[1] in letters:
        return letters[mark[1]]
    found = pattern.search(words)
    return named[found[0]] if found else ""


def is_country(words: str, lang: str = "en") -> bool:
    """Whether the words are no more than a country or what stands for it: "North Korea", "the Kremlin"."""
    return re.sub(r"^[Tt]he\s+", "", words) in _countries(lang)[0]


@cache
def other_places(lang: str) -> frozenset[str]:
    """Further places of several words, which could be taken for people."""
    return frozenset(_table(lang)["others"]["names"])


@cache
def _countries(lang: str) -> tuple[dict[str, str], re.Pattern[str]]:
    listed = _table(lang)["countries"]
    names = {name: country for country, others in listed.items() for name in (country, *others)}
    return names, _any_of(names)


@cache
def _parties(lang: str) -> tuple[dict[str, str], dict[str, str], re.Pattern[str]]:
    """Letters that stand for parties, what parties are called, and a pattern of the latter."""
    listed = dict(_table(lang).get("parties", {}))
    letters = listed.pop("letters", {})
    named = {form: name for name, forms in listed.items() for form in (name, *forms)}
    return letters, named, _any_of(named)


def _any_of(names: Mapping[str, str]) -> re.Pattern[str]:
    ordered = sorted(names, key=lambda name: (-len(name), name))
    return re.compile(r"(?<![\w])(?:" + ("|".join(map(re.escape, ordered)) or r"(?!)") + r")(?!\w)")


def _table(lang: str) -> Mapping[str, Any]:
    known = lang.split("-", maxsplit=1)[0]
    return table(known if known in languages("places") else "en", "places")
