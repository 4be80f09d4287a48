"""The Speed Read: what happened, who said what, where accounts differ, what next."""

from collections.abc import Iterator, Sequence
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
    happened = opener_first(material, sorted(material.news(HAPPENED), key=best_first))
    said = one_voice_after_another(sorted(material.voices(SAID), key=best_first))
    yield from happened[:1]
    ahead = sorted(material.ahead(NEXT), key=best_first)
    for group in zip_longest(material.disputes(DIFFER), said, happened[1:], ahead):
        yield from (candidate for candidate in group if candidate)


def opener_first(material: Material, happened: list[Candidate]) -> list[Candidate]:
    """The best of the sentences that open an article stands first: it was written to be read alone."""
    openers = (place for place, each in enumerate(happened) if material.opens(each.lines[0].evidence[0]))
    first = next(openers, 0)
    return happened[first : first + 1] + happened[:first] + happened[first + 1 :]


def _in_order(material: Material, found: Section) -> Section:
    """The news after its first line goes in the order of the articles it stands in; other lines stay as they are."""
    if found.heading != HAPPENED:
        return found

    def place(line: Line) -> tuple[float, Span]:
        span = line.evidence[0]
        return span.start / len(material.articles[span.article].text), span

    return Section(found.heading, (*found.lines[:1], *sorted(found.lines[1:], key=place)))
