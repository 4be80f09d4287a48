"""Instants as pages print them: with the hour in UTC, or the day alone where an outlet told no hour."""

from datetime import datetime

from django import template
from django.utils.dateformat import format as dated

register = template.Library()


@register.filter
def moment(at: datetime | None) -> str:
    """17 March 2026, 08:35 UTC; midnight to the second is a day without an hour.

    >>> from datetime import UTC
    >>> moment(datetime(2026, 3, 17, 8, 35, tzinfo=UTC)), moment(datetime(2026, 3, 17, tzinfo=UTC))
    ('17 March 2026, 08:35 UTC', '17 March 2026')
    """
    return _written(at, "j F Y", ", H:i \\U\\T\\C")


@register.filter
def short_moment(at: datetime | None) -> str:
    """17 Mar, 08:35; the day alone where no hour was told."""
    return _written(at, "j M", ", H:i")


def _written(at: datetime | None, day: str, hour: str) -> str:
    if at is None:
        return ""
    whole_day = (at.hour, at.minute, at.second, at.microsecond) == (0, 0, 0, 0)
    return dated(at, day if whole_day else day + hour)
