"""Days, editions and numbers in addresses and forms: 2026-03-17, morning and 7, and nothing that is none."""

import re
from datetime import date

from django.urls import register_converter
from django.urls.converters import StringConverter

_DAY = "[0-9]{4}-[0-9]{2}-[0-9]{2}"


def day(written: str) -> date:
    """The day written as 2026-03-17; raises ValueError for anything else, the week dates of ISO 8601 included."""
    if not re.fullmatch(_DAY, written):
        raise ValueError(f"no day: {written!r}")
    return date.fromisoformat(written)


def is_number(written: str) -> bool:
    """Whether these are ASCII digits, as many as a database's numbers have at most: longer ones `int` may refuse to read."""
    return re.fullmatch("[0-9]{1,18}", written) is not None


class DayConverter:
    """A day as ISO 8601 writes it."""

    regex = _DAY

    def to_python(self, value: str) -> date:
        """The day; raises ValueError, which Django takes as "no such address"."""
        return day(value)

    def to_url(self, value: date) -> str:
        """The day in an address."""
        return value.isoformat()


class EditionConverter(StringConverter):
    """The name of an edition."""

    regex = "[a-z0-9]+(?:-[a-z0-9]+)*"


def registered() -> None:
    """Let addresses use both."""
    register_converter(DayConverter, "day")
    register_converter(EditionConverter, "edition")
