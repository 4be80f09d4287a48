"""Finds what was said with the tagger, and mends what it leaves open with the rules."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from anechoic.quotes.anonymity import told_before, told_behind, unveiled
from anechoic.quotes.body import Body, Draft, Range
from anechoic.quotes.clauses import cues, speaker_after, speaker_before
from anechoic.quotes.direct import direct, names_work
from anechoic.quotes.indirect import relayed
from anechoic.quotes.linker import linked
from anechoic.quotes.tagger import Tagger
from anechoic.quotes.trailing import trailing

_OF = frozenset({"of", "for"})
_LONGEST = 8  # tokens of a subject that stands before its verb and whose verb a name follows
_TAIL = 4  # tokens after "he said" up to the end of its sentence
_DASHES = frozenset({";", "—", "--", "–", "-"})


def tagged(body: Body, tagger: Tagger) -> list[Draft]:
    """Every statement that the tagger finds, and every passage of direct speech that it misses."""
    spoken = direct(body)
    kept: list[Draft] = []
    for segments in tagger.segments(body):
        heard = (unveiled(body, draft) for draft in linked(body, segments))
        told = [draft for draft in heard if draft is not None and not _withholds(body, draft)]
        found = [draft for draft in told if not _is_mere_credit(body, draft, spoken)]
        mended = (_mended(body, draft, found, spoken) for draft in found)
        kept += _resumed(body, [part for draft in mended if draft is not None for part in _relayed(body, draft, found)])
    missed = [draft for draft in spoken if not _is_covered(draft, kept) or _is_relayed(draft, kept)]
    kept += missed
    kept += trailing(body, kept)
    veiled = [draft for veil in body.veils if (draft := told_before(body, veil)) is not None]
    kept = [*veiled, *(draft for draft in kept if not any(_misreads(draft, other) for other in veiled))]
    kept += _with_other_cues((told_behind(body, veil) for veil in body.veils), kept)
    return [*kept, *_with_other_cues((_second_hand(body, draft) for draft in kept), kept)]


def _with_other_cues(drafts: Iterable[Draft | None], found: Sequence[Draft]) -> list[Draft]:
    """Those of the drafts whose cues none has that is found already."""
    return [draft for draft in drafts if draft is not None and not any(_same_cue(draft, other) for other in found)]


def _second_hand(body: Body, draft: Draft) -> Draft | None:
    """What somebody said that somebody else had said: "she said that Bo Kerr had told her …"."""
    simple = draft.cue is not None and len(draft.pieces) == 1
    return relayed(body, body.tokens.between(*draft.pieces[0])) if simple else None


def _relayed(body: Body, draft: Draft, found: Sequence[Draft]) -> list[Draft]:
    """The draft; of "they agreed that it was safe, he said" what he said as well, which holds the rest."""
    if draft.cue is None or draft.cue[0] > draft.start or body.text[draft.end - 1 : draft.end] == ",":
        return [draft]
    first, last = body.tokens.between(*draft.pieces[-1])
    comma = next((i for i in range(last - 1, first, -1) if body.tokens.words[i] == ","), first)
    start, end = body.sentence_of(first)
    said = cues(body, (comma + 1, end)) if comma > first and body.quoting[comma] < 0 else []
    if len(said) != 1 or said[0].kind != "said" or end - said[0].last > _TAIL or said[0].first == comma + 1:
        return [draft]
    cue = body.offsets((said[0].first, said[0].last))
    speaker = speaker_before(body, said[0].first, comma + 1)
    subject, verb = body.tokens.words[comma + 1], body.lower[said[0].first]
    if verb.endswith("ing") or not (subject[0].isupper() or subject in body.lexicon.pronouns):
        return [draft]
    if speaker != (comma + 1, said[0].first) or any(_same_cue(Draft(((0, 0),), cue), other) for other in found):
        return [draft]
    whole = (body.tokens.starts[start], body.tokens.ends[comma - 1])
    inner = replace(draft, pieces=(*draft.pieces[:-1], (draft.pieces[-1][0], whole[1])))
    return [Draft((whole,), cue, body.offsets(speaker)), inner]


def _is_relayed(draft: Draft, others: Sequence[Draft]) -> bool:
    """It stands with its cue within what another says: "he said that she had told him: ‘…’"."""
    cue = draft.cue
    return cue is not None and any(
        start <= min(draft.start, cue[0]) and max(draft.end, cue[1]) <= end
        for other in others
        for start, end in other.pieces
    )


def _is_covered(draft: Draft, others: Sequence[Draft]) -> bool:
    return any(start < draft.end and draft.start < end for other in others for start, end in other.pieces)


def _mended(body: Body, draft: Draft, found: Sequence[Draft], spoken: Sequence[Draft]) -> Draft | None:
    """The draft as the rules complete it; None for words without a cue that the rules know nothing of either."""
    if draft.cue is None:
        whole = next((other for other in spoken if _is_covered(draft, [other])), None)
        return None if whole is None or any(_same_cue(whole, other) for other in found) else whole
    whole = next((other for other in spoken if _same_cue(other, draft) and _is_covered(draft, [other])), None)
    if whole is not None:
        attributed = [other for other in found if other.cue is not None]
        missed = [piece for piece in whole.pieces if not _is_covered(Draft((piece,)), attributed)]
        own = [piece for piece in draft.pieces if _belongs(body, piece, whole)]
        draft = replace(draft, pieces=tuple(sorted((*own, *missed))), speaker=draft.speaker or whole.speaker)
    draft = _turned(body, draft)
    if draft.speaker is not None and (draft.speaker[0] == draft.start or _is_clause(body, draft, draft.speaker)):
        draft = replace(draft, speaker=None)  # it is no subject, but what was said
    if draft.speaker is not None and draft.cue is not None and draft.speaker[1] <= draft.cue[0]:
        draft = replace(draft, speaker=_with_noun(body, draft.speaker, draft.cue))
    if len(draft.pieces) > 1 and names_work(body, draft.pieces[0]):
        draft = replace(draft, pieces=draft.pieces[1:])
    if draft.speaker is None and draft.cue is not None:
        draft = replace(draft, speaker=_speaker(body, draft, draft.cue) or _shared(body, draft.cue, found))
    return _extended(body, draft, found)


def _turned(body: Body, draft: Draft) -> Draft:
    """What was taken for a speaker as what was said, and the name after it as the speaker: "It has held for years, said Ana Orr"."""
    if draft.speaker is None or draft.cue is None or not _is_clause(body, draft, draft.speaker):
        return draft
    first, last = body.tokens.between(*draft.cue)[1], body.tokens.between(draft.start, draft.end)[1]
    named = draft.start == body.tokens.starts[first] and last - first <= 2 * _LONGEST
    if not named or len(draft.pieces) > 1:
        return draft
    return replace(draft, pieces=(draft.speaker,), speaker=(draft.start, draft.end))


def _with_noun(body: Body, speaker: Range, cue: Range) -> Range:
    """The whole subject where the tagger took what an "of" or a "for" in it belongs to: "a spokeswoman for the mayor"."""
    first, (at, _) = body.tokens.between(*speaker)[0], body.tokens.between(*cue)
    start, _ = body.sentence_of(at)
    if first <= start or body.lower[first - 1] not in _OF:
        return speaker
    whole = speaker_before(body, at, start)
    return body.offsets(whole) if whole and whole[0] < first - 1 else speaker


def _is_clause(body: Body, draft: Draft, speaker: Range) -> bool:
    """Many words before ", said Ana Orr" are no subject."""
    first, last = body.tokens.between(*draft.cue) if draft.cue else (0, 0)
    inverted = first > 0 and body.tokens.words[first - 1] == "," and body.lower[first] == "said"
    named = body.tokens.words[last : last + 1] != [] and body.tokens.words[last][0].isupper()
    named = named and body.lower[last] not in body.lexicon.words["times"]
    begun, ended = body.tokens.between(*speaker)
    plain = "," not in body.tokens.words[begun:ended] and ended - begun > _LONGEST
    return inverted and named and plain and ended <= first


def _misreads(draft: Draft, other: Draft) -> bool:
    """It has the other's cue, or the other's speaker for what was said."""
    return _same_cue(draft, other) or (other.speaker is not None and _is_covered(Draft((other.speaker,)), [draft]))


def _same_cue(one: Draft, other: Draft) -> bool:
    return one.cue is not None and other.cue is not None and one.cue[0] < other.cue[1] and other.cue[0] < one.cue[1]


def _belongs(body: Body, piece: Range, whole: Draft) -> bool:
    """Words outside the marks belong to direct speech only if they stand in the sentence of its cue."""
    if whole.cue is None or _is_covered(whole, [Draft((piece,))]) or _is_marked(body, piece):
        return True
    first, last = body.sentence_of(body.tokens.between(*whole.cue)[0])
    return first <= body.tokens.between(*piece)[0] < last


def _is_marked(body: Body, piece: Range) -> bool:
    """It is words in quotation marks from end to end."""
    first, last = body.tokens.between(*piece)
    within = [body.quoting[i] >= 0 for i in range(first, last) if body.tokens.words[i][0].isalnum()]
    return bool(within) and all(within)


def _resumed(body: Body, drafts: Sequence[Draft]) -> list[Draft]:
    """Speech that goes on after an aside belongs to what it goes on from: “…,” she said, pointing at the sea. “…”."""
    out: list[Draft] = []
    for draft in drafts:
        before = next((place for place in range(len(out)) if _is_aside_to(body, draft, out[place])), None)
        if before is None:
            out.append(draft)
            continue
        spoken = tuple(piece for piece in draft.pieces if _is_marked(body, piece))
        out[before] = replace(out[before], pieces=(*out[before].pieces, *spoken))
        out.append(replace(draft, pieces=tuple(piece for piece in draft.pieces if piece not in spoken)))
    return out


def _is_aside_to(body: Body, draft: Draft, speech: Draft) -> bool:
    """The draft, of the same speaker, has words outside marks and then, in a sentence of their own, words within."""
    if draft.cue is None or speech.cue is None or not speech.start < speech.cue[0] < draft.cue[0] < draft.start:
        return False
    if _is_marked(body, draft.pieces[0]) or not _is_marked(body, draft.pieces[-1]):
        return False
    if not all(_is_marked(body, piece) for piece in speech.pieces):
        return False
    first, last = body.tokens.between(*draft.cue)[0], body.tokens.between(*draft.pieces[-1])[0]
    own = body.text[slice(*draft.speaker)].lower() if draft.speaker else ""
    same = draft.speaker in (None, speech.speaker) or own in body.lexicon.pronouns
    return same and body.tokens.sentence[first] != body.tokens.sentence[last]


def _is_mere_credit(body: Body, draft: Draft, spoken: Sequence[Draft]) -> bool:
    """“…,” Orr said, according to Reuters. “…”: what comes after is Orr's."""
    if (
        draft.cue is None
        or body.lexicon.according.fullmatch(body.text, *draft.cue) is None
        or draft.cue[0] > draft.start
    ):
        return False
    own = (other for other in spoken if other.cue is not None and not _same_cue(other, draft))
    return any(len(each.pieces) > 1 and _is_covered(draft, [Draft(each.pieces[1:])]) for each in own)


