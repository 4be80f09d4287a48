"""Forenames: which words can stand before a family name, and when a full name is too doubtful to be put in."""

import re
from collections import Counter
from functools import cache, lru_cache

from anechoic.phrases import table
from anechoic.text.names import PARTICLES
from anechoic.text.words import stop_words

_MOST = 3  # and small parts of names
_KEPT = 4096  # answers on names of the latest texts: each is asked for with every line that may name its speaker
_FORENAME = r"[A-Z][a-zà-ÿ’']+(?:-[A-Z][a-zà-ÿ’']+)*"  # Jean-Luc is one, Shiite-led is none
_LAST_WORD = re.compile(r"(\w[\w’'-]*)\s+$")
_LONGEST_WORD = 40  # characters, and white space


def can_be_forenames(words: str) -> bool:
    """Whether the words can stand beside a family name: at most three, capitalised or small parts of names."""
    parts = words.split()
    is_name = all(part in PARTICLES or (part[:1].isupper() and part not in _said("bodies")) for part in parts)
    is_office = parts[0] in _said("offices") or parts[0].endswith("-elect")
    return len(parts) <= _MOST and is_name and not is_office


def is_no_name(word: str) -> bool:
    """Whether a word that begins a sentence is taken for a name: "Despite", "Democratic"."""
    return word in _said("offices") and word not in _said("called")


def only_forename(family: str, text: str) -> str:
    """The one forename that the text has before a family name; empty where it has none, or several."""
    found = sorted(_called(family, text))
    return found[0] if len(found) == 1 and _stands_apart(f"{found[0]} {family}", text) else ""


@lru_cache(_KEPT)
def is_doubtful(name: str, text: str, written: str = "") -> bool:
    """Whether a full name may be two that met: it stands among other capitals alone, or another forename is commoner.

    So is one of which the first word is `written` for the person, as a family name that comes first, where the last has
    another forename too.

    >>> is_doubtful("Elm Orr", "Down with Elm Orr Signs!"), is_doubtful("Elm Orr", "Ada Orr of Elm Orr is back.", "Elm")
    (True, True)
    >>> is_doubtful("Ada Orr", "Mayor Ada Orr spoke.")
    False
    """
    forenames, _, family = name.rpartition(" ")
    if not forenames:
        return False
    called = _called(family, text)
    own = max(called.pop(each, 0) for each in forenames.split())
    others = max(called.values(), default=0)
    return others > own or (written == forenames and others > 0) or not _stands_apart(name, text)


def _stands_apart(name: str, text: str) -> bool:
    """Whether it stands somewhere with no capitals beside it but those of an office; or stands nowhere in full."""
    found = list(re.finditer(rf"\b{re.escape(name)}\b(?P<after>\s+[A-Z])?", text))
    return not found or any(
        not each["after"] and (not before[:1].isupper() or before in _said("offices"))
        for each in found
        for before in (_word_before(each.start(), text),)
    )


def _word_before(at: int, text: str) -> str:
    """The word that only white space parts from what begins there; empty where there is none."""
    found = _LAST_WORD.search(text[max(0, at - _LONGEST_WORD) : at])
    return found[1] if found else ""


def _called(family: str, text: str) -> Counter[str]:
    """How often each forename stands before a family name."""
    found = re.findall(rf"\b({_FORENAME}) {re.escape(family)}\b", text)
    return Counter(each for each in found if each not in _said("offices") and each not in _stop_capitals())


@cache
def _said(part: str) -> frozenset[str]:
    """Words for offices that stand before a name, or for bodies that are called after somebody; neither is a forename."""
    return frozenset(table("en", "lines")["naming"][part])


@cache
def _stop_capitals() -> frozenset[str]:
    """Words without a meaning of their own, as they begin a sentence."""
    return frozenset(word.capitalize() for word in stop_words("en"))
