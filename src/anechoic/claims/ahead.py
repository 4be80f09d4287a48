"""Statements of what comes next: something is due, or will happen on a day that is still to come."""

import re
from datetime import date
from functools import cache

from anechoic.claims.phrasing import Phrases, pattern
from anechoic.claims.statements import Statement
from anechoic.phrases import table
from anechoic.text.dates import dates

_REACH = 110  # characters after a mark of the future within which its day must be told
_NEAR = 55  # characters within which a bare "on Friday" belongs to the mark


def is_ahead(statement: Statement, published: date | None) -> bool:
    """Whether a statement tells, outside quotation marks, of something to come after the day it was published."""
    marks, own, lang = _marks(statement.lang), statement.own, statement.lang
    if not marks.stand_in(statement):
        return False
    told = [each for each in dates(own, published, lang) if len(each[2]) > 4 and not each[2].startswith("P")]
    if marks.certain.search(own):
        return published is None or not told or any(_is_open(iso, published) for _, _, iso in told)
    return any(
        marks.names_time(own[mark.end() : mark.end() + _REACH])
        or any(
            mark.end() <= start <= mark.end() + _REACH
            and ((published and _is_later(iso, published)) or marks.is_coming(own[mark.end() : end]))
            for start, end, iso in told
        )
        for mark in marks.likely.finditer(own)
        if not marks.never.match(own, mark.start())
    )


class _Marks:
    """What a language says of the future, from its table."""

    def __init__(self, lang: str) -> None:
        data = table(lang, "claims").get("ahead", {})
        certain, likely = data.get("certain", ()), data.get("likely", ())
        self.certain, self.likely = pattern(certain), pattern(likely)
        self.never = pattern(data.get("never", ()))
        self._either = Phrases((*certain, *likely))
        self._times = pattern(data.get("times", ()))
        days = pattern(table(lang, "dates").get("weekdays", ())).pattern
        self._weekday = re.compile(rf"{days}$", re.IGNORECASE)
        self._past = pattern(table(lang, "dates").get("last", ()))
        self._said = pattern(table(lang, "claims").get("holders", {}).get("said", ()))

    def stand_in(self, statement: Statement) -> bool:
        """Whether a mark of the future stands in the statement at all."""
        return self._either.stand_in(statement.words, statement.own)

    def is_coming(self, clause: str) -> bool:
        """Whether the words after the mark run on to a day of the week: "will meet the union leaders on Friday"."""
        day = self._weekday.search(clause)
        return bool(day) and len(clause) <= _NEAR and not self._past.search(clause) and not self._said.search(clause)

    def names_time(self, clause: str) -> bool:
        """Whether a time to come is told by a phrase of its own ("next week")."""
        return bool(self._times.search(clause))


def _is_later(iso: str, published: date) -> bool:
    """Whether a day, week, month or year lies after the day of publication, or goes on after it."""
    day = published.isoformat()
    if "W" in iso:
        year, week, _ = published.isocalendar()
        return iso > f"{year}-W{week:02d}"
    return iso > day if len(iso) > 7 else iso > day[: len(iso)]


def _is_open(iso: str, published: date) -> bool:
    """Whether it is not over on the day of publication."""
    return _is_later(iso, published) or published.isoformat().startswith(iso)


@cache
def _marks(lang: str) -> _Marks:
    return _Marks(lang)
