"""The day that a sentence tells for its figures: "as of Monday evening", "by midday on Tuesday"."""

import re
from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime, time
from functools import cache
from typing import Any

from anechoic.claims.phrasing import Phrases, pattern
from anechoic.claims.statements import Statement
from anechoic.phrases import table
from anechoic.text.dates import dates

_HOUR = r"\d{1,2}(?:[.:]\d\d)?\s?[ap]\.?m\.?|\d{1,2}[.:]\d\d"
_REACH = 60  # characters behind "as of" within which the name of the day ends


def moment(statement: Statement, published: datetime | None) -> datetime | None:
    """Of when the figures of the statement are: the day that it tells, at midnight sharp as the day alone is known.

    It is the time of publication where the sentence tells no day or several, the day of publication itself, or one that
    cannot be told without knowing that of publication; and where it speaks of what is to come ("by Friday").
    """
    told = _moments(statement.lang).days(statement, published.date() if published else None)
    if len(told) != 1:
        return published
    (day,) = told
    if published and day >= published.date():
        return published
    return datetime.combine(day, time(), tzinfo=published.tzinfo if published else UTC)


class _Moments:
    """How a language tells of when a figure is, from `phrases/<language>/claims.toml`."""

    def __init__(self, data: Mapping[str, Any], lang: str) -> None:
        self._lang = lang
        self._weekdays = frozenset(table(lang, "dates").get("weekdays", ()))
        self._surely = pattern(data.get("surely", ()))
        self._deadline = pattern(data.get("or_deadline", ()))
        self._so_far = Phrases(data.get("so_far", ()))
        within = "|".join(map(re.escape, data.get("within", ()))) or r"(?!)"
        self._between = re.compile(rf"\s+(?:(?:{within}|{_HOUR}),?\s+)*", re.IGNORECASE)

    def days(self, statement: Statement, published: date | None) -> frozenset[date]:
        """The days that figures of the statement are told to be of; none where one of them cannot be told."""
        surely = [
            self._day(statement.text, opener.end(), published) for opener in self._surely.finditer(statement.text)
        ]
        if None in surely:
            return frozenset()
        by: Iterable[re.Match[str]] = ()
        if self._so_far.stand_in(statement.words, statement.text) and "future" not in statement.flags:
            by = self._deadline.finditer(statement.text)
        found = (*surely, *(self._day(statement.text, opener.end(), published) for opener in by))
        return frozenset(day for day in found if day)

    def _day(self, text: str, start: int, published: date | None) -> date | None:
        """The day named right behind the opener; read without it, for "by Tuesday" alone is a day to come."""
        between = self._between.match(text, start)
        if not between:
            return None
        begun = between.end()
        for first, _, iso in dates(text[begun : begun + _REACH], published, self._lang):
            opens = text[begun : begun + first].strip(" ,").lower()
            return (
                date.fromisoformat(iso)
                if (not opens or opens in self._weekdays) and len(iso) == 10 and "W" not in iso
                else None
            )
        return None


@cache
def _moments(lang: str) -> _Moments:
    return _Moments(table(lang, "claims").get("figures", {}).get("as_of", {}), lang)
