"""Statements of what comes next: something is due, or will happen on a day that is still to come, as somebody says."""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache

from anechoic.claims.holders import holder
from anechoic.claims.phrasing import Phrases, pattern
from anechoic.claims.statements import Statement
from anechoic.phrases import table
from anechoic.records import Ahead, Article, Attributions, Span
from anechoic.text.dates import dates

_DAY_ALONE = re.compile(r"\d")  # "31 May", not "Friday"
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_REACH = 110  # characters after a mark of the future within which its day must be told
_FIRST = 16  # characters that may stand before a day that opens a sentence ("Am Freitag, dem "), and before its verb
_NEAR = 55  # characters within which a bare "on Friday" belongs to the mark


def ahead(statement: Statement, article: Article, said: Attributions | None = None) -> Ahead | None:
    """What a statement tells, outside quotation marks, of something to come after the day it was published.

    None where it tells of no such thing. Its day is empty where only a phrase ("in the coming weeks") tells when.
    """
    published = article.published.date() if article.published else None
    found = next(_due(statement, published), None)
    if found is None:
        return None
    words, day = found
    if words and _is_of_old(words, statement, article):
        return None
    at = statement.text.find(words) if words else -1
    start = statement.span.start + at
    return Ahead(
        day=day,
        span=Span(article.id, start, start + len(words)) if at >= 0 else None,
        holder=holder(statement, max(at, 0), article, said),
    )


def _is_of_old(words: str, statement: Statement, article: Article) -> bool:
    """Whether the words tell a day of a year that is long past, as the sentences before them in the paragraph show.

    "… (17 April 1989). On 31 May, the speaker will resign" is history told in the present. A day of the week is never so.
    """
    published = article.published.date() if article.published else None
    if published is None or not _DAY_ALONE.search(words) or _YEAR.search(words):
        return False
    before = article.text[article.text.rfind("\n", 0, statement.span.start) + 1 : statement.span.start]
    years = [int(iso[:4]) for _, _, iso in dates(before, published, statement.lang) if len(iso) == 10]
    return bool(years) and max(years) < published.year


def _due(statement: Statement, published: date | None) -> Iterator[tuple[str, str]]:
    """The words that tell when something is due and the day they mean; both empty where it is due and no day is told."""
    marks, own = _marks(statement.lang), statement.own
    if not marks.stand_in(statement):
        return
    told = [each for each in dates(own, published, statement.lang) if len(each[2]) > 4 and not each[2].startswith("P")]
    if certain := marks.certain.search(own):
        yield from _behind(certain.end(), own, told, published, marks)
        yield from ((own[a:b], iso) for a, b, iso in told if published is None or _is_open(iso, published))
        if not told:
            yield "", ""
        return
    for mark in marks.likely.finditer(own):
        if not marks.never.match(own, mark.start()):
            yield from _before(mark.start(), own, told, published) if marks.days_first else ()
            yield from _behind(mark.end(), own, told, published, marks)


def _before(at: int, own: str, told: list[tuple[int, int, str]], published: date | None) -> Iterator[tuple[str, str]]:
    """Days to come with which a sentence begins, right before a mark of the future at `at`."""
    for start, end, iso in told:
        opens = start <= _FIRST and end <= at <= end + _FIRST
        if opens and published and _is_later(iso, published):
            yield own[start:end], iso


def _behind(
    at: int, own: str, told: list[tuple[int, int, str]], published: date | None, marks: "_Marks"
) -> Iterator[tuple[str, str]]:
    """Days to come within reach of a mark of the future that ends at `at`."""
    for start, end, iso in told:
        if at <= start <= at + _REACH:
            if published and _is_later(iso, published):
                yield own[start:end], iso
            elif marks.is_coming(own[at:end]):
                yield own[start:end], _next_such_day(iso, published)
    if phrase := marks.times.search(own[at : at + _REACH]):
        yield phrase[0], ""


def _next_such_day(iso: str, published: date | None) -> str:
    """The same day of the week, on the day of publication or after it."""
    day = date.fromisoformat(iso)
    while published and day < published:
        day += timedelta(days=7)
    return day.isoformat()


class _Marks:
    """What a language says of the future, from its table."""

    def __init__(self, lang: str) -> None:
        data = table(lang, "claims").get("ahead", {})
        certain, likely = data.get("certain", ()), data.get("likely", ())
        self.certain, self.likely = pattern(certain), pattern(likely)
        self.never = pattern(data.get("never", ()))
        self._either = Phrases((*certain, *likely))
        self.days_first = bool(data.get("days_first"))
        self.times = pattern(data.get("times", ()))
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