def _withholds(body: Body, draft: Draft) -> bool:
    """Nothing is said: something is refused to somebody, or somebody is known for something."""
    if draft.cue is None:
        return False
    words, cue = body.text[draft.start : draft.end], body.text[slice(*draft.cue)]
    return cue == "known" or body.lexicon.withholds(cue, words)


def _speaker(body: Body, draft: Draft, cue: Range) -> Range | None:
    """The subject of a cue by rule, where the tagger saw none."""
    first, last = body.tokens.between(*cue)
    start, end = body.sentence_of(first)
    closed = draft.end <= cue[0] or (
        first > start and body.tokens.words[first - 1] == "," and body.lower[first] == "said"
    )
    named = last < end and body.tokens.words[last][0].isupper()  # …, said Ana Orr
    noun = last < end and body.tokens.words[first - 1] == "," and body.lower[last] in body.lexicon.words["articles"]
    inverted = closed and (named or noun)
    words = None if inverted else speaker_before(body, first, start)
    if words is None and (inverted or (first > start and not body.tokens.words[first - 1][0].isalnum())):
        words = speaker_after(body, last, end)
    return body.offsets(words) if words else None


def _shared(body: Body, cue: Range, found: Sequence[Draft]) -> Range | None:
    """A cue right after "and" has the subject of the one before it in the sentence."""
    first, _ = body.tokens.between(*cue)
    start, _ = body.sentence_of(first)
    if first == start or body.lower[first - 1] not in body.lexicon.words["conjunctions"]:
        return None
    since = body.tokens.starts[start]
    before = [(d.cue, d) for d in found if d.cue is not None and since <= d.cue[0] < cue[0]]
    if not before:
        return None
    other, draft = max(before, key=lambda pair: pair[0])
    return draft.speaker or _speaker(body, draft, other)


