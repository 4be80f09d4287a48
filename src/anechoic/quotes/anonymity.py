"""Sources that asked for no name: the clause that says so tells nothing of the news, and interrupts what does."""

from collections.abc import Sequence
from dataclasses import replace

from anechoic.quotes.body import Body, Draft, Range
from anechoic.quotes.clauses import cues, speaker_before
from anechoic.quotes.indirect import leading

_LEAST = 4  # tokens that tell something
_LONGEST = 12  # tokens that somebody is called by


def unveiled(body: Body, draft: Draft) -> Draft | None:
    """The draft without such a clause; None where it tells nothing else."""
    if draft.cue is not None and _meets(draft.cue, body.veils):
        return None
    pieces = tuple(piece for piece in draft.pieces if not _meets((piece[0], piece[0] + 1), body.veils))
    speaker = draft.speaker
    for start, end in body.veils:
        if speaker is not None and speaker[0] < end and start < speaker[1]:
            speaker = (speaker[0], start - 1) if speaker[0] < start - 1 else None
    return replace(draft, pieces=pieces, speaker=speaker) if pieces else None


def told_behind(body: Body, veil: Range) -> Draft | None:
    """What is told right after such a clause: "… who asked not to be named told Reuters that …"."""
    first, last = body.tokens.between(*veil)
    start, end = body.sentence_of(first)
    last += last < end and body.tokens.words[last] == ","
    told = next((cue for cue in cues(body, (last, end)) if cue.first == last and cue.kind == "said"), None)
    content = leading(body, told, (start, end), []) if told else None
    if told is None or content is None:
        return None
    spot, speaker = body.offsets((told.first, told.last)), speaker_before(body, _before_comma(body, first), start)
    return Draft((body.offsets(content),), spot, body.offsets(speaker), 0.7) if speaker else None


def told_before(body: Body, veil: Range) -> Draft | None:
    """What was told by somebody after whom such a clause stands: "The deal was off, said an official who asked …"."""
    at, after = body.tokens.between(*veil)
    start, end = body.sentence_of(at)
    if after < end and body.lower[after] in body.lexicon.words["auxiliaries"] - {"to"}:
        return None  # "said the official who asked not to be named was wrong"
    said = [cue for cue in cues(body, (start, at)) if cue.kind == "said"]
    if not said or said[-1].first - start < _LEAST or body.tokens.words[said[-1].first - 1] != ",":
        return None
    cue, words = said[-1], body.lower[said[-1].last : _before_comma(body, at)]
    opens = bool(words) and (words[0] in body.lexicon.words["articles"] or words[0] in body.lexicon.words["indefinite"])
    if not opens or len(words) > _LONGEST or any(body.quoting[i] >= 0 for i in range(start, end)):
        return None
    content, speaker = (start, cue.first - 1), (cue.last, cue.last + len(words))
    return Draft((body.offsets(content),), body.offsets((cue.first, cue.last)), body.offsets(speaker), 0.7)


def wants_no_name(body: Body, speaker: Range | None) -> bool:
    """Whether such a clause follows the speaker's words."""
    return speaker is not None and any(
        start < speaker[1] <= end or (speaker[1] <= start and not body.text[speaker[1] : start].strip(" ,"))
        for start, end in body.veils
    )


def _before_comma(body: Body, at: int) -> int:
    return at - 1 if at and body.tokens.words[at - 1] == "," else at


def _meets(span: Range, veiled: Sequence[Range]) -> bool:
    return any(start < span[1] and span[0] < end for start, end in veiled)
