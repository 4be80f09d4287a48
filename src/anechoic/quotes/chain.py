"""Puts an article's quotations together: kind, polarity, nesting, and the chain of who has it from whom."""

from collections.abc import Sequence
from dataclasses import replace

from anechoic.outlets import Register
from anechoic.quotes.anonymity import wants_no_name
from anechoic.quotes.body import Body, Draft, Range
from anechoic.quotes.cast import Cast
from anechoic.quotes.confidence import confidence
from anechoic.quotes.direct import direct
from anechoic.quotes.speakers import Resolver
from anechoic.records import Article, Credit, Polarity, Quotation, QuotationKind, Span, Speaker, SpeakerType
from anechoic.text.marks import Quoted


def quotations(
    article: Article, body: Body, drafts: Sequence[Draft], credits: Sequence[Credit], register: Register
) -> tuple[Quotation, ...]:
    """The drafts as quotations, in order, each nested one after the one that it stands in."""
    cast = Cast.of(body, register)
    ordered = sorted(drafts, key=lambda draft: (draft.first, draft.start, -draft.end))
    within = {id(draft): outer for draft in ordered if (outer := _outer(draft, ordered)) is not None}
    resolver = Resolver(body, cast, register, [draft for draft in ordered if id(draft) not in within])
    found: list[Quotation] = []
    places: dict[int, int] = {}
    for draft in ordered:
        outer = within.get(id(draft))
        around = found[places[id(outer)]] if outer and id(outer) in places else None
        speaker = resolver.speaker(draft, outer if around else None)
        if speaker is not None and speaker.name and wants_no_name(body, draft.speaker):
            speaker = replace(speaker, unnamed=True)
        if _is_only_a_credit(draft, speaker, ordered):
            continue
        places[id(draft)] = len(found)
        found.append(_quotation(article, body, draft, speaker, credits))
        if around is not None and outer is not None:
            found[-1] = _relayed(found[-1], around, places[id(outer)])
        for inner in _nested(body, draft):
            within_it = _quotation(article, body, inner, resolver.speaker(inner, draft), ())
            found.append(_relayed(within_it, found[places[id(draft)]], places[id(draft)]))
    return tuple(found)


def _outer(draft: Draft, drafts: Sequence[Draft]) -> Draft | None:
    """The words of another in which these stand with their cue: "she said that he had told her: ‘…’"."""
    if draft.cue is None:
        return None
    holders = [
        other
        for other in drafts
        if other is not draft
        and other.start <= min(draft.start, draft.cue[0])
        and max(draft.end, draft.cue[1]) <= other.end
    ]
    return min(holders, key=lambda other: other.end - other.start, default=None)


def _relayed(inner: Quotation, outer: Quotation, place: int) -> Quotation:
    """A quotation within another: the person relayed is the last of its chain."""
    chain = (*outer.chain, inner.resolved.name) if inner.resolved else outer.chain
    return replace(inner, nested_in=place, credited=outer.credited, chain=chain)


def _is_only_a_credit(draft: Draft, speaker: Speaker | None, drafts: Sequence[Draft]) -> bool:
    """In "Orr called it a pity and said that …, the Post reports", the outlet's words are the others'."""
    if speaker is None or speaker.type is not SpeakerType.OUTLET:
        return False
    within = (other for other in drafts if draft.start <= other.start and other.end <= draft.end)
    found = (
        other for other in within if other.evidence or not draft.evidence
    )  # what the tagger found only the tagger undoes
    return any(other is not draft for other in found)


def _quotation(
    article: Article, body: Body, draft: Draft, speaker: Speaker | None, credits: Sequence[Credit]
) -> Quotation:
    kind, content = kind_and_content(body, draft)
    credited = _credited(body, draft, credits)
    if speaker is not None and speaker.type is SpeakerType.OUTLET:
        credited = speaker.name
    chain = [article.outlet, credited, speaker.name if speaker and speaker.name != credited else ""]
    return Quotation(
        content=Span(article.id, content[0][0], content[-1][1]),
        parts=tuple(Span(article.id, *part) for part in content) if len(content) > 1 else (),
        kind=kind,
        cue=Span(article.id, *draft.cue) if draft.cue else None,
        speaker=Span(article.id, *draft.speaker) if draft.speaker else None,
        resolved=speaker,
        polarity=_polarity(body, draft),
        chain=tuple(link for link in chain if link),
        credited=credited,
        confidence=confidence(draft, kind, body.lang),
    )


