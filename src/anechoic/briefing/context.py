"""Context: which lines of an item readers cannot follow after those before them; the item is told again without these."""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import takewhile

from anechoic.briefing.alone import outside_marks
from anechoic.briefing.anchors import MATTER, expletive, pointers
from anechoic.briefing.material import Material
from anechoic.briefing.speed_read import DIFFER, NEXT
from anechoic.records import ArticleId, Line, Section, Span
from anechoic.text.words import WORD, stem_of, stems, words

_TURNS = 6  # times that an item is told again; what is strange then goes without anything in its place
# Words of the headline and the first line that a report has which tells of the same: fewer are another event's. A story of
# few reports has less to say for it that they belong together.
_SAME_EVENT, _SAME_EVENT_OF_FEW, _FEW = 0.25, 0.35, 2
_SHORT, _TIED = 9, 2  # stems of a short line, and how many of those told before it has that belongs to them
_SHORT_VOICE = 6  # stems of somebody's words that say little, with their name
_TELLING = 60  # stems of a report from which it can be told what it is about
_SPOKEN = 0.5  # of a voice's words stand outside quotation marks at most

Told = tuple[Section, ...]


def understood(materials: Sequence[Material], tell: Callable[[], Told], headline: Callable[[Told], str]) -> Told:
    """What `tell` tells, again and again until each line speaks only of what its headline or a line before it has told."""
    told = tell()
    for _ in range(_TURNS):
        strange = frozenset(_strange(materials, told, headline(told)))
        if not strange:
            return told
        for material in materials:
            material.strange |= strange
        told = tell()
    strange = frozenset(_strange(materials, told, headline(told)))
    kept = (replace(each, lines=tuple(line for line in each.lines if _place(line) not in strange)) for each in told)
    return tuple(each for each in kept if each.lines)


def _strange(materials: Sequence[Material], told: Told, headline: str) -> Iterator[Span]:
    """Where the lines stand that take something as known which is not told before them, or tell of another event."""
    home: Mapping[ArticleId, Material] = {key: each for each in materials for key in each.articles}
    lines = [line for section in told for line in section.lines]
    brief = frozenset(
        _place(line) for section in told for line in section.lines if line.when or section.heading == NEXT
    )
    sides = frozenset(_place(line) for section in told for line in section.lines if section.heading == DIFFER)
    is_followed = len(materials) == 1  # one story, of which each line has the others beside it
    shown = set(stems(headline, materials[0].reader.lang))
    for line in (each for each in lines if _place(each) not in sides):
        material = home[_place(line).article]
        own = material.articles[_place(line).article]
        titled = stems(own.title, own.lang) if line is lines[0] and is_followed else ()
        if (
            material.untold(line, shown.union(titled))
            or (not line.when and _is_elsewhere(material, line, lines[0], headline))
            or _answers(line, own.lang, shown)
            or (
                is_followed and line is not lines[0] and _place(line) not in brief and _is_trifle(line, own.lang, shown)
            )
        ):
            yield _place(line)
        shown.update(
            (MATTER, *stems(line.text, own.lang))
        )  # a strange line too: what leans on it may do without it later


def _is_elsewhere(material: Material, line: Line, lead: Line, headline: str) -> bool:
    """Whether a report of today has so few words of the headline and the first line that it tells of another event."""
    key, first = _place(line).article, _place(lead).article
    if key == first or first not in material.articles or key not in material.story.articles:
        return False
    own, lang = material.articles[key], material.articles[first].lang
    if own.lang != lang:
        return False
    if len(material.stems_of(key)) < _TELLING:
        return False
    subject = frozenset((*stems(headline, lang), *stems(lead.text, lang)))
    least = _SAME_EVENT_OF_FEW if len(material.story.articles) <= _FEW else _SAME_EVENT
    return len(subject & material.stems_of(key)) < least * len(subject)


def _answers(line: Line, lang: str, shown: Collection[str]) -> bool:
    """Whether a voice points at things by pronouns alone, with no word of what was told before it: "We want it to stop"."""
    own = outside_marks(line.text)
    if len(WORD.findall(own)) > _SPOKEN * len(WORD.findall(line.text)):
        return False
    said = line.text.replace("[", "").replace("]", "").replace("’", "'")
    for name in line.said_by:
        said = said.replace(name, "")
    before = list(takewhile(lambda word: not stem_of(word, lang), words(said)))
    points = not pointers(lang).isdisjoint(before) and not expletive(lang).search(said.lower())
    return points and frozenset(stems(said, lang)).isdisjoint(shown)


def _is_trifle(line: Line, lang: str, shown: Collection[str]) -> bool:
    """Whether a short line has next to nothing of what was told before it: "Sara Orr sat in the gallery"."""
    said = frozenset(stems(line.text, lang))
    most, least = (_SHORT_VOICE, 1) if line.said_by else (_SHORT, _TIED)
    is_short = len(said) <= most and not any(stem[0].isdigit() for stem in said)
    return is_short and len(said.intersection(shown)) < least


def _place(line: Line) -> Span:
    return line.evidence[0]
