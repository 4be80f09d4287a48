"""Takes the lines out of a body that are not the article's, each with its reason."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from anechoic.read import clutter
from anechoic.records import Removal

_LETTER = re.compile(r"\w")
_INVISIBLE = re.compile(r"[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff\x00-\x08\x0b\x0c\x0e-\x1f]")


_TOP, _BOTTOM = 3, 5  # lines: where a head is repeated, and where credits and notes on authors stand
_LONG = 60  # characters: a shorter line may stand twice
_SHORT_LINE = 90
_BESIDE_NAMES = 30  # characters of a byline beside its names: "Von … , Frankfurt"


class Edges(NamedTuple):
    """Whether a line is among the first or the last ones of a body."""

    first: bool
    last: bool


@dataclass(frozen=True, slots=True)
class Head:
    """What stands above the body and is not to stand in it again."""

    lines: tuple[str, ...] = ()  # headlines, standfirst, label, section
    byline: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Swept:
    """The lines that are the article's, and what was taken out."""

    lines: tuple[str, ...]
    removed: tuple[Removal, ...]


def tidy(line: str) -> str:
    """The line with single spaces, without invisible characters."""
    spaced = " ".join(line.split())
    return spaced if spaced.isprintable() else " ".join(_INVISIBLE.sub("", spaced).split())


def sweep(lines: Iterable[tuple[str, str]], lang: str, head: Head) -> Swept:
    """Keep the lines of the article; each comes with what its mark-up says it is, "" where that is nothing."""
    listed = list(lines)
    judged = [(line, why) for (line, _), why in zip(listed, reasons(listed, lang, head), strict=True)]
    kept = tuple(line for line, why in judged if not why and _LETTER.search(line))
    return Swept(kept, tuple(Removal(line, why) for line, why in judged if why and line))


def reasons(listed: Sequence[tuple[str, str]], lang: str, head: Head) -> Iterator[str]:
    """For each line why it is not the article's, "" where it is; lines come as for `sweep`."""
    kept: list[str] = []
    before = ""
    for place, (line, purpose) in enumerate(listed):
        edges = Edges(first=len(kept) < _TOP, last=place >= len(listed) - _BOTTOM)
        why = (
            (clutter.kind(line, lang) if purpose else "")
            or purpose
            or _why(line, lang, edges, head)
            or _continued(line, lang, before)
        )
        why = why or ("repeated line" if len(line) > _LONG and line in kept[-12:] else "")
        if not why and _LETTER.search(line):
            kept.append(line)
        before = why
        yield why


@lru_cache(maxsize=1024)  # three of four times it is asked for a line that it was just asked for
def squashed(line: str) -> str:
    """Words alone, in lower case: equal for two ways of printing one line."""
    return " ".join(re.findall(r"\w+", line.casefold()))


def _why(line: str, lang: str, edges: Edges, head: Head) -> str:
    """The rule that takes the line out; empty where it stays."""
    if edges.first and head.lines and squashed(line) in {squashed(each) for each in head.lines}:
        return "repeats the head of the article"
    if clutter.is_stamp(line, lang) and (edges.first or edges.last):
        return "date line"
    if (edges.first and _is_byline(line, lang, head)) or (edges.last and _is_signature(line, head)):
        return "byline"
    if edges.last and clutter.is_credit(line, lang):
        return "credit line"
    if edges.last and (_is_about(line, lang, head) or clutter.is_role(line, lang)):
        return "about the author"
    return clutter.kind(line, lang)


def _continued(line: str, lang: str, before: str) -> str:
    goes_on = (before == "sign-up line" and clutter.is_pitch(line, lang)) or (
        before == "summary in points" and clutter.is_point(line)
    )
    return before if goes_on else ""


def _is_byline(line: str, lang: str, head: Head) -> bool:
    """A short line with all the names of the byline and next to nothing else, or one that says "By …"."""
    if len(line) <= _SHORT_LINE and clutter.is_byline(line, lang):
        return True
    words = squashed(line) if head.byline else ""
    rest = sum(len(name) for name in map(squashed, head.byline) if name in words)
    return bool(rest and len(words) <= rest + _BESIDE_NAMES)


def _is_signature(line: str, head: Head) -> bool:
    """A line that is the names of the byline and nothing else."""
    return bool(head.byline) and squashed(line) in set(map(squashed, head.byline))


def _is_about(line: str, lang: str, head: Head) -> bool:
    """A paragraph that opens with the author's name and tells of the author."""
    words = squashed(line) if head.byline else ""
    return any(words.startswith(squashed(name) + " ") for name in head.byline) and clutter.is_about_author(line, lang)
