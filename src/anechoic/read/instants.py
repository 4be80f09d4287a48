"""Instants as pages write them: ISO 8601 with its usual slips, mail dates, seconds since 1970."""

import re
from datetime import UTC, date, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import NamedTuple

from anechoic.text.dates import dates

_EARLIEST, _LATEST = 1990, 2100  # years; before the first there were no news pages
_ISO = re.compile(r"(\d{4})-?(\d\d)-?(\d\d)(?:[T\s]+(\d\d?):?(\d\d)(?::?(\d\d))?(?:[.,:]\d+)?\s*(Z|UTC|GMT|[+-]\d\d:?\d\d|[+-]\d\d?)?)?",
                  re.IGNORECASE)  # fmt: skip
_EPOCH = re.compile(r"(1\d{9})(?:\d{3})?")


_CLOCK = re.compile(r"\b(\d{1,2})[:.h](\d\d)(?:[:.]\d\d)?\s*([ap])?\.?\s?(?:m\b\.?)?", re.IGNORECASE)
# Offsets in hours of the zones that newspapers print; those that stand for several (IST, BST, CST …) by the commoner.
_ZONES = {
    "UTC": 0, "GMT": 0, "WET": 0, "BST": 1, "CET": 1, "MEZ": 1, "WAT": 1, "CEST": 2, "MESZ": 2, "EET": 2, "SAST": 2, "CAT": 2,
    "EAT": 3, "MSK": 3, "AST": 3, "GST": 4, "PKT": 5, "IST": 5.5, "WIB": 7, "SGT": 8, "HKT": 8, "AWST": 8, "JST": 9, "KST": 9,
    "AEST": 10, "AEDT": 11, "NZST": 12, "NZDT": 13, "EDT": -4, "EST": -5, "CDT": -5, "CST": -6, "MDT": -6, "MST": -7, "PDT": -7,
    "PST": -8, "BRT": -3, "ART": -3,
}  # fmt: skip
_ZONE = re.compile(rf"\b(?:{'|'.join(sorted(_ZONES, key=len, reverse=True))})\b")


class Published(NamedTuple):
    """When an article was published; `to_the_second` is False where only the day is told."""

    at: datetime
    to_the_second: bool


def instant(written: str) -> Published | None:
    """The instant in UTC that a machine-readable date tells, or None; no zone is taken for UTC.

    >>> instant("2026-03-17T08:30:00+01:00").at.isoformat()
    '2026-03-17T07:30:00+00:00'
    """
    value = written.strip()
    if epoch := _EPOCH.fullmatch(value):
        return Published(datetime.fromtimestamp(int(epoch[1]), UTC), to_the_second=True)
    try:
        found = _iso(value) or _mail(value)
    except (ValueError, OverflowError):
        return None
    return found if found and _EARLIEST <= found.at.year < _LATEST else None


def _iso(value: str) -> Published | None:
    match = _ISO.match(value)
    if not match:
        return None
    year, month, day, hour, minute, second, zone = match.groups()
    if hour is None:
        return Published(datetime(int(year), int(month), int(day), tzinfo=UTC), to_the_second=False)
    offset = _zone(zone or "")
    clock = f"{year}-{month}-{day}T{int(hour):02d}:{minute}:{second or '00'}{offset}"
    return Published(datetime.fromisoformat(clock).astimezone(UTC), to_the_second=True)


def _zone(zone: str) -> str:
    """The zone as ISO 8601 has it: +0100, +01 and +1 are +01:00; none is UTC."""
    if zone[:1] not in ("+", "-"):
        return "+00:00"
    digits = zone[1:].replace(":", "")
    hours, minutes = (digits[:-2], digits[-2:]) if len(digits) > 2 else (digits, "00")
    return f"{zone[0]}{int(hours):02d}:{minutes}"


def _mail(value: str) -> Published | None:
    if not re.search(r"\d\d:\d\d", value):
        return None
    found = parsedate_to_datetime(value)
    return Published((found if found.tzinfo else found.replace(tzinfo=UTC)).astimezone(UTC), to_the_second=True)


def shown_instant(line: str, lang: str) -> Published | None:
    """The instant that a line of the page shows: its day, and its time where it names a zone that is known.

    >>> shown_instant("Tuesday, March 17, 2026 07:15 EAT", "en").at.isoformat()
    '2026-03-17T04:15:00+00:00'
    """
    days = [iso for _, _, iso in dates(line, None, lang) if _ISO.fullmatch(iso)]
    if not days:
        return None
    day, clock, zone = date.fromisoformat(days[0]), _CLOCK.search(line), _ZONE.search(line)
    midnight = datetime(day.year, day.month, day.day, tzinfo=UTC)
    if not clock or not zone or int(clock[1]) > 23 or int(clock[2]) > 59:
        return Published(midnight, to_the_second=False)
    hour = int(clock[1]) % 12 + 12 * (clock[3].lower() == "p") if clock[3] else int(clock[1])
    shift = timedelta(hours=hour - _ZONES[zone[0]], minutes=int(clock[2]))
    return Published(midnight + shift, to_the_second=True)
