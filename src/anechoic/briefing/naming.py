"""How an item names its speakers: in full the first time, by the family name after that, as a report does."""

import re
from collections.abc import Sequence
from dataclasses import replace

from anechoic.records import Line, Section

_FORENAMES = re.compile(r"\[(?P<before>[^\]]+)\] (?P<family>[\w’'-]+)|(?P<first>[\w’'-]+) \[(?P<after>[^\]]+)\]")


def named_once(sections: Sequence[Section], headline: str = "") -> tuple[Section, ...]:
    """The sections with what was put in before or after a family name only where the name was not given in full yet."""
    given: set[str] = set()
    found = []
    for section in sections:
        lines = []
        for line in section.lines:
            plain = _plain(line, headline, given)
            shown = plain.text.replace("[", "").replace("]", "")
            given |= {name for name in line.said_by if name in shown}
            lines.append(plain)
        found.append(replace(section, lines=tuple(lines)))
    return tuple(found)


def _plain(line: Line, headline: str, given: set[str]) -> Line:
    """The line without the forenames of those who are known by now."""

    def shortened(match: re.Match[str]) -> str:
        name = f"{match['before']} {match['family']}" if match["before"] else f"{match['first']} {match['after']}"
        is_known = name in line.said_by and (name in given or name in headline)
        return (match["family"] or match["first"]) if is_known else match[0]

    return replace(line, text=_FORENAMES.sub(shortened, line.text))
