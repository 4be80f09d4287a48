"""Finds direct speech by rules: words in quotation marks with the cue and the speaker beside them."""

import re
from dataclasses import replace

from anechoic.quotes.body import Body, Draft, Range
from anechoic.quotes.clauses import Cue, agent, cues, speaker_after, speaker_before
from anechoic.quotes.incises import incised
from anechoic.text.marks import Quoted

_STOPS = ".,!?…:;—–-"
# “…” — Ana Orr, Selka
_SIGNED = re.compile(
    r"[”\"’'»“]{1,2}\s*(?P<dash>[―—–]|--?)\s?(?P<name>[A-ZÀ-Þ]\w*(?:[^\n.!?“”\"]|(?<=\b[A-Z])\.){2,60})\.?\s*?(?=\n|$)"
)
_MARK = re.compile(r"(?:''|``|[“”‘’\"'«»‹›„‚])$")
_SHORT = 3  # words; fewer in marks with no stop are words the writer keeps at arm's length


def direct(body: Body) -> list[Draft]:
    """Every passage in quotation marks that is speech, an interrupted one as one draft of several pieces."""
    drafts: list[Draft] = []
    for first, last in body.tokens.paragraphs:
        found = _in_paragraph(body, (first, last), drafts[-1] if drafts else None)
        if found and drafts and drafts[-1].speaker is None and _unclosed(body, drafts[-1]):
            drafts[-1] = replace(drafts[-1], speaker=found[0].speaker, confidence=0.8)
        drafts += found
    return drafts


def _in_paragraph(body: Body, paragraph: Range, before: Draft | None) -> list[Draft]:
    found: list[Draft] = []
    for number in sorted({body.quoting[i] for i in range(*paragraph)} - {-1}):
        mark = body.outer[number]
        within = incised(body, mark)
        if within is not None and not _cue_follows(body, body.tokens.between(mark.start, mark.end)[1]):
            found.append(within)
            continue
        if not is_speech(body, number):
            continue
        piece = (mark.start, mark.end)
        cue, speaker = _attribution(body, number, paragraph)
        if cue is None and not found and not _stands_alone(body, number, paragraph):
            continue
        if found and len(found[-1].pieces) == 1 and cue == found[-1].cue and names_work(body, found[-1].pieces[0]):
            found.pop()
        if found and (cue is None or cue == found[-1].cue) and _goes_on(body, found[-1], piece):
            last = found.pop()
            found.append(Draft((*last.pieces, piece), last.cue, last.speaker, last.confidence))
        elif cue is None and not found and before is not None and _unclosed(body, before):
            found.append(Draft((piece,), None, before.speaker, 0.8))
        else:
            found.append(Draft((piece,), cue, speaker, 0.95 if cue else 0.5))
    return found


def names_work(body: Body, piece: Range) -> bool:
    """It ends with a title that the writer names before the speech: in his book “The Long Sea,” Orr said, “nobody drowns.”."""
    mark = next((mark for mark in body.outer if piece[0] <= mark.start and piece[1] - 2 <= mark.end <= piece[1]), None)
    if mark is None:
        return False
    before = body.text[max(0, mark.start - 4) : mark.start].rstrip(" “\"‘'«„")[-1:]
    return before.isalpha() and _is_title(body, *body.tokens.between(mark.start, mark.end))


def _unclosed(body: Body, draft: Draft) -> bool:
    return any(mark.end == draft.end and not mark.closed for mark in body.outer)


def _goes_on(body: Body, draft: Draft, piece: Range) -> bool:
    """Two passages of one paragraph with only the attribution between them are one quotation."""
    return (
        draft.cue is not None
        and draft.cue[0] >= draft.start
        and piece[0] > draft.cue[0]
        and (len(body.text[draft.end : piece[0]]) < 250)
    )


def is_speech(body: Body, number: int) -> bool:
    """Words in marks are speech if they end like a sentence or with the comma before "she said", or follow a colon."""
    mark = body.outer[number]
    first, last = body.tokens.between(mark.start, mark.end)
    before, after = _around(body, mark)
    ending = body.text[mark.end - 1]
    if last - first < _SHORT and before not in {",", ":"} and ending not in ",!?" and not _cue_follows(body, last):
        return False
    if _is_title(body, first, last) and not _cue_follows(body, last):
        return False
    ends = ending in _STOPS or after == "," or not mark.closed or (before == ":" and after == ".")
    begins = body.text[mark.start].isupper() or before in {",", ":", ""} or ending == ","
    return ends and (begins or any(first - 1 <= start <= first for start, _ in body.tokens.paragraphs))


def _is_title(body: Body, first: int, last: int) -> bool:
    """Two words or more, all capitalised but the small ones: the name of a show, a book, a song."""
    words = [word for word in body.tokens.words[first:last] if word[0].isalpha() and len(word) > 3]
    return len(words) > 1 and all(word[0].isupper() for word in words)