def kind_and_content(body: Body, draft: Draft) -> tuple[QuotationKind, tuple[Range, ...]]:
    """Direct if all of it stands in quotation marks, indirect if none of it does; direct words without the marks."""
    marks = [m for m in body.outer if any(m.start < end and start < m.end for start, end in draft.pieces)]
    if not marks:
        return QuotationKind.INDIRECT, draft.pieces
    if any(_has_letter(body, piece, marks) for piece in draft.pieces) or _is_clause(body, draft):
        return QuotationKind.MIXED, draft.pieces
    return QuotationKind.DIRECT, tuple(_unmarked(piece, marks) for piece in draft.pieces)


def _has_letter(body: Body, piece: Range, marks: Sequence[Quoted]) -> bool:
    """Whether a letter of the piece stands outside all of the marks."""
    at = piece[0]
    for mark in marks:
        if any(map(str.isalnum, body.text[at : max(at, min(mark.start, piece[1]))])):
            return True
        at = max(at, mark.end)
    return any(map(str.isalnum, body.text[at : piece[1]]))


def _unmarked(piece: Range, marks: Sequence[Quoted]) -> Range:
    """The piece without the quotation marks around it."""
    within = [mark for mark in marks if mark.start < piece[1] and piece[0] < mark.end]
    return (max(piece[0], within[0].start), min(piece[1], within[-1].end)) if within else piece


def _is_clause(body: Body, draft: Draft) -> bool:
    """Words in marks that a "that" makes part of the writer's sentence."""
    first, _ = body.tokens.between(draft.start, draft.end)
    before = [body.lower[i] for i in range(max(0, first - 2), first) if body.lower[i][0].isalpha()]
    return bool(before) and before[-1] in body.lexicon.words["complementisers"]


def _polarity(body: Body, draft: Draft) -> Polarity:
    if draft.cue is None:
        return Polarity.SAID
    if _is_question_to(body, draft, draft.cue):
        return Polarity.NOT_SAID
    return body.lexicon.polarity(body.text[slice(*draft.cue)])


def _is_question_to(body: Body, draft: Draft, cue: Range) -> bool:
    """It is what somebody was asked: "Asked if she was afraid, Orr said no"."""
    asked = body.text[slice(*cue)].lower() in body.lexicon.words["asked"] and cue[0] < draft.start
    return asked and (draft.speaker is None or draft.speaker[0] > cue[0])


def _credited(body: Body, draft: Draft, credits: Sequence[Credit]) -> str:
    """The outlet credited in the sentence of the cue, which a credit covers whole."""
    anchor = draft.cue or draft.pieces[0]
    first, last = body.tokens.between(*anchor)
    numbers = body.tokens.sentence
    wanted = set(numbers[first:last])
    for credit in credits:
        if credit.span is None:
            continue
        place, _ = body.tokens.between(credit.span.start, credit.span.end)
        if numbers[place] in wanted:
            return credit.name
    return ""


def _nested(body: Body, draft: Draft) -> list[Draft]:
    """Direct speech within the words of another: "He said: ‘…’," she said."""
    found = []
    for mark in body.outer:
        if not any(mark.start < end and start < mark.end for start, end in draft.pieces):
            continue
        if any(inner.depth and mark.start <= inner.start and inner.end <= mark.end for inner in body.marks):
            drafts = direct(Body(body.text[mark.start : mark.end], body.lang))
            found += [_shifted(inner, mark.start) for inner in drafts if inner.cue is not None]
    return found


def _shifted(draft: Draft, by: int) -> Draft:
    def moved(span: Range | None) -> Range | None:
        return (span[0] + by, span[1] + by) if span else None

    pieces = tuple((start + by, end + by) for start, end in draft.pieces)
    return Draft(pieces, moved(draft.cue), moved(draft.speaker), draft.confidence)
