"""The Speed Read: what happened, who said what, where accounts differ, what next."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import zip_longest

from anechoic.briefing.candidates import Candidate, best_first, chosen, distinct, section
from anechoic.briefing.disputes import disputes
from anechoic.briefing.lead import lead_first, opens_story, told_by
from anechoic.briefing.material import Material
from anechoic.briefing.statements import ahead, news
from anechoic.briefing.voices import one_voice_after_another, voices
from anechoic.records import Line, Section, Span

HAPPENED, SAID, DIFFER, NEXT = "What happened", "Who said what", "Where accounts differ", "What next"
_MOST = {HAPPENED: 5, SAID: 5, DIFFER: 4, NEXT: 2}  # lines of a section
_IN_BRIEF = {HAPPENED: 2, SAID: 1, DIFFER: 2, NEXT: 1}  # of a story that has one report to go by


def speed_read(
    material: Material, words: int, printed: Sequence[Candidate] = (), *, whole: bool = False
) -> tuple[Section, ...]:
    """The sections with the best lines, within a budget of `words`; empty where no line can be printed.

    A story of one report is told in brief, if a sentence or a voice at its head tells what its title says. `whole` tells
    it as fully as others, and whatever it opens with: it is all that there is to brief.
    """
    is_brief = len(material.story.origins) == 1 and not whole
    said = one_voice_after_another(sorted(voices(material, SAID), key=best_first))
    happened = list(news(material, HAPPENED))
    told = told_by(material, happened, _MOST[HAPPENED])
    if whole and not told:
        told = distinct(sorted(happened, key=lambda each: material.place(each.lines[0])), _MOST[HAPPENED])
    if is_brief and not told and not any(opens_story(material, each) for each in said):
        return ()
    found = chosen(_by_turns(material, told, said), words, _IN_BRIEF if is_brief else _MOST, printed)
    sections = (in_order(material, section(heading, found)) for heading in _MOST)
    return tuple(each for each in sections if each.lines)


def opening(material: Material, printed: Sequence[Candidate]) -> list[Candidate]:
    """The one line that says what happened, with which an item of another format begins; none where it is printed."""
    lead = lead_first(material, news(material, HAPPENED))[:1]
    return [each for each in lead if not each.repeats(printed)]


def _by_turns(material: Material, told: Sequence[Candidate], said: Sequence[Candidate]) -> Iterator[Candidate]:
    """Candidates of all sections in the order in which they deserve room: the news, then a voice, and so on."""
    yield from told[:1]
    coming = _one_a_day(sorted(ahead(material, NEXT), key=best_first))
    for group in zip_longest(disputes(material, DIFFER), said, told[1:], coming):
        yield from (candidate for candidate in group if candidate)


def _one_a_day(ahead: Iterable[Candidate]) -> Iterator[Candidate]:
    """The best line for each day that is named, and all that name none: two of one day tell of one event."""
    days = set()
    for candidate in ahead:
        day = candidate.lines[0].when
        if day is None or day not in days:
            days.add(day)
            yield candidate


def in_order(material: Material, found: Section) -> Section:
    """The news after its first line goes in the order of the articles it stands in; other lines stay as they are."""
    if found.heading != HAPPENED:
        return found

    def place(line: Line) -> tuple[float, Span]:
        span = line.evidence[0]
        return span.start / len(material.articles[span.article].text), span

    return Section(found.heading, (*found.lines[:1], *sorted(found.lines[1:], key=place)))
