"""A briefing out of dossiers: the most important stories, each in its format, within a budget of words."""

from collections import Counter
from collections.abc import Callable, Sequence
from datetime import date

from anechoic.briefing.rank import ranked
from anechoic.briefing.speed_read import SpeedRead
from anechoic.records import (
    Article,
    Briefing,
    Coverage,
    Dossier,
    Edition,
    Format,
    Item,
    Refusal,
    Section,
)
from anechoic.text.words import WORD

_SHARES = (3, 2, 2, 1.5, 1.5)  # room of the first stories in proportion to that of the later ones, which is 1
_LEAST = 60  # words that a story needs to be told


def compose(
    edition: Edition, day: date | None, outlines: Sequence[Dossier], completed: Callable[[Dossier], Dossier]
) -> Briefing:
    """The edition's briefing of that day; every story that is not in it stands in `left_out` with the reason.

    `completed` gives the whole dossier of an outline; it is called for the stories alone that there is room for.
    """
    items: list[Item] = []
    left_out: list[Refusal] = []
    sources: dict[str, Article] = {}
    left, places = edition.words, min(edition.items, len(outlines))
    lang = main_language(outlines)
    for outline in ranked(outlines, lang):
        if len(items) >= places or (left < _LEAST and items):
            left_out.append(_left_out(outline, "the briefing is full: bigger stories took its room"))
            continue
        dossier = completed(outline)
        sections = SpeedRead(dossier, lang).sections(min(left, _room(edition.words, len(items), places)))
        if not sections:
            left_out.append(_left_out(outline, "none of its sentences can stand alone as a line with evidence"))
            continue
        left -= _length(sections)
        items.append(Item(dossier.story.id, Format.SPEED_READ, dossier.story.headline, sections, coverage(dossier)))
        sources |= {article.id: article for article in dossier.articles}
    cited = {
        span.article for item in items for section in item.sections for line in section.lines for span in line.evidence
    }
    return Briefing(
        edition=edition.name,
        title=edition.title,
        day=day,
        items=tuple(items),
        sources=tuple(article for key, article in sorted(sources.items()) if key in cited),
        left_out=tuple(left_out),
    )


def main_language(outlines: Sequence[Dossier]) -> str:
    """The language that most articles are in, the first in the alphabet of several; empty where there are none."""
    counts = Counter(article.lang for outline in outlines for article in outline.articles)
    return min(counts, key=lambda lang: (-counts[lang], lang), default="")


def coverage(dossier: Dossier) -> Coverage:
    """Who covers the story and who is silent, the largest group first."""
    present = sorted((p for p in dossier.perspectives if p.reports), key=lambda p: (-p.origins, -p.reports, p.group))
    agencies = sorted({origin.agency for origin in dossier.origins} - {""})
    return Coverage(
        groups=tuple((p.group, p.outlets) for p in present),
        reports=len(dossier.articles),
        origins=len(dossier.story.origins),
        agencies=tuple(agencies),
        silent=tuple(sorted(p.group for p in dossier.perspectives if p.blind)),
    )


def _left_out(outline: Dossier, reason: str) -> Refusal:
    return Refusal("briefing", outline.story.id, f"{outline.story.headline}: {reason}")


def _room(words: int, place: int, places: int) -> int:
    """Words for the story at this place of so many."""
    shares = [*_SHARES, *(1 for _ in range(places))][:places]
    return max(_LEAST, round(words * shares[place] / sum(shares)))


def _length(sections: Sequence[Section]) -> int:
    return sum(len(WORD.findall(line.text)) for section in sections for line in section.lines)
