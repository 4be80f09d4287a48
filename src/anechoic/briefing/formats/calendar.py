"""What comes next as iCalendar (RFC 5545): an all-day event for every line of a briefing that names a day to come."""

from collections.abc import Iterator
from datetime import timedelta
from hashlib import sha256

from anechoic.briefing.formats import wording
from anechoic.records import Briefing, Item, Line
from anechoic.text.printable import link, printable

NEXT = "What next"
_LONGEST = 75  # octets of a line: RFC 5545, 3.1


def calendar(briefing: Briefing) -> str:
    """The calendar; one without events where the briefing names no day to come. Lines end as RFC 5545 has them end."""
    events = [
        line
        for item in briefing.items
        for section in item.sections
        if section.heading == NEXT
        for told in section.lines
        if told.when and (briefing.day is None or told.when >= briefing.day)
        for line in _event(item, told, briefing)
    ]
    head = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Anechoic//Briefing//EN",
        f"X-WR-CALNAME:{_text(briefing.title)}",
    ]
    return "".join(f"{folded}\r\n" for line in (*head, *events, "END:VCALENDAR") for folded in _folded(line))


def _event(item: Item, line: Line, briefing: Briefing) -> Iterator[str]:
    known = wording.sources(briefing)
    day = line.when
    if day is None:
        return
    made = f"{briefing.day or day:%Y%m%d}T000000Z"
    address = next((found for span in line.evidence if (found := link(known[span.article].url))), "")
    yield "BEGIN:VEVENT"
    yield f"UID:{sha256(f'{item.story} {day} {line.text}'.encode()).hexdigest()[:32]}@anechoic"
    yield f"DTSTAMP:{made}"
    yield f"DTSTART;VALUE=DATE:{day:%Y%m%d}"
    yield f"DTEND;VALUE=DATE:{day + timedelta(days=1):%Y%m%d}"
    yield f"SUMMARY:{_text(item.headline)}"
    yield f"DESCRIPTION:{_text(f'{line.text} ({wording.note(line, known)})')}"
    if address:
        yield f"URL:{address}"
    yield "END:VEVENT"


def _text(words: str) -> str:
    """Words as a TEXT value: RFC 5545, 3.3.11."""
    plain = printable(words).replace("\\", "\\\\")
    return plain.replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n")


def _folded(line: str) -> Iterator[str]:
    """The line in pieces of at most 75 octets, no character cut in two; each after the first begins with a space."""
    piece = ""
    for character in line:
        if len((piece + character).encode()) > _LONGEST:
            yield piece
            piece = " "
        piece += character
    yield piece
