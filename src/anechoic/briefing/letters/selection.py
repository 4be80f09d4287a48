"""Which lines of a briefing stand in its letter: all of them, or ever fewer, until they fit."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from anechoic.briefing.formats.wording import listed
from anechoic.records import Briefing, Item, Line, Taste

_STEPS = (14, 12, 10, 8, 7, 6, 5, 4, 3, 2, 1)  # lines of a story that are kept


@dataclass(frozen=True, slots=True)
class Selection:
    """The part of a briefing that a letter prints: some of its items, some of their lines."""

    whole: Briefing
    items: tuple[Item, ...]
    originals: tuple[Item, ...]  # the same items with all of their lines

    def unprinted(self, place: int) -> int:
        """How many lines of the item at that place, from 0, stand on the page alone: one story may have several items."""
        return size(self.originals[place]) - size(self.items[place])

    @property
    def words(self) -> int:
        """The words of all printed lines."""
        lines = (line for item in self.items for section in item.sections for line in section.lines)
        return sum(len(line.text.split()) for line in lines)

    @property
    def stories_unprinted(self) -> int:
        """How many stories stand on the page alone."""
        return len(self.whole.items) - len(self.items)


def shorter(briefing: Briefing, taste: Taste = Taste(), had: Sequence[Briefing] = ()) -> Iterator[Selection]:
    """Ever shorter selections of what is to a reader's taste, from the longest to one line of one story.

    Lines of a story that stand in a briefing which the reader `had` are left out; a note says which briefing that is.
    """
    spoken = _spoken(briefing, taste.language)
    every = list(_shorter(replace(spoken, items=tuple(_not_had(item, had) for item in spoken.items))))
    short = [selection for selection in every if taste.words is None or selection.words <= taste.words]
    yield from short or every[-1:]


def _spoken(briefing: Briefing, language: str) -> Selection:
    """The lines in one language, and the items that have any; all, where none is said."""
    if not language:
        return Selection(briefing, briefing.items, briefing.items)
    lang_of = {article.id: article.lang.partition("-")[0] for article in briefing.sources}

    def kept(item: Item) -> Item:
        own = (
            replace(each, lines=tuple(line for line in each.lines if lang_of[line.evidence[0].article] == language))
            for each in item.sections
        )
        return replace(item, sections=tuple(section for section in own if section.lines))

    pairs = [(cut, item) for item in briefing.items if (cut := kept(item)).sections]
    return Selection(briefing, tuple(cut for cut, _ in pairs), tuple(item for _, item in pairs))


def _not_had(item: Item, had: Sequence[Briefing]) -> Item:
    """The item without the lines that briefings had of its story, and with a note of them; as it is, where none tells it."""
    telling = [(each, other) for each in had for other in each.items if other.story == item.story]
    if not telling:
        return item
    printed = {line.text for _, other in telling for section in other.sections for line in section.lines}
    own = (
        replace(each, lines=tuple(line for line in each.lines if line.text not in printed)) for each in item.sections
    )
    titles = listed(list(dict.fromkeys(each.title for each, _ in telling)))
    return replace(item, sections=tuple(each for each in own if each.lines), note=f"Also in your {titles} of this day.")


def _shorter(longest: Selection) -> Iterator[Selection]:
    """The longest, then ever shorter selections of it."""
    yield longest
    most_of_any = max(map(size, longest.items), default=0)
    for most in _STEPS:
        if most < most_of_any:
            yield replace(longest, items=tuple(_cut(item, most) for item in longest.items))
    for stories in range(len(longest.items) - 1, 0, -1):
        yield replace(longest, items=tuple(_cut(item, 1) for item in longest.items[:stories]))


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