def _cue_follows(body: Body, last: int) -> bool:
    """After the closing mark come a comma and a cue: „Nein“, sagte Orr;  « Non », a dit Orr."""
    at = last + 2
    at += body.lower[at : at + 1] != [] and body.lower[at] in body.lexicon.words["auxiliaries"]
    if body.tokens.words[last + 1 : last + 2] != [","] or at >= len(body.lower):
        return False
    told = body.lexicon.verbs.get(body.lower[at]) == "said"
    return told or body.lexicon.according.match(body.text, body.tokens.starts[at]) is not None


def _around(body: Body, mark: Quoted) -> tuple[str, str]:
    """The characters before the opening and after the closing mark, past white space."""
    before = _MARK.sub("", body.text[max(0, mark.start - 6) : mark.start].rstrip()).rstrip()
    after = body.text[mark.end : mark.end + 6].lstrip()
    return before[-1:], after[2:3] if after.startswith("''") else after[1:2]


def _stands_alone(body: Body, number: int, paragraph: Range) -> bool:
    """Without a cue, words in marks are speech only if they open their paragraph and are no title."""
    mark = body.outer[number]
    first, last = body.tokens.between(mark.start, mark.end)
    words = [word for word in body.tokens.words[first:last] if word[0].isalpha()]
    if not mark.closed and len(words) >= _SHORT and first - 1 <= paragraph[0] < paragraph[1] < len(body.tokens.words):
        return True  # it goes on in the next paragraph
    return first - 1 <= paragraph[0] and len(words) > 5 and sum(word[0].isupper() for word in words) * 2 < len(words)


def _attribution(body: Body, number: int, paragraph: Range) -> tuple[Range | None, Range | None]:
    """The cue and the speaker of a passage: those after it, else those before it."""
    mark = body.outer[number]
    first, last = body.tokens.between(mark.start, mark.end)
    ended = body.text[mark.end - 1] in ".…" and any(
        word[0].isupper() for word in body.tokens.words[last + 1 : last + 2]
    )
    after = _after(body, last, paragraph[1]) if mark.closed and not ended else None
    signed = _SIGNED.match(body.text, mark.end) if mark.closed and not after else None
    if signed:
        return signed.span("dash"), signed.span("name")
    found = after or _before(body, first, paragraph[0])
    if found is None:
        return None, None
    cue, speaker = found
    return body.offsets((cue.first, cue.last)), body.offsets(speaker) if speaker else None


def _after(body: Body, at: int, end: int) -> tuple[Cue, Range | None] | None:
    """“…,” she said;  “…,” said Ana Orr, the mayor."""
    while at < end and not body.tokens.words[at][0].isalnum() and body.quoting[at] < 0:
        if body.tokens.words[at] in {".", ";"}:
            return None
        at += 1
    if at < end and body.lower[at] in body.lexicon.words["clause_openers"]:
        return None  # “…,” when Orr asked him: what follows tells of something else
    stop = next((i for i in range(at, end) if body.quoting[i] >= 0 or body.tokens.words[i] in {".", ";", ":"}), end)
    return _credited(body, at, stop) or _said(body, at, stop)


def _said(body: Body, at: int, end: int) -> tuple[Cue, Range | None] | None:
    """The first cue and its speaker, where nothing stands before the two."""
    cue = next((each for each in cues(body, (at, end)) if each.kind != "believes"), None)
    if cue is None:
        return None
    if cue.first == at:
        return cue, speaker_after(body, cue.last, end)
    speaker = speaker_before(body, cue.first, at)
    return (cue, speaker) if speaker is not None and speaker[0] - at <= 3 else None


def _credited(body: Body, at: int, end: int) -> tuple[Cue, Range] | None:
    """“…,” according to Orr;  „…“, so Orr."""
    match = body.lexicon.according.match(body.text, body.tokens.starts[at]) if at < end else None
    if match is None:
        return None
    last = body.tokens.between(*match.span())[1]
    speaker = speaker_after(body, last, end)
    if speaker is None or body.lower[last] in body.lexicon.words["complementisers"]:
        return None
    return Cue(at, last - 1, last, "said"), speaker


def _announced(body: Body, start: int) -> tuple[Cue, Range | None] | None:
    """The paragraph before ends in a colon: "Ana Orr said:"."""
    if start < 2 or body.tokens.words[start - 1] != ":":
        return None
    sentence = body.sentence_of(start - 2)[0]
    for cue in reversed(cues(body, (sentence, start - 1))):
        if cue.kind != "believes":
            return cue, agent(body, cue, start - 1) or speaker_before(body, cue.first, sentence)
    return None


def _before(body: Body, at: int, start: int) -> tuple[Cue, Range | None] | None:
    """She said: “…”;  Ana Orr, the mayor, told reporters, “…”;  Orr said that he knew. “…”."""
    if at - 1 <= start:
        return _announced(body, start)
    sentence = at - 2
    ended = sentence >= start and body.tokens.words[sentence] == "."
    if ended:
        sentence -= 1
    while sentence > start and not (
        body.tokens.words[sentence - 1] in {".", "!", "?"} or body.quoting[sentence - 1] >= 0
    ):
        sentence -= 1
    if sentence < start:
        return None
    for cue in reversed(cues(body, (sentence, at - 1))):
        if cue.kind == "said" if ended else cue.kind != "believes":
            return cue, agent(body, cue, at) or speaker_before(body, cue.first, sentence)
    return None
