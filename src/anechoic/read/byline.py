"""Who wrote it: the people in a byline, without roles, places, outlets and agencies."""

import re
from collections.abc import Iterable, Sequence
from functools import cache
from typing import NamedTuple

from anechoic.outlets import Register
from anechoic.read.blocks import Block
from anechoic.read.clutter import is_about_author, is_byline, phrases
from anechoic.read.sweep import squashed, tidy

_ADDRESS = re.compile(r"\S+@\S+|https?://\S+|www\.\S+|@\w+")
_BRACKETS = re.compile(r"\([^)]*(?:\)|$)|\[[^\]]*\]|<[^>]*>")
_PARTS = re.compile(r"\s*(?:[;|•·/\n]|\s[–—-]\s|,(?!\s*(?:Jr|Sr|II|III)\b))\s*")
_NOT_IN_NAMES = re.compile(r"[\d:!?#%&=+*_{}\"“”…]|\.(?:com|org|net|co|de|fr|uk|in)\b", re.IGNORECASE)
_DATED = re.compile(r"(?<=\w)\s+(?:\w{1,3}\s+)?\d.*$")  # "Jane Roe on 3 May 2026"
_PARTICLES = frozenset(
    [
        "de",
        "del",
        "della",
        "der",
        "den",
        "di",
        "da",
        "das",
        "dos",
        "du",
        "la",
        "le",
        "el",
        "al",
        "bin",
        "ibn",
        "ben",
        "van",
        "von",
        "vom",
        "zu",
        "zum",
        "ter",
        "ten",
        "af",
        "av",
        "i",
        "y",
        "e",
        "und",
    ]
)
_UNSPACED = re.compile(r"[\u0900-\u0dff\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_INITIALS = re.compile(r"[A-ZÀ-Þ]{1,3}(?: [A-ZÀ-Þ]{1,3})*")  # "PM DJV": marks of desks and agencies
_HAN = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]+")
_HAN_IN_NAME = 6  # characters of a name in Chinese or Japanese, written without a space
_RUN_TOGETHER = re.compile(r"(?<=[a-zß-ÿ])(?=[A-ZÀ-Þ\d])")
_WORDS_IN_NAME = 6


def people(written: Iterable[str], lang: str, register: Register, site: str = "") -> tuple[str, ...]:
    """The names in what a page gives as its authors, each once, in order: people, and agencies that are declared.

    `site` is the outlet's own name as the page writes it; an outlet is not the author of its articles. A single word
    is a name only where the script is written without spaces: elsewhere it is a place, a nickname or a desk.
    """
    found: dict[str, str] = {}
    for each in written:
        for part in _parts(tidy(each), lang):
            name = "" if _INITIALS.fullmatch(part) and not _is_agency(part, register) else _titled(part)
            if _is_agency(name, register) or (_is_person(name, lang) and not _is_outlet(name, register, site)):
                found.setdefault(squashed(name), name)
    return tuple(found.values())


class Signature(NamedTuple):
    """What one place of a page has for its authors."""

    names: tuple[str, ...]  # as written
    sure: bool = True  # False of meta elements: they name the owner of a site, or its keeper, where nobody signs


class Signatures(NamedTuple):
    """Everything on a page that may tell who wrote it."""

    places: Sequence[Signature]  # the most trusted first
    organisation: str  # that JSON-LD declares as the author
    site: str  # the outlet's own name as the page writes it
    shown: Sequence[Block]  # the short lines of the page, of which one may be the byline


def authors(signatures: Signatures, lang: str, register: Register) -> tuple[str, ...]:
    """The people of the first of the places that names any whom the page shows: a place that is not sure, in a byline.

    Where nobody is named, an outlet that declares itself, as an organisation, to be the author stands.
    """
    shown = [(block, f" {_run_apart(block.text)} | {_run_apart(block.people)} ") for block in signatures.shown]

    def is_shown(name: str, sure: bool) -> bool:
        forms = [f" {form} " for form in _forms(name)]
        held = (block for block, words in shown if any(form in words for form in forms))
        return any(sure or _is_byline(block, name, lang, register) for block in held)

    for place in signatures.places:
        named = people(place.names, lang, register, signatures.site)
        if found := tuple(name for name in named if is_shown(name, place.sure)):
            return found
    own = tidy(signatures.organisation)
    return (own,) if own and _run_together(signatures.site) in _run_together(own) else ()


