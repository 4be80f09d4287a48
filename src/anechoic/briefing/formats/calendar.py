"""What comes next as iCalendar (RFC 5545): an all-day event for every line of a briefing that names a day to come."""

from collections.abc import Callable, Iterable, Iterator
from datetime import date, timedelta
from hashlib import sha256
from itertools import chain

from anechoic.briefing.formats import wording
from anechoic.records import Briefing, Item, Line, StoryId
from anechoic.text.printable import link, printable

NEXT = "What next"
_LONGEST = 75  # octets of a line: RFC 5545, 3.1


def calendar(briefing: Briefing) -> str:
    """The calendar; one without events where the briefing names no day to come. Lines end as RFC 5545 has them end."""
    return calendar_of((briefing,), briefing.title)


def calendar_of(briefings: Iterable[Briefing], title: str, page: Callable[[StoryId], str] | None = None) -> str:
    """One calendar of several briefings, the newest first: of a story's day what the first of them says of it.

    An event leads to the `page` of its story; without that to the first article that it rests on.
    """
    events: dict[tuple[StoryId, date], tuple[str, ...]] = {}
    for briefing in briefings:
        for item, line, day in _ahead(briefing):
            if (item.story, day) not in events:
                events[item.story, day] = _event(item, line, briefing, page(item.story) if page else "")
    head = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Anechoic//Briefing//EN", f"X-WR-CALNAME:{_text(title)}"]
    whole = (*head, *chain.from_iterable(events.values()), "END:VCALENDAR")
    return "".join(f"{folded}\r\n" for line in whole for folded in _folded(line))


def _ahead(briefing: Briefing) -> Iterator[tuple[Item, Line, date]]:
    """The lines that tell of a day that was still to come, with their items and that day."""
    for item in briefing.items:
        for section in item.sections:
            for line in section.lines:
                if section.heading == NEXT and line.when and (briefing.day is None or line.when >= briefing.day):
                    yield item, line, line.when


def _event(item: Item, line: Line, briefing: Briefing, address: str) -> tuple[str, ...]:
    day, known = line.when, wording.sources(briefing)
    if day is None:
        return ()
    address = address or next((found for span in line.evidence if (found := link(known[span.article].url))), "")
    return (
        "BEGIN:VEVENT",
        f"UID:{sha256(f'{item.story} {day}'.encode()).hexdigest()[:32]}@anechoic",
        f"DTSTAMP:{briefing.day or day:%Y%m%d}T000000Z",
        f"DTSTART;VALUE=DATE:{day:%Y%m%d}",
        f"DTEND;VALUE=DATE:{day + timedelta(days=1):%Y%m%d}",
        f"SUMMARY:{_text(item.headline)}",
        f"DESCRIPTION:{_text(f'{line.text} ({wording.note(line, known)})')}",
        *([f"URL:{address}"] if address else []),
        "END:VEVENT",
    )


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
