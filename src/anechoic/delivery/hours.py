"""The reader's hour: the instant at which a clock on the reader's wall first shows the wanted time of a day.

Zones are those of the IANA database. Where clocks go forward over the wanted time, the edition goes out just after the
gap, or just before it where it ends on the next date, as in Greenland; where they go back over it, the first time. So
each date of a reader's calendar has exactly one such instant.
"""

from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError, available_timezones

from anechoic.errors import WrongUse

_DAY = timedelta(days=1)
_SECOND = timedelta(seconds=1)


@cache
def zone(name: str) -> ZoneInfo:
    """The zone of that IANA name ("Europe/Lisbon"); raises WrongUse where there is none."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):  # a folder of the database is an OSError
        raise WrongUse(name, "is no time zone", "write it as Europe/Lisbon or America/New_York") from None


@cache
def zones() -> tuple[str, ...]:
    """The names of all zones that a reader may choose, in order."""
    odd = ("Etc/", "SystemV/", "posix/", "right/")
    return (*sorted(name for name in available_timezones() if "/" in name and not name.startswith(odd)), "UTC")


def due(day: date, wanted: time, place: ZoneInfo) -> datetime:
    """The first instant, in UTC, at which the clocks of `place` show `wanted` or later on `day`; where they never do, the last second of it.

    A date that a zone leaves out altogether (Samoa's 30 December 2011) falls on the first instant after it.

    >>> due(date(2026, 3, 8), time(2, 30), ZoneInfo("America/New_York")).isoformat()  # 02:30 is skipped: 03:00 EDT
    '2026-03-08T07:00:00+00:00'
    """
    local = datetime.combine(day, wanted)
    instant = local.replace(tzinfo=place).astimezone(UTC)  # fold=0: the first of two, and the offset before a gap
    if _wall(instant, place) == local:
        return instant
    after = _after_gap(local, place)
    before = after - _SECOND
    return before if local_date(after, place) > day == local_date(before, place) else after


def local_date(instant: datetime, place: ZoneInfo) -> date:
    """The date on the reader's calendar at that instant."""
    return instant.astimezone(place).date()


def database() -> str:
    """The release of the zone database that comes with the program: "2026.6"; "the system's" where it is not there."""
    try:
        return version("tzdata")
    except PackageNotFoundError:
        return "the system's"


def _wall(instant: datetime, place: ZoneInfo) -> datetime:
    return instant.astimezone(place).replace(tzinfo=None)


def _after_gap(local: datetime, place: ZoneInfo) -> datetime:
    """The first whole second at which the clocks are past `local`, found by halving the day on either side."""
    middle = local.replace(tzinfo=UTC)
    early, late = middle - 2 * _DAY, middle + 2 * _DAY  # no zone is a day from UTC, no gap is longer than a day
    while late - early > _SECOND:
        half = (early + (late - early) / 2).replace(microsecond=0)
        early, late = (early, half) if _wall(half, place) >= local else (half, late)
    return late
