"""A briefing out of dossiers: the most important stories, each in its format, within a budget of words."""

from collections import Counter
from collections.abc import Sequence
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


def compose(edition: Edition, day: date | None, dossiers: Sequence[Dossier]) -> Briefing:
    """The edition's briefing of that day; every story that is not in it stands in `left_out` with the reason."""
    items: list[Item] = []
    left_out: list[Refusal] = []
    sources: dict[str, Article] = {}
    left = edition.words
    lang = main_language(dossiers)
    for dossier in ranked(dossiers, lang):
        reason = "the briefing is full: bigger stories took its room" if _is_full(edition, items, left) else ""
        sections = () if reason else SpeedRead(dossier, lang).sections(min(left, _room(edition, len(items))))
        if not sections:
            reason = reason or "none of its sentences can stand alone as a line with evidence"
            left_out.append(Refusal("briefing", dossier.story.id, f"{dossier.story.headline}: {reason}"))
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


def main_language(dossiers: Sequence[Dossier]) -> str:
    """The language that most articles are in, the first in the alphabet of several; empty where there are none."""
    counts = Counter(article.lang for dossier in dossiers for article in dossier.articles)
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


def _is_full(edition: Edition, items: Sequence[Item], left: int) -> bool:
    return len(items) >= edition.items or (left < _LEAST and bool(items))


def _room(edition: Edition, place: int) -> int:
    """Words for the story at this place of the briefing."""
    shares = [*_SHARES, *(1 for _ in range(edition.items))][: edition.items]
    return max(_LEAST, round(edition.words * shares[place] / sum(shares)))


def _length(sections: Sequence[Section]) -> int:
    return sum(len(WORD.findall(line.text)) for section in sections for line in section.lines)
