"""Which country words stand for: its names, its people, its capital, the seat of its government."""

import re
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

from anechoic.phrases import languages, table
from anechoic.text.words import language

# A country after these is the object of an office, not its side: "special representative for North Korea".
_OBJECT = re.compile(
    r"\b(?:for|on|to|with|against|towards?|in|für|nach|pour|auprès de|para|ante)\s+(?:the\s+)?$", re.IGNORECASE
)

# Whoever studies or covers a country does not speak for it: "North Korea expert"; but "North Korean expert" does.
_STUDIED = re.compile(
    r"\s(?:expert|researcher|analyst|specialist|scholar|watcher|correspondent|historian|programme|program|desk)\b"
)
_MARKED = re.compile(r"[(,]\s?([A-Z])[-–][A-Z]")  # Ana Orr (R-Okla.), Bo Kerr, D-Vt.


def side(words: str, lang: str = "en") -> str:
    """The country that an office, a group or a metonym belongs to; empty where none is named.

    >>> side("US special representative for North Korea"), side("officials from China"), side("the Kremlin")
    ('United States', 'China', 'Russia')
    """
    known, pattern = _countries(lang)
    found = (match for match in pattern.finditer(words) if not _OBJECT.search(words[: match.start()]))
    named = (match for match in found if match[0] != known[match[0]] or not _STUDIED.match(words, match.end()))
    first = next(named, None)
    return known[first[0]] if first else ""


def joint(words: str, lang: str = "en") -> bool:
    """Whether several countries stand together: "officials from China and Japan" stand for neither."""
    known, pattern = _countries(lang)
    found = [match for match in pattern.finditer(words) if not _OBJECT.search(words[: match.start()])]
    named, of_parties = _parties(lang)[1:]
    parties = {named[match[0]] for match in of_parties.finditer(words)}
    return len({known[match[0]] for match in found}) > 1 or len(parties) > 1


def party(words: str, lang: str = "en") -> str:
    """The party that an office, a group or a mark after a name tells: "Labour MP", "Ana Orr (R-Okla.)"; else empty.

    >>> party("Republican governor"), party("Sen. Ana Orr, D-Vt.,"), party("labour market analyst")
    ('Republican', 'Democrat', '')
    """
    letters, named, pattern = _parties(lang)
    mark = _MARKED.search(words)
    if mark and mark[1] in letters:
        return letters[mark[1]]
    found = (match for match in pattern.finditer(words) if not _OBJECT.search(words[: match.start()]))
    first = next(found, None)
    return named[first[0]] if first else ""


def is_party(word: str, lang: str = "en") -> bool:
    """Whether the word is what a party or its members are called."""
    return word in _parties(lang)[1]


def is_country(words: str, lang: str = "en") -> bool:
    """Whether the words are no more than a country or what stands for it: "North Korea", "the Kremlin"."""
    return re.sub(r"^[Tt]he\s+", "", words) in _countries(lang)[0]


def countries(words: str, lang: str = "en") -> frozenset[str]:
    """Every country that the words name, under its English name.

    >>> sorted(countries("der deutsche Kanzler in Moskau", "de"))
    ['Germany', 'Russia']
    """
    known, pattern = _countries(lang)
    return frozenset(known[match[0]] for match in pattern.finditer(words))


@cache
def other_places(lang: str) -> frozenset[str]:
    """Further places of several words, which could be taken for people."""
    return frozenset(name for listed in _tables(lang) for name in listed["others"]["names"])


@cache
def _countries(lang: str) -> tuple[dict[str, str], re.Pattern[str]]:
    names = {
        form: country
        for listed in _tables(lang)
        for country, others in listed["countries"].items()
        for word in (country, *others)
        for form in _forms(word, listed.get("endings", ()))
    }
    return names, _any_of(names)


def _forms(word: str, endings: Sequence[str]) -> tuple[str, ...]:
    """The word; of a stem ("deutsch-") every form, also with a capital."""
    if not word.endswith("-"):
        return (word,)
    return tuple(start + ending for start in (word[:-1], word[0].upper() + word[1:-1]) for ending in endings)


@cache
def _parties(lang: str) -> tuple[dict[str, str], dict[str, str], re.Pattern[str]]:
    """Letters that stand for parties, what parties are called, and a pattern of the latter."""
    listed = {name: forms for each in _tables(lang) for name, forms in each.get("parties", {}).items()}
    letters = listed.pop("letters", {})
    named = {form: name for name, forms in listed.items() for form in (name, *forms)}
    return letters, named, _any_of(named)


def _any_of(names: Mapping[str, str]) -> re.Pattern[str]:
    ordered = sorted(names, key=lambda name: (-len(name), name))
    return re.compile(r"(?<![\w])(?<!\bNew )(?:" + ("|".join(map(re.escape, ordered)) or r"(?!)") + r")(?!\w)")


def _tables(lang: str) -> tuple[Mapping[str, Any], ...]:
    """The English table, which has the names that many languages share, and that of the language, which goes before it."""
    known = language(lang)
    own = (table(known, "places"),) if known != "en" and known in languages("places") else ()
    return (table("en", "places"), *own)
