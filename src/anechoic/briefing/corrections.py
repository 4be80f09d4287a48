"""Corrections that travel back: which lines of a past briefing rest on words that their outlet has changed or withdrawn."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date

from anechoic.briefing.formats.wording import listed, once
from anechoic.records import Article, ArticleId, Briefing, Correction, Line

Changed = Mapping[ArticleId, Article | None]  # as an article is now; None where it was withdrawn


def corrections(briefing: Briefing, changed: Changed, day: date) -> tuple[Correction, ...]:
    """The lines of the briefing that are reopened on `day`, each with what became of its sources.

    A line is reopened where an article of its evidence was withdrawn, or has the words of the evidence no more. An edit
    elsewhere in the article reopens nothing.
    """
    was = {article.id: article for article in briefing.sources}
    return tuple(
        Correction(day, item.story, line.text, note, briefing.day)
        for item in briefing.items
        for section in item.sections
        for line in section.lines
        if (note := _note(line, was, changed))
    )


def corrected(briefing: Briefing, found: Sequence[Correction]) -> Briefing:
    """The briefing with dated notes of what was found; its lines stay as they were printed. Nothing is noted twice."""
    noted = dict.fromkeys((*briefing.corrections, *found))
    return replace(briefing, corrections=tuple(sorted(noted, key=lambda each: (each.day, each.story, each.line))))


def carried(earlier: Sequence[Briefing]) -> tuple[Correction, ...]:
    """The notes on lines of an edition's earlier briefings that none of them has carried yet: they stand on the next.

    A briefing carries a note where the note is on a line that another day's briefing printed.
    """
    notes = [(note, note.briefed in {briefing.day, None}) for briefing in earlier for note in briefing.corrections]
    told = {note for note, is_own in notes if not is_own}
    found = {note for note, is_own in notes if is_own} - told
    return tuple(sorted(found, key=lambda each: (each.day, each.story, each.line)))


def _note(line: Line, was: Mapping[ArticleId, Article], changed: Changed) -> str:
    """What became of the sources of a line, in the editor's words; empty where they carry it still."""
    lost = list(dict.fromkeys(_lost(line, was, changed)))
    if not lost:
        return ""
    gone = {key for key, *_ in lost}
    left = len({span.article for span in line.evidence} - gone)
    carried = (
        f"{left} other {'report carries' if left == 1 else 'reports carry'} it still"
        if left
        else "no report that it rested on carries it now"
    )
    withdrawn = once(outlet for _, outlet, is_gone in lost if is_gone)
    edited = once(outlet for _, outlet, is_gone in lost if not is_gone)
    told = (
        _told(withdrawn, "withdrawn its report", "withdrawn their reports"),
        _told(edited, "changed these words", "changed these words"),
    )
    return "; ".join((*filter(None, told), f"{carried}."))


def _told(outlets: Sequence[str], one: str, many: str) -> str:
    """What outlets did with what they had printed: "The Harbour Post and Radio Kestrel have changed these words"."""
    if not outlets:
        return ""
    return f"{listed(outlets)} {f'has {one}' if len(outlets) == 1 else f'have {many}'}"


def _lost(line: Line, was: Mapping[ArticleId, Article], changed: Changed) -> Iterator[tuple[ArticleId, str, bool]]:
    """Each article that has the line's words no more, with its outlet and whether it was withdrawn."""
    for span in line.evidence:
        if span.article in changed:
            outlet = was[span.article].outlet or "An outlet"
            now = changed[span.article]
            if now is None:
                yield span.article, outlet, True
            elif was[span.article].words(span) not in now.text:
                yield span.article, outlet, False
