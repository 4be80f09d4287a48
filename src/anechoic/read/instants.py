"""Instants as pages write them: ISO 8601 with its usual slips, mail dates, seconds since 1970."""

import re
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import NamedTuple

_EARLIEST, _LATEST = 1990, 2100  # years; before the first there were no news pages
_ISO = re.compile(r"(\d{4})-?(\d\d)-?(\d\d)(?:[T\s]+(\d\d?):?(\d\d)(?::?(\d\d))?(?:[.,:]\d+)?\s*(Z|UTC|GMT|[+-]\d\d:?\d\d|[+-]\d\d?)?)?",
                  re.IGNORECASE)  # fmt: skip
_EPOCH = re.compile(r"(1\d{9})(?:\d{3})?")


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
