"""The Speed Read: what happened, who said what, where accounts differ, what next."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import zip_longest

from anechoic.briefing.candidates import Candidate, best_first, chosen, section
from anechoic.briefing.material import Material, one_voice_after_another
from anechoic.records import Line, Section, Span

HAPPENED, SAID, DIFFER, NEXT = "What happened", "Who said what", "Where accounts differ", "What next"
_MOST = {HAPPENED: 5, SAID: 5, DIFFER: 4, NEXT: 2}  # lines of a section


def speed_read(material: Material, words: int, printed: Sequence[Candidate] = ()) -> tuple[Section, ...]:
    """The sections with the best lines, within a budget of `words`; empty where no line can be printed."""
    found = chosen(_by_turns(material), words, _MOST, printed)
    sections = (_in_order(material, section(heading, found)) for heading in _MOST)
    return tuple(each for each in sections if each.lines)


def opening(material: Material, printed: Sequence[Candidate]) -> list[Candidate]:
    """The one line that says what happened, with which an item of another format begins; none where it is printed."""
    lead = lead_first(material, material.news(HAPPENED))[:1]
    return [each for each in lead if not each.repeats(printed)]


def _by_turns(material: Material) -> Iterator[Candidate]:
    """Candidates of all sections in the order in which they deserve room: the news, then a voice, and so on."""
    news = lead_first(material, material.news(HAPPENED))
    said = one_voice_after_another(sorted(material.voices(SAID), key=best_first))
    yield from news[:1]
    ahead = _one_a_day(sorted(material.ahead(NEXT), key=best_first))
    for group in zip_longest(material.disputes(DIFFER), said, news[1:], ahead):
        yield from (candidate for candidate in group if candidate)


def _one_a_day(ahead: Iterable[Candidate]) -> Iterator[Candidate]:
    """The best line for each day that is named, and all that name none: two of one day tell of one event."""
    days = set()
    for candidate in ahead:
        day = candidate.lines[0].when
        if day is None or day not in days:
            days.add(day)
            yield candidate


def lead_first(material: Material, news: Iterable[Candidate]) -> list[Candidate]:
    """Best first, but at the very beginning the sentence that can open the story by itself.

    It stands near the head of its article and says what the headlines say, the better if it opened the article: then it
    was written to be read alone.
    """
    found = sorted(news, key=best_first)
    near = [each for each in found if material.is_near_the_head(each.lines[0])] or found
    lead = max(near, key=lambda each: each.score + material.lead_value(each.lines[0]), default=None)
    return [each for each in (lead, *(other for other in found if other is not lead)) if each]


def _in_order(material: Material, found: Section) -> Section:
    """The news after its first line goes in the order of the articles it stands in; other lines stay as they are."""
    if found.heading != HAPPENED:
        return found

    def place(line: Line) -> tuple[float, Span]:
        span = line.evidence[0]
        return span.start / len(material.articles[span.article].text), span

    return Section(found.heading, (*found.lines[:1], *sorted(found.lines[1:], key=place)))
