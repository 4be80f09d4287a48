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


def _by_turns(material: Material) -> Iterator[Candidate]:
    """Candidates of all sections in the order in which they deserve room: the news, then a voice, and so on."""
    news = lead_first(material, material.news(HAPPENED))
    said = one_voice_after_another(sorted(material.voices(SAID), key=best_first))
    yield from news[:1]
    ahead = sorted(material.ahead(NEXT), key=best_first)
    for group in zip_longest(material.disputes(DIFFER), said, news[1:], ahead):
        yield from (candidate for candidate in group if candidate)


def lead_first(material: Material, news: Iterable[Candidate]) -> list[Candidate]:
    """Best first, but at the very beginning the sentence that can open the story by itself.

    It says what the headlines say, and the better if it opened an article: then it was written to be read alone.
    """
    found = sorted(news, key=best_first)
    lead = max(found, key=lambda each: each.score + material.lead_value(each.lines[0]), default=None)
    return [each for each in (lead, *(other for other in found if other is not lead)) if each]


def _in_order(material: Material, found: Section) -> Section:
    """The news after its first line goes in the order of the articles it stands in; other lines stay as they are."""
    if found.heading != HAPPENED:
        return found

    def place(line: Line) -> tuple[float, Span]:
        span = line.evidence[0]
        return span.start / len(material.articles[span.article].text), span

    return Section(found.heading, (*found.lines[:1], *sorted(found.lines[1:], key=place)))
