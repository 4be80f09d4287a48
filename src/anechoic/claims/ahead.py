"""Statements of what comes next: something is due, or will happen on a day that is still to come."""

import re
from datetime import date
from functools import cache

from anechoic.claims.statements import phrase_pattern
from anechoic.phrases import table
from anechoic.text.dates import dates
from anechoic.text.marks import quoted

_REACH = 90  # characters after a mark of the future within which its day must be told


def is_ahead(text: str, published: date | None, lang: str = "en") -> bool:
    """Whether the sentence tells of something to come after it was published, outside quotation marks.

    >>> is_ahead("The council will vote on Friday.", date(2026, 3, 17))
    True
    """
    marks = _marks(lang)
    own = _unquoted(text)
    if marks.certain.search(own):
        return not _past(own, published, lang)
    return any(marks.dated(own[m.end() : m.end() + _REACH], published, lang) for m in marks.likely.finditer(own))


class _Marks:
    """What a language says of the future, from its table."""

    def __init__(self, lang: str) -> None:
        data = table(lang, "claims").get("ahead", {})
        self.certain = phrase_pattern(data.get("certain", ()))
        self.likely = phrase_pattern(data.get("likely", ()))
        self._days = phrase_pattern(data.get("dates", ()))
        within, lengths = data.get("within", ()), data.get("lengths", ())
        self._within = phrase_pattern(within)
        self._length = (
            re.compile(
                rf"\s+{phrase_pattern(lengths).pattern}|\s+(?:\w+[\s-]){{1,3}}{phrase_pattern(lengths).pattern}",
                re.IGNORECASE,
            )
            if lengths
            else re.compile(r"(?!)")
        )

    def dated(self, clause: str, published: date | None, lang: str) -> bool:
        """Whether a day to come is told in the words after the mark."""
        if self._days.search(clause):
            return True
        if any(self._length.match(clause, m.end()) for m in self._within.finditer(clause)):
            return True
        found = [iso for _, _, iso in dates(clause, published, lang) if not iso.startswith("P")]
        return published is not None and any(_later(iso, published) for iso in found)


def _past(text: str, published: date | None, lang: str) -> bool:
    """Whether every date told lies before the day of publication."""
    told = [iso for _, _, iso in dates(text, published, lang) if not iso.startswith("P")]
    return published is not None and bool(told) and not any(_later(iso, published) for iso in told)


def _later(iso: str, published: date) -> bool:
    """Whether a day, week, month or year is not over on the day of publication, and is no day of the past."""
    if "W" in iso:
        year, week, _ = published.isocalendar()
        return iso >= f"{year}-W{week:02d}"
    return iso > published.isoformat() if len(iso) > 7 else iso >= published.isoformat()[: len(iso)]


def _unquoted(text: str) -> str:
    """The text with what stands in quotation marks blanked, offsets kept."""
    for mark in quoted(text):
        text = text[: mark.start] + " " * (mark.end - mark.start) + text[mark.end :]
    return text


@cache
def _marks(lang: str) -> _Marks:
    return _Marks(lang)
