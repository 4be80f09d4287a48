"""The instants that feeds, sitemaps and mail tell, in whichever of the usual forms they are written."""

import re
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

_LONGEST = 100  # characters; no date is longer
_SPACES = re.compile(r"\s+")
_PARTIAL = re.compile(r"(\d{4})(?:-?(\d{2}))?")  # W3C-DTF: a year, or a month of it
_FRACTION = re.compile(r"([.,]\d{6})\d+")
_ISO = re.compile(r"\d{4}-?\d{2}")
_MONTH = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*"
_DAY_FIRST = re.compile(rf"\b(\d{{1,2}})[ -]{_MONTH}\.?,?[ -](\d{{4}}|\d\d)\b", re.IGNORECASE)
_MONTH_FIRST = re.compile(rf"\b{_MONTH}\.? (\d{{1,2}})\b(?:.*?[^\d+-])(\d{{4}})\b", re.IGNORECASE)
_TIME = re.compile(r"\b\d{1,2}:\d\d(?::\d\d)?")
_ZONE = re.compile(r"[+-]\d\d:?\d\d\b|\b[A-Z]{1,4}$|\b[A-Z]{1,4}(?= \d{4}$)")
# Zones that newsrooms write and RFC 822 does not know, by their commonest meaning.
_ZONES = {
    "AEDT": "+1100",
    "AEST": "+1000",
    "BST": "+0100",
    "CEST": "+0200",
    "CET": "+0100",
    "EEST": "+0300",
    "EET": "+0200",
    "HKT": "+0800",
    "IST": "+0530",
    "JST": "+0900",
    "KST": "+0900",
    "MSK": "+0300",
    "NZDT": "+1300",
    "NZST": "+1200",
    "SAST": "+0200",
    "SGT": "+0800",
}
_UNKNOWN = frozenset({1, 1601, 1900, 1970})  # the first day of these years is how programs write "not known"


def instant(text: str) -> datetime | None:
    """The instant in UTC that a date string tells; None where it tells none.

    RFC 822 and its kin (RSS, mail), ISO 8601 and W3C-DTF (Atom, JSON Feed), asctime. No zone is UTC; a day, month or
    year alone is its first second.
    """
    text = _SPACES.sub(" ", text[:_LONGEST]).strip()
    try:
        found = _iso(text) if _ISO.match(text) or _PARTIAL.fullmatch(text) else _mail(text)
        read = found.replace(tzinfo=UTC) if found.tzinfo is None else found.astimezone(UTC)
    except (ValueError, OverflowError):
        return None
    return None if read.year in _UNKNOWN and (read.month, read.day) == (1, 1) else read


def _iso(text: str) -> datetime:
    if partial := _PARTIAL.fullmatch(text):
        return datetime(int(partial[1]), int(partial[2] or 1), 1, tzinfo=UTC)
    text = _FRACTION.sub(r"\1", text).upper().replace(" UTC", "Z").replace(" GMT", "Z").replace(" T", "T")
    return datetime.fromisoformat(re.sub(r"(?<=:\d\d) (?=[+-])", "", text))


def _mail(text: str) -> datetime:
    if day_first := _DAY_FIRST.search(text):
        day, month, year = day_first.groups()
    elif month_first := _MONTH_FIRST.search(text):
        month, day, year = month_first.groups()
    else:
        raise ValueError(text)
    time, zone = _TIME.search(text), _ZONE.search(text)
    offset = _ZONES.get(zone[0], zone[0].replace(":", "")) if zone else "+0000"
    return parsedate_to_datetime(f"{day} {month} {year} {time[0] if time else '00:00'} {offset}")
