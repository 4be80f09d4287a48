"""Which day a report begins with: "on Monday" in its headline, standfirst or opening."""

import re
from collections.abc import Mapping
from functools import cache

from anechoic.phrases import table
from anechoic.records import Article
from anechoic.text.words import language

_OPENING = 600  # characters of the body: what comes later may tell of earlier days


def told_day(article: Article) -> int | None:
    """The last day before publication, or that day, with the weekday that is named first; as `date.toordinal` counts.

    None where no weekday is named, the day of publication is not known, or the language has no table of dates.
    """
    lang = language(article.lang)
    opening = "\n".join((article.title, article.standfirst, article.text[:_OPENING])).lower()
    weekday = _weekday(lang).search(opening)
    if not article.published or not weekday:
        return None
    published = article.published.date()
    return published.toordinal() - (published.isoweekday() - _weekdays(lang)[weekday[0]]) % 7


@cache
def _weekdays(lang: str) -> Mapping[str, int]:
    found: Mapping[str, int] = table(lang, "dates").get("weekdays", {})
    return found


@cache
def _weekday(lang: str) -> re.Pattern[str]:
    """A weekday, also as the beginning of a longer word: Mittwochmorgen."""
    names = sorted(_weekdays(lang), key=lambda name: (-len(name), name))
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, names)) or '(?!)'})")
