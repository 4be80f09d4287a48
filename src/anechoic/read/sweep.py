"""Takes the lines out of a body that are not the article's, each with its reason."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from anechoic.read import clutter
from anechoic.records import Removal

_LETTER = re.compile(r"\w")
_SPACE = re.compile(r"[\s\u00a0\u2000-\u200a\u202f\u205f\u3000]+")
_INVISIBLE = re.compile(r"[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff\x00-\x08\x0b\x0c\x0e-\x1f]")


@dataclass(frozen=True, slots=True)
class Swept:
    """The lines that are the article's, and what was taken out."""

    lines: tuple[str, ...]
    removed: tuple[Removal, ...]


def tidy(line: str) -> str:
    """The line with single spaces, without invisible characters."""
    return _SPACE.sub(" ", _INVISIBLE.sub("", line.replace("\u2028", " ").replace("\u2029", " "))).strip()


def sweep(lines: Iterable[str], lang: str, already: Iterable[str] = ()) -> Swept:
    """Keep the lines of the article; `already` are those that stand elsewhere in it: headline, standfirst, byline."""
    kept: list[str] = []
    removed: list[Removal] = []
    elsewhere = {key for each in already if (key := squashed(each))}
    before = ""
    for line in lines:
        why = _why(line, lang, before, kept, elsewhere)
        if why:
            removed.append(Removal(line, why))
        elif _LETTER.search(line):
            kept.append(line)
        before = why
    return Swept(tuple(kept), tuple(removed))


def squashed(line: str) -> str:
    """Words alone, in lower case: equal for two ways of printing one line."""
    return " ".join(re.findall(r"\w+", line.casefold()))


def _why(line: str, lang: str, before: str, kept: list[str], elsewhere: set[str]) -> str:
    """The rule that takes the line out; empty where it stays."""
    if squashed(line) in elsewhere and len(kept) < 4:
        return "repeats the head of the article"
    if found := clutter.kind(line, lang):
        return found
    if before == "sign-up line" and clutter.is_pitch(line, lang):
        return before
    if len(line) > 60 and line in kept[-12:]:
        return "repeated line"
    return ""
