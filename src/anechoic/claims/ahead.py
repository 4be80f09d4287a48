"""Statements of what comes next: something is due, or will happen on a day that is still to come."""

from datetime import date
from functools import cache

from anechoic.claims.phrasing import pattern
from anechoic.phrases import table
from anechoic.text.dates import dates
from anechoic.text.marks import quoted

_REACH = 110  # characters after a mark of the future within which its day must be told


def is_ahead(text: str, published: date | None, lang: str = "en") -> bool:
    """Whether the sentence tells of something to come after it was published, outside quotation marks.

    >>> is_ahead("The council will vote on Friday.", date(2026, 3, 17))
    True
    """
    marks = _marks(lang)
    if not marks.any(text):
        return False
    own = _unquoted(text)
    told = [(start, iso) for start, _, iso in dates(own, published, lang) if not iso.startswith("P")]
    if marks.certain.search(own):
        return published is None or not told or any(_is_open(iso, published) for _, iso in told)
    return any(
        marks.names_time(own[mark.end() : mark.end() + _REACH])
        or any(
            mark.end() <= start <= mark.end() + _REACH and published and _is_later(iso, published)
            for start, iso in told
        )
        for mark in marks.likely.finditer(own)
    )


class _Marks:
    """What a language says of the future, from its table."""

    def __init__(self, lang: str) -> None:
        data = table(lang, "claims").get("ahead", {})
        certain, likely = data.get("certain", ()), data.get("likely", ())
        self.certain, self.likely = pattern(certain), pattern(likely)
        self._either = pattern((*certain, *likely))
        self._times = pattern(data.get("times", ()))

    def any(self, text: str) -> bool:
        """Whether a mark of the future stands in the text."""
        return bool(self._either.search(text))

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


def _unquoted(text: str) -> str:
    """The text with what stands in quotation marks blanked, offsets kept."""
    for mark in quoted(text):
        text = text[: mark.start] + " " * (mark.end - mark.start) + text[mark.end :]
    return text


@cache
def _marks(lang: str) -> _Marks:
    return _Marks(lang)
