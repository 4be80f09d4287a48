"""Days in addresses: 2026-03-17, and nothing that is no day."""

from datetime import date


class DayConverter:
    """A day as ISO 8601 writes it."""

    regex = r"\d{4}-\d{2}-\d{2}"

    def to_python(self, value: str) -> date:
        """The day; raises ValueError, which Django takes as "no such address"."""
        return date.fromisoformat(value)

    def to_url(self, value: date) -> str:
        """The day in an address."""
        return value.isoformat()
