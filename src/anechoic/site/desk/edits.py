"""What an editor can do to a draft: each edit turns a draft into another draft, or says why it cannot."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from anechoic.records import Article, Briefing, Claim, Correction, Item, Line, Refusal
from anechoic.text.printable import name

MARK = "[editor’s words]"


class Impossible(Exception):
    """An edit that cannot be made, with the reason for the editor."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A briefing at the desk, and the items that are kept back."""

    briefing: Briefing
    held: tuple[Item, ...] = ()

    def item(self, place: int) -> Item:
        """The item at that place, from 0; raises Impossible where there is none."""
        if not 0 <= place < len(self.briefing.items):
            raise Impossible("there is no such item any more")
        return self.briefing.items[place]

    def with_items(self, *items: Item) -> "Draft":
        """The draft with these items instead."""
        return replace(self, briefing=replace(self.briefing, items=items))

    def with_item(self, place: int, item: Item) -> "Draft":
        """The draft with one item instead of the one at that place."""
        items = list(self.briefing.items)
        items[place] = item
        return self.with_items(*items)


def moved(draft: Draft, place: int, to: int) -> Draft:
    """The item at `place` moved to place `to`, the others closing up."""
    item = draft.item(place)
    others = [each for each in draft.briefing.items if each is not item]
    others.insert(min(max(to, 0), len(others)), item)
    return draft.with_items(*others)


def held(draft: Draft, place: int) -> Draft:
    """The item kept back: it is not published with the others."""
    item = draft.item(place)
    return replace(_without(draft, place), held=(*draft.held, item))


def released(draft: Draft, place: int) -> Draft:
    """An item that was kept back, at the end of the briefing again."""
    if not 0 <= place < len(draft.held):
        raise Impossible("nothing like that is kept back any more")
    items = (*draft.briefing.items, draft.held[place])
    return replace(draft.with_items(*items), held=draft.held[:place] + draft.held[place + 1 :])


def dropped(draft: Draft, place: int, reason: str) -> Draft:
    """The draft without the item; what is dropped is listed among what was left out, with the editor's reason."""
    item = draft.item(place)
    if not reason:
        raise Impossible("say why it is dropped: readers see it among what was left out")
    without = _without(draft, place)
    left = Refusal("briefing", str(item.story), f"{item.headline}: dropped by an editor: {reason}", item.articles)
    return replace(without, briefing=replace(without.briefing, left_out=(*without.briefing.left_out, left)))


def taken_in(draft: Draft, item: Item, sources: Sequence[Article]) -> Draft:
    """The draft with a story that was left out, at its end, and no longer among what was left out."""
    left_out = tuple(each for each in draft.briefing.left_out if each.subject != item.story)
    longer = draft.with_items(*draft.briefing.items, item)
    return with_sources(replace(longer, briefing=replace(longer.briefing, left_out=left_out)), sources)


def headlined(draft: Draft, place: int, headline: str, titles: tuple[str, ...]) -> Draft:
    """The item under another headline: one of its articles' titles, or else marked as the editor's words."""
    item = draft.item(place)
    written = name(headline)[:300]
    if not written:
        raise Impossible("a headline has words")
    return draft.with_item(place, replace(item, headline=written if written in titles else f"{written} {MARK}"))


def noted(draft: Draft, place: int, note: str) -> Draft:
    """The item with a note of the editor's; without one where it is empty."""
    written = name(note)[:500]
    return draft.with_item(place, replace(draft.item(place), note=f"{written} {MARK}" if written else ""))


def relined(draft: Draft, place: int, section: int, line: int, with_line: Line | None) -> Draft:
    """The item with another line in place of one, or without that line; the last line of an item stays."""
    item = draft.item(place)
    if section >= len(item.sections) or line >= len(item.sections[section].lines):
        raise Impossible("there is no such line any more")
    lines = list(item.sections[section].lines)
    lines[line : line + 1] = [with_line] if with_line else []
    sections = list(item.sections)
    sections[section] = replace(sections[section], lines=tuple(lines))
    if not any(each.lines for each in sections):
        raise Impossible("an item has a line; drop the item instead")
    return draft.with_item(place, replace(item, sections=tuple(each for each in sections if each.lines)))


def lined(draft: Draft, place: int, section: int, new: Line) -> Draft:
    """The item with one more line, at the end of a section."""
    item = draft.item(place)
    if section >= len(item.sections):
        raise Impossible("there is no such section any more")
    if any(new.text == line.text for each in item.sections for line in each.lines):
        raise Impossible("the item has that sentence")
    own = item.sections[section]
    longer = replace(own, lines=(*own.lines, new))
    return draft.with_item(
        place, replace(item, sections=(*item.sections[:section], longer, *item.sections[section + 1 :]))
    )


def line_of(claim: Claim, articles: dict[str, Article]) -> Line:
    """A claim of the story as a line: the very sentence of its best wording, and everybody who has it."""
    at = claim.evidence[0]
    outlets = (articles[span.article].outlet for span in claim.evidence if span.article in articles)
    return Line(
        text=articles[at.article].words(at),
        evidence=claim.evidence,
        reported_by=tuple(dict.fromkeys(outlets)),
        reports=claim.reports,
        origins=claim.origins,
    )


def with_sources(draft: Draft, articles: Sequence[Article]) -> Draft:
    """The draft with the articles that its lines rest on, of its own and of these."""
    cited = {
        span.article for i in draft.briefing.items for s in i.sections for each in s.lines for span in each.evidence
    }
    known = {article.id: article for article in (*articles, *draft.briefing.sources) if article.id in cited}
    return replace(draft, briefing=replace(draft.briefing, sources=tuple(known[key] for key in sorted(known))))


def corrected(draft: Draft, before: Draft, note: str, day: date) -> Draft:
    """An edit of a published briefing, with a dated note for every line and headline that it took away."""
    gone = [
        Correction(day, item.story, words, note, before.briefing.day)
        for item in before.briefing.items
        for words in _words(item)
        if words not in {each for kept in draft.briefing.items for each in _words(kept)}
    ]
    corrections = (*draft.briefing.corrections, *gone)
    return replace(draft, briefing=replace(draft.briefing, corrections=corrections))


def _words(item: Item) -> list[str]:
    return [item.headline, *(line.text for section in item.sections for line in section.lines)]


def _without(draft: Draft, place: int) -> Draft:
    item = draft.item(place)
    return draft.with_items(*(each for each in draft.briefing.items if each is not item))
