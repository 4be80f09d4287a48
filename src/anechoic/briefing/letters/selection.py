"""Which lines of a briefing stand in its letter: all of them, or ever fewer, until they fit."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from anechoic.records import Briefing, Item, Line

_STEPS = (14, 12, 10, 8, 7, 6, 5, 4, 3, 2, 1)  # lines of a story that are kept


@dataclass(frozen=True, slots=True)
class Selection:
    """The part of a briefing that a letter prints: its first items, some of their lines."""

    whole: Briefing
    items: tuple[Item, ...]

    def unprinted(self, place: int) -> int:
        """How many lines of the item at that place, from 0, stand on the page alone: one story may have several items."""
        return size(self.whole.items[place]) - size(self.items[place])

    @property
    def words(self) -> int:
        """The words of all printed lines."""
        lines = (line for item in self.items for section in item.sections for line in section.lines)
        return sum(len(line.text.split()) for line in lines)

    @property
    def stories_unprinted(self) -> int:
        """How many stories stand on the page alone."""
        return len(self.whole.items) - len(self.items)


def shorter(briefing: Briefing, words: int | None = None) -> Iterator[Selection]:
    """Ever shorter selections, from the longest of no more than `words` to one line of one story."""
    every = list(_shorter(briefing))
    short = [selection for selection in every if words is None or selection.words <= words]
    yield from short or every[-1:]


def _shorter(briefing: Briefing) -> Iterator[Selection]:
    """The whole briefing, then ever shorter selections."""
    yield Selection(briefing, briefing.items)
    longest = max(map(size, briefing.items), default=0)
    for most in _STEPS:
        if most < longest:
            yield Selection(briefing, tuple(_cut(item, most) for item in briefing.items))
    for stories in range(len(briefing.items) - 1, 0, -1):
        yield Selection(briefing, tuple(_cut(item, 1) for item in briefing.items[:stories]))


def size(item: Item) -> int:
    """The number of an item's lines."""
    return sum(len(section.lines) for section in item.sections)


def _cut(item: Item, most: int) -> Item:
    """The item with `most` lines: the first of each section before the second of any."""
    places = [(rank, of) for of, section in enumerate(item.sections) for rank in range(len(section.lines))]
    kept = frozenset(sorted(places)[:most])

    def of(number: int, lines: tuple[Line, ...]) -> tuple[Line, ...]:
        return tuple(line for rank, line in enumerate(lines) if (rank, number) in kept)

    sections = (replace(section, lines=of(number, section.lines)) for number, section in enumerate(item.sections))
    return replace(item, sections=tuple(section for section in sections if section.lines))
