"""What a feed itself says of when to come again (RSS 2.0: ttl, skipHours, skipDays)."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from lxml import etree

from anechoic.collect.trees import name, tree
from anechoic.errors import BadInput

_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_WEEK = 7 * 24  # hours
_DIGITS = 6


@dataclass(frozen=True, slots=True)
class Rhythm:
    """Minutes for which a feed may be kept, and the hours (in UTC) and days (Monday is 0) when it is not to be asked."""

    ttl: float = 0.0
    skip_hours: frozenset[int] = frozenset()
    skip_days: frozenset[int] = frozenset()

    def open_from(self, moment: datetime) -> datetime:
        """The first moment from `moment` (UTC) on that is not skipped; `moment` itself where everything is."""
        hour = moment.replace(minute=0, second=0, microsecond=0)
        for later in range(_WEEK + 1):
            start = hour + timedelta(hours=later)
            if start.hour not in self.skip_hours and start.weekday() not in self.skip_days:
                return max(start, moment)
        return moment


ANY_TIME = Rhythm()


def rhythm(content: bytes, charset: str = "") -> Rhythm:
    """What a feed says of its rhythm; nothing where it says nothing, or is no RSS."""
    if content.lstrip().startswith((b"{", b"[")):
        return ANY_TIME
    try:
        root = tree(content, "", charset)
    except BadInput:
        return ANY_TIME
    channel = next((child for child in root if name(child) == "channel"), root)
    ttl = next(iter(_numbers(channel, "ttl")), 0)
    hours = frozenset(hour % 24 for hour in _inner(channel, "skiphours", "hour") if hour <= 24)
    days = (_text(day).lower() for each in channel if name(each) == "skipdays" for day in each)
    return Rhythm(float(ttl), hours, frozenset(_DAYS.index(day) for day in days if day in _DAYS))


def _inner(channel: etree._Element, outer: str, inner: str) -> list[int]:
    return [number for each in channel if name(each) == outer for number in _numbers(each, inner)]


def _numbers(parent: etree._Element, wanted: str) -> list[int]:
    texts = (_text(child) for child in parent if name(child) == wanted)
    return [int(text) for text in texts if text.isascii() and text.isdecimal() and len(text) <= _DIGITS]


def _text(element: etree._Element) -> str:
    return (element.text or "").strip()
