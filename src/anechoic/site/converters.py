"""Days and editions in addresses: 2026-03-17 and morning, and nothing that is none."""

from datetime import date

from django.urls import register_converter
from django.urls.converters import StringConverter


class DayConverter:
    """A day as ISO 8601 writes it."""

    regex = r"\d{4}-\d{2}-\d{2}"

    def to_python(self, value: str) -> date:
        """The day; raises ValueError, which Django takes as "no such address"."""
        return date.fromisoformat(value)

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
