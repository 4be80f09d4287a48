"""Context: which lines of an item readers cannot follow after those before them; the item is told again without these."""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import takewhile

from anechoic.briefing.alone import answers, is_loaded, outside_marks
from anechoic.briefing.anchors import MATTER, expletive, pointers
from anechoic.briefing.material import Material
from anechoic.briefing.speed_read import DIFFER, HAPPENED, NEXT
from anechoic.records import Article, ArticleId, Line, Section, Span
from anechoic.text.marks import quoted
from anechoic.text.words import WORD, stem_of, stems, words

_TURNS = 6  # times that an item is told again; what is strange then goes without anything in its place
# Share of the words of the headline and the first line that a report of the same event has; where there are two reports
# alone, it takes more to believe that they belong together.
_SAME_EVENT, _SAME_EVENT_OF_FEW, _FEW = 0.25, 0.42, 2
_TELLING = 60  # stems of a report from which it can be told what it is about
_SHORT, _TIED = 14, 2  # stems of a short line, and how many of those told before it has that belongs to them
_SHORT_VOICE = 6  # stems of somebody's words that say little, with their name
_LITTLE = 3  # stems in quotation marks that say little by themselves
_SPOKEN = 0.5  # of a voice's words stand outside quotation marks at most

Told = tuple[Section, ...]


def understood(
    materials: Sequence[Material], tell: Callable[[], Told], headline: Callable[[Told], str], *, apart: bool = False
) -> Told:
    """What `tell` tells, again and again until each line speaks only of what its headline or a line before it has told.

    Lines that stand `apart`, those of a person, tell each of something else.
    """
    told = tell()
    for _ in range(_TURNS):
        strange = frozenset(_strange(materials, told, headline(told), apart=apart))
        if not strange:
            return told
        for material in materials:
            material.strange |= strange
        told = tell()
    strange = frozenset(_strange(materials, told, headline(told), apart=apart))
    kept = (replace(each, lines=tuple(line for line in each.lines if _place(line) not in strange)) for each in told)
    return tuple(each for each in kept if each.lines)


def _strange(materials: Sequence[Material], told: Told, headline: str, *, apart: bool) -> Iterator[Span]:
    """Where the lines stand that nobody can follow there. What is a dispute stands whole or not at all, and is not judged."""
    home: Mapping[ArticleId, Material] = {key: each for each in materials for key in each.articles}
    lead = next((line for section in told for line in section.lines), None)
    shown = set(stems(headline, materials[0].reader.lang))
    for section in (each for each in told if each.heading != DIFFER):
        for line in section.lines:
            material = home[_place(line).article]
            own = material.articles[_place(line).article]
            is_first = line is lead and not apart
            known = shown.union(stems(own.title, own.lang)) if is_first else shown
            may_be_brief = apart or line is lead or line.when
            is_trifle = not may_be_brief and _is_trifle(material, line, own, shown, is_next=section.heading == NEXT)
            is_essay = section.heading == HAPPENED and material.has_reports and own.id in material.essays
            if (
                is_trifle
                or is_essay
                or _is_beside(material, line, lead, headline)
                or _leans(material, line, own, known, apart=apart)
            ):
                yield _place(line)
            # Of a strange line too: what leans on it is judged again when it is gone.
            shown.update((MATTER, *stems(line.text, own.lang)))


def _leans(material: Material, line: Line, own: Article, shown: Collection[str], *, apart: bool) -> bool:
    adds = answers(line.text, own.lang) and not any(name <= frozenset(shown) for name in _names(line, own.lang))
    heats = not line.said_by and is_loaded(line.text, own.lang)
    return (
        adds or heats or bool(material.untold(line, shown)) or _answers(line, own.lang, shown, 0 if apart else _LITTLE)
    )


def _names(line: Line, lang: str) -> list[frozenset[str]]:
    """The stems of the names of whoever speaks: "Orr also said" follows what Orr said."""
    return [frozenset(stems(name, lang)) for name in line.said_by]


def _is_beside(material: Material, line: Line, lead: Line | None, headline: str) -> bool:
    """Whether a report of today has so few words of the headline and the first line that it tells of another event."""
    key, first = _place(line).article, _place(lead or line).article
    is_today = key in material.story.articles and first in material.articles and not line.when
    if key == first or not lead or not is_today or len(material.stems_of(key)) < _TELLING:
        return False
    lang = material.articles[first].lang
    if material.articles[key].lang != lang:
        return False
    subject = frozenset((*stems(headline, lang), *stems(lead.text, lang)))
    least = _SAME_EVENT_OF_FEW if len(material.story.articles) <= _FEW else _SAME_EVENT
    return len(subject & material.stems_of(key)) < least * len(subject)


def _answers(line: Line, lang: str, shown: Collection[str], little: int) -> bool:
    """Whether a voice has no word of what was told, and opens with a pronoun for it ("It was on the wall") or says little."""
    own = outside_marks(line.text)
    if len(WORD.findall(own)) > _SPOKEN * len(WORD.findall(line.text)):
        return False
    said = line.text.replace("[", "").replace("]", "").replace("’", "'")
    for name in line.said_by:
        said = said.replace(name, "")
    opening = list(takewhile(lambda word: not stem_of(word, lang), words(said)))
    points = not pointers(lang).isdisjoint(opening) and not expletive(lang).search(said.lower())
    marked = frozenset(stem for each in quoted(said) for stem in stems(said[each.start : each.end], lang))
    is_little = len(marked) <= little and not any(stem[0].isdigit() for stem in marked)
    asks = "?" in said and len(marked.intersection(shown)) < _TIED
    return asks or ((points or is_little) and marked.isdisjoint(shown))


def _is_trifle(material: Material, line: Line, own: Article, shown: Collection[str], *, is_next: bool) -> bool:
    """Whether a short line of a longer report has next to nothing of what was told before it, nor a number."""
    said = frozenset(stems(line.text, own.lang))
    most, least = (_SHORT_VOICE, 1) if line.said_by or is_next else (_SHORT, _TIED)
    is_short = len(said) <= most and not any(stem[0].isdigit() for stem in said)
    is_long = len(material.stems_of(own.id)) >= _TELLING
    return is_short and is_long and len(said.intersection(shown)) < least


def _place(line: Line) -> Span:
    return line.evidence[0]