def _forms(name: str) -> tuple[str, ...]:
    """The name as a page may show it: whole, or without middle names."""
    words = _run_apart(name).split()
    return " ".join(words), " ".join((words[0], words[-1]))


def _is_byline(block: Block, name: str, lang: str, register: Register) -> bool:
    """Whether a line that has the name is a byline: it says so, its mark-up does, it is names alone, or tells of them."""
    tells = squashed(block.text).startswith(squashed(name)) and is_about_author(block.text, lang)
    said = bool(block.people) or is_byline(block.text, lang) or tells
    return said or name in people((block.text,), lang, register)


def _is_agency(name: str, register: Register) -> bool:
    known = register.by_name(name)
    return bool(known and known.agency)


def _is_outlet(name: str, register: Register, site: str) -> bool:
    return register.by_name(name) is not None or (bool(site) and _run_together(name) in _run_together(site))


def _run_together(name: str) -> str:
    return squashed(name).replace(" ", "")


def _run_apart(line: str) -> str:
    """The words in lower case, those apart that were run together ("byJane Roe"); scripts without spaces as one word."""
    if _UNSPACED.search(line):
        return " ".join(_run_together(line))
    return squashed(_RUN_TOGETHER.sub(" ", line))


def _parts(byline: str, lang: str) -> list[str]:
    bare = _prefix(lang).sub("", _BRACKETS.sub(" ", _ADDRESS.sub(" ", byline))).strip()
    halves = (half for part in _PARTS.split(bare) for half in _and(lang).split(part))
    return [_DATED.sub("", _prefix(lang).sub("", half)).strip(" .,:-–—*\u2022") for half in halves]


def _titled(name: str) -> str:
    """A name in capitals alone, in the usual letters: JANE ROE is Jane Roe."""
    if len(name) > 4 and name.isupper():
        return re.sub(r"[^\W\d_]+", lambda word: word[0].capitalize() if len(word[0]) > 1 else word[0], name)
    return name


def _is_person(name: str, lang: str) -> bool:
    """Two to six words, the first and the last with a capital, none of them a role such as "editor"."""
    words = name.split()
    if not words or len(words) > _WORDS_IN_NAME or len(name) > 60 or _NOT_IN_NAMES.search(name):
        return False
    if squashed(name) in _staff(lang) or any(word in _roles(lang) for word in squashed(name).split()):
        return False
    if _UNSPACED.search(name):
        return not _HAN.fullmatch(name) or len(name) <= _HAN_IN_NAME
    inner = all(
        word[:1].isupper() or word.casefold() in _PARTICLES or "'" in word or "’" in word for word in words[1:-1]
    )
    return inner and len(words) > 1 and words[0][:1].isupper() and words[-1][:1].isupper()


@cache
def _prefix(lang: str) -> re.Pattern[str]:
    listed = "|".join(re.escape(p) for p in sorted(phrases(lang, "byline", "prefixes"), key=lambda p: (-len(p), p)))
    return re.compile(rf"^\W*(?:(?:{listed})(?:\s*:\s*|\s+|$))+", re.IGNORECASE)


@cache
def _and(lang: str) -> re.Pattern[str]:
    listed = "|".join(map(re.escape, phrases(lang, "byline", "and")))
    return re.compile(rf"\s+(?:{listed}|&)\s+", re.IGNORECASE)


@cache
def _staff(lang: str) -> frozenset[str]:
    return frozenset(squashed(word) for word in phrases(lang, "byline", "staff"))


@cache
def _roles(lang: str) -> frozenset[str]:
    return frozenset(squashed(word) for word in phrases(lang, "byline", "roles"))
