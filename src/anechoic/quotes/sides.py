"""Which country words stand for: its names, its people, its capital, the seat of its government."""

import re
from functools import cache

from anechoic.phrases import languages, table

# A country after these is the object of an office, not its side: "special representative for North Korea".
_OBJECT = re.compile(
    r"\b(?:for|on|to|with|against|towards?|in|für|nach|pour|auprès de|para|ante)\s+(?:the\s+)?$", re.IGNORECASE
)


def side(words: str, lang: str = "en") -> str:
    """The country that an office, a group or a metonym belongs to; empty where none is named.

    >>> side("US special representative for North Korea"), side("officials from China"), side("the Kremlin")
    ('United States', 'China', 'Russia')
    """
    known, pattern = _countries(lang)
    found = (match for match in pattern.finditer(words) if not _OBJECT.search(words[: match.start()]))
    first = next(found, None)
    return known[first[0]] if first else ""


def is_country(words: str, lang: str = "en") -> bool:
    """Whether the words are no more than a country or what stands for it: "North Korea", "the Kremlin"."""
    return re.sub(r"^[Tt]he\s+", "", words) in _countries(lang)[0]


@cache
def other_places(lang: str) -> frozenset[str]:
    """Further places of several words, which could be taken for people."""
    known = lang.split("-", maxsplit=1)[0]
    return frozenset(table(known if known in languages("places") else "en", "places")["others"]["names"])


@cache
def _countries(lang: str) -> tuple[dict[str, str], re.Pattern[str]]:
    known = lang.split("-", maxsplit=1)[0]
    listed = table(known if known in languages("places") else "en", "places")["countries"]
    names = {name: country for country, others in listed.items() for name in (country, *others)}
    ordered = sorted(names, key=lambda name: (-len(name), name))
    return names, re.compile(r"(?<![\w])(?:" + "|".join(map(re.escape, ordered)) + r")(?!\w)")
