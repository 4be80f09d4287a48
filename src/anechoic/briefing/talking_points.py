"""Talking Points: one section a side, with its voices, its words, and what it leaves out."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import combinations

from anechoic.briefing.candidates import Candidate, best_first, chosen, section
from anechoic.briefing.faithful import faults
from anechoic.briefing.formats.wording import group_name
from anechoic.briefing.material import Material
from anechoic.briefing.opinion import is_marked
from anechoic.briefing.speed_read import HAPPENED, opening
from anechoic.briefing.statements import of_claim
from anechoic.briefing.voices import of_quotation, one_voice_after_another, voices
from anechoic.records import ArticleId, Claim, Perspective, Section, Span, Standing
from anechoic.text.sentences import sentences
from anechoic.text.words import stems

_LEFT_OUT = "[Not in its reports:]"
_OPINION = "[In an opinion piece:]"
_VOICES, _OPINIONS, _WORDS, _OMITTED = 3, 1, 1, 1  # lines of each kind that a side may have
_HEARD = 2  # speakers from which a side can be told
_UNKNOWN = "unknown"  # the group of articles that have none
_SIDES = 4  # sides that are set beside each other


def sides(material: Material) -> tuple[Perspective, ...]:
    """The groups that can be heard on the story, those with the most voices first.

    A group that has nothing but the origins of those before it is their echo, and no side; nor are articles whose group
    is not known.
    """
    known = [each for each in material.dossier.perspectives if each.group != _UNKNOWN]
    voices = {p.group: _voice_count(material, p) for p in known if p.reports}
    heard = [p for p in known if voices.get(p.group, 0) >= _HEARD]
    found: list[Perspective] = []
    origins: set[int] = set()
    for side in sorted(heard, key=lambda p: (-voices[p.group], -p.origins, p.group)):
        own = _origins(material, side)
        if not own or own - origins:
            found.append(side)
            origins |= own
    return tuple(found[:_SIDES])


def _origins(material: Material, side: Perspective) -> set[int]:
    """The places of the origins that the side's reports go back to; none for a side of speakers."""
    own = set(_own(material, side))
    return {place for place, origin in enumerate(material.story.origins) if not own.isdisjoint(origin)}


def differs(material: Material) -> bool:
    """Whether sides can be told apart: two have voices enough to be heard, and those of one are not the other's."""
    found = [frozenset(_speakers(material, side)) for side in sides(material)]
    return any(len(own & other) * 2 <= min(len(own), len(other)) for own, other in combinations(found, 2))


def talking_points(material: Material, words: int, printed: Sequence[Candidate] = ()) -> tuple[Section, ...]:
    """What happened in a line, and a section for each side; empty where fewer than two sides have two lines."""
    found = sides(material)
    taken = opening(material, printed)
    words -= sum(each.words for each in taken)
    sections = [section(HAPPENED, taken)]
    for side in found:
        room = words // len(found)
        lines = _side(material, side, room, [*taken, *printed])
        taken += lines
        sections.append(replace(section(side.group, lines), heading=group_name(material.reader.groups, side.group)))
    heard = [each for each in sections[1:] if len(each.lines) >= _HEARD]
    return tuple(each for each in sections if each.lines) if len(heard) > 1 else ()


def _side(material: Material, side: Perspective, words: int, printed: Sequence[Candidate]) -> list[Candidate]:
    """The side's voices, a view of its own, a sentence with its words, what others agree on and it does not report."""
    own = _own(material, side)
    voices = one_voice_after_another(sorted(_voices(material, side, own), key=best_first))
    found = chosen(voices, round(words * 0.6), {side.group: _VOICES}, printed)
    kinds = (
        (_opinions(material, side, own), _OPINIONS),
        (_words(material, side), _WORDS),
        (_left_out(material, side, own), _OMITTED),
    )
    for kind, most in kinds:
        left = words - sum(each.words for each in found)
        fitting = (each for each in kind if each.words <= left)
        found += chosen(fitting, left, {side.group: most}, (*found, *printed))
    return found


def _own(material: Material, side: Perspective) -> tuple[ArticleId, ...]:
    """The articles of the side's outlets."""
    return tuple(article.id for article in material.dossier.articles if article.outlet in side.outlets)


def _voice_count(material: Material, side: Perspective) -> int:
    """How many speakers the side lets be heard in the reader's language."""
    return len(set(_speakers(material, side)))


def _voices(material: Material, side: Perspective, own: Sequence[ArticleId]) -> Iterator[Candidate]:
    """What the side's own speakers say; where sides are groups of outlets, what these outlets let be said."""
    if own:
        yield from voices(material, side.group, own)
        return
    for key, found in material.found.items():
        for quotation in found.quotations:
            if quotation.is_printable and quotation.resolved and quotation.resolved.side == side.group:
                yield from of_quotation(material, material.articles[key], quotation, side.group)


def _speakers(material: Material, side: Perspective) -> Iterator[str]:
    for each in material.at_home(_voices(material, side, _own(material, side))):
        yield from each.lines[0].said_by


def _opinions(material: Material, side: Perspective, own: Sequence[ArticleId]) -> Iterator[Candidate]:
    """What the side's opinion pieces say that is nearest to their own titles, marked as opinion, by their writers."""
    found: list[Candidate] = []
    for article in (material.articles[key] for key in own):
        if not is_marked(article):
            continue
        titled = frozenset(stems(article.title, article.lang))
        for start, end in sentences(article.text, article.lang):
            worded = material.passage(Span(article.id, start, end))
            if worded and not worded.hangs and not worded.said_by:
                told = titled & frozenset(stems(worded.text, article.lang))
                line = material.line(worded, (worded.span,), 1, 1)
                marked = replace(line, text=f"{_OPINION} {line.text}", said_by=article.byline or line.reported_by)
                views = material.candidate(side.group, [marked], float(len(told)))
                found += (replace(each, opens=False) for each in views)  # a view tells no event again
    yield from sorted(found, key=best_first)[:_OPINIONS]


def _words(material: Material, side: Perspective) -> Iterator[Candidate]:
    """Sentences with the words that this side uses and the others do not."""
    for framing in side.framing:
        for span in (each for each in framing.evidence if each.article not in material.opinions):
            worded = material.passage(span)
            if worded and not worded.hangs:
                line = material.line(worded, (worded.span,), 1, 1)
                yield from material.candidate(side.group, [line], framing.weight)


def _left_out(material: Material, side: Perspective, own: Sequence[ArticleId]) -> Iterator[Candidate]:
    """What two origins or more agree on and no report of this side has, marked as such."""
    if not own:
        return
    missing = [claim for claim in material.claims if _is_missing(claim, own)]
    for claim in sorted(missing, key=lambda claim: (-claim.origins, claim.evidence)):
        for each in of_claim(material, claim, side.group):
            marked = tuple(replace(line, text=f"{_LEFT_OUT} {line.text}") for line in each.lines)
            if not any(faults(line, material.articles) for line in marked):
                yield replace(each, lines=marked)


def _is_missing(claim: Claim, own: Sequence[ArticleId]) -> bool:
    agreed = claim.standing is Standing.AGREED and not claim.ahead
    return agreed and not any(span.article in own for span in claim.evidence)
