"""Where a report was written and for whom, as it stands before its first words: "SEOUL, South Korea (Agency) — "."""

import re

_DASH = r"\s*(?:—|–|--?)\s+"
_NAME = r"[A-ZÀ-Þ][\w.'’-]+"
_DATELINE = re.compile(
    r"[A-ZÀ-Þ][A-ZÀ-Þ.'’\- ]{2,}(?:,\s[^—–()]{2,40})?\s*(?:\([^)]{2,40}\)\s*)?" + _DASH + "|"  # SELKA, Velmora —
    r"(?:[^.—–()]|(?<=\d)\.){2,40}\([^)]{2,30}\)" + _DASH + "|"  # Selka (Agency) –
    rf"{_NAME}(?: {_NAME})?(?:, {_NAME}(?: {_NAME})?)?\s+(?:—|–|--)\s+(?=[A-ZÀ-Þ“\"‘])"  # Selka, Velmora — The …
)


def after_dateline(text: str, start: int, end: int) -> int:
    """Where a sentence goes on behind a dateline that opens it; its start where none does.

    >>> text = "SELKA, 17 March (Meridian Press) — A ferry capsized."
    >>> text[after_dateline(text, 0, len(text)):]
    'A ferry capsized.'
    """
    found = _DATELINE.match(text, start, end)
    return found.end() if found else start
