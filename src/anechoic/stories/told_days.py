"""Which day a report begins with: "on Monday" in its headline, standfirst or opening, or a full date there or in its address."""

import re
from collections.abc import Mapping
from datetime import date
from functools import cache

from anechoic.phrases import table
from anechoic.records import Article
from anechoic.text.dates import dates
from anechoic.text.words import language

_OPENING = 600  # characters of the body: what comes later may tell of earlier days
_DAY = len("2026-03-17")
_ADDRESS = re.compile(  # /2026/03/17/, /2026/mar/17/, 2026-03-17 or 20260317
    r"(?<!\d)((?:19|20)\d\d)(?:([/-])(\d\d?|[a-z]{3})\2(\d\d?)|(\d\d)(\d\d))(?!\d)"
)


def told_day(article: Article) -> int | None:
    """The last day before publication, or that day, with the weekday that is named first; as `date.toordinal` counts.

    None where no weekday is named, the day of publication is not known, or the language has no table of dates.
    """
    weekday = told_weekday(article)
    if not article.published or not weekday:
        return None
    published = article.published.date()
    return published.toordinal() - (published.isoweekday() - weekday) % 7


def told_weekday(article: Article) -> int | None:
    """The weekday that is named first, Monday being 1; None where none is, or the language has no table of dates."""
    lang = language(article.lang)
    found = _weekday(lang).search(_opening(article).lower())
    return _weekdays(lang)[found[0]] if found else None


def stated_day(article: Article) -> int | None:
    """The full date in the address, else the newest in the opening, as `date.toordinal` counts; None where there is none."""
    days = [date.fromisoformat(value) for _, _, value in dates(_opening(article), None, article.lang) if _is_day(value)]
    day = _day_of_address(article.url) or max(days, default=None)
    return day.toordinal() if day else None


def _opening(article: Article) -> str:
    return "\n".join((article.title, article.standfirst, article.text[:_OPENING]))


def _is_day(value: str) -> bool:
    return len(value) == _DAY and value.replace("-", "").isdigit()


def _day_of_address(url: str) -> date | None:
    found = _ADDRESS.search(url.lower())
    if not found:
        return None
    year, _, month, day, *figures = found.groups()
    month, day = (month, day) if month else figures
    try:
        return date(int(year), int(month) if month.isdigit() else _months()[month], int(day))
    except (KeyError, ValueError):  # a number that only looks like a date
        return None


@cache
def _months() -> Mapping[str, int]:
    """The months as addresses shorten them, whatever the language of the report."""
    return {name[:3]: number for name, number in table("en", "dates")["months"].items()}


@cache
def _weekdays(lang: str) -> Mapping[str, int]:
    found: Mapping[str, int] = table(lang, "dates").get("weekdays", {})
    return found


@cache
def _weekday(lang: str) -> re.Pattern[str]:
    """A weekday, also as the beginning of a longer word: Mittwochmorgen."""
    names = sorted(_weekdays(lang), key=lambda name: (-len(name), name))
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, names)) or '(?!)'})")
