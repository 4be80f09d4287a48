"""What lies on the desk for each item: its lines with the other sentences that could stand there, and other headlines."""

from collections.abc import Iterator
from dataclasses import dataclass

from anechoic.briefing.formats import wording
from anechoic.records import Item, Line
from anechoic.site.archive import dossiers, models
from anechoic.site.desk.edits import Draft, line_of

_OTHERS = 12  # sentences to choose from


@dataclass(frozen=True, slots=True)
class LineSlip:
    """A line with its place and what it rests on."""

    section: int
    place: int
    heading: str
    line: Line
    note: str
    words: tuple[tuple[str, str], ...]  # (outlet, the very words)


@dataclass(frozen=True, slots=True)
class Slip:
    """An item with all there is to choose from."""

    place: int
    item: Item
    lines: tuple[LineSlip, ...]
    titles: tuple[str, ...]
    others: tuple[tuple[int, str], ...]  # (number of the claim, its sentence)


def slips(draft: Draft) -> list[Slip]:
    """One slip for each item of the draft."""
    rows = models.Story.objects.in_bulk([str(item.story) for item in draft.briefing.items])
    kept = {key: dossiers.restored(row) for key, row in rows.items()}
    known = wording.sources(draft.briefing)
    return [
        Slip(
            place,
            item,
            tuple(_lines(item, known)),
            titles(kept.get(item.story)),
            tuple(others(kept.get(item.story), item)),
        )
        for place, item in enumerate(draft.briefing.items)
    ]


def _lines(item: Item, known: wording.Sources) -> Iterator[LineSlip]:
    for number, section in enumerate(item.sections):
        for place, line in enumerate(section.lines):
            words = tuple(
                (known[s.article].outlet, known[s.article].words(s)) for s in line.evidence if s.article in known
            )
            note = wording.corroboration(line.reports, line.origins)
            yield LineSlip(number, place, section.heading, line, note, words)


def titles(kept: dossiers.Kept | None) -> tuple[str, ...]:
    """The titles of the story's articles, which can stand over it."""
    return tuple(dict.fromkeys(a.title for a in kept.dossier.articles if a.title)) if kept else ()


def others(kept: dossiers.Kept | None, item: Item) -> Iterator[tuple[int, str]]:
    """Sentences of the story that do not stand in the item, those of most origins first."""
    if kept is None:
        return
    told = {line.text for section in item.sections for line in section.lines}
    articles = {str(article.id): article for article in kept.dossier.articles}
    numbered = sorted(enumerate(kept.dossier.claims), key=lambda pair: (-pair[1].origins, pair[0]))
    shown = 0
    for number, claim in numbered:
        if claim.evidence[0].article in articles and shown < _OTHERS:
            words = line_of(claim, articles).text
            if words not in told:
                shown += 1
                yield number, words