def _extended(body: Body, draft: Draft, found: Sequence[Draft]) -> Draft:
    """A content after its cue goes on to the end of its sentence, unless a mark or another statement ends it."""
    if draft.cue is None:
        return draft
    if draft.cue[0] > draft.start:
        return _begun_earlier(body, draft, found)
    _, at = body.tokens.between(*draft.pieces[-1])
    end = at
    if body.quoting[at - 1] >= 0:
        return draft
    stop = body.sentence_of(at - 1)[1]
    others = [span for other in found if other is not draft for span in other.spans]
    while end < stop and body.tokens.words[end] not in _DASHES:
        if any(start <= body.tokens.starts[end] < finish for start, finish in others):
            return draft
        end += 1
    if end == at:
        return draft
    last = (draft.pieces[-1][0], body.tokens.ends[end - 1])
    return replace(draft, pieces=(*draft.pieces[:-1], last))


def _begun_earlier(body: Body, draft: Draft, found: Sequence[Draft]) -> Draft:
    """A participle before ", she said" has its sentence before it: "A ferry sank, killing ten, she said"."""
    first, last = body.tokens.between(*draft.pieces[-1])
    start, _ = body.sentence_of(first)
    participle = body.lower[first].endswith("ing") and body.tokens.words[first - 1] == "," and first - start > 3
    if len(draft.pieces) > 1 or not participle or body.quoting[first] >= 0 or last <= first:
        return draft
    since = body.tokens.starts[start]
    taken = any(span[0] < draft.start and span[1] > since for each in found if each is not draft for span in each.spans)
    return draft if taken else replace(draft, pieces=((since, draft.end),))
