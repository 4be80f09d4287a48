"""Finds who speaks within the quotation marks themselves: « Le pont, a dit Ana Orr, est fermé », «El puente —dijo Orr— está cerrado»."""

from collections.abc import Iterator

from anechoic.quotes.body import Body, Draft, Range
from anechoic.text.marks import Quoted

_DASHES = frozenset({"—", "–", "-", "―"})
_ENDS = frozenset({".", "!", "?", "…", "..."})
_LONGEST = 10  # tokens of a subject
_LANGUAGES = frozenset({"fr", "es", "it", "pt", "ca"})  # where such insertions are the custom


def incised(body: Body, mark: Quoted) -> Draft | None:
    """The speech in a pair of marks without the verb and its subject, which stand within; None where none do."""
    if body.lang[:2] not in _LANGUAGES:
        return None
    first, last = body.tokens.between(mark.start, mark.end)
    found = list(_incises(body, first, last))
    if not found:
        return None
    pieces, since = list[Range](), first
    for start, _, _, end in found:
        pieces += [body.offsets((since, start))] if start > since else []
        since = next((i for i in range(end, last) if body.tokens.words[i][0].isalnum()), last)
    pieces += [body.offsets((since, last))] if _says(body, since, last) else []
    _, cue, speaker, _ = found[0]
    return Draft(tuple(pieces), body.offsets(cue), body.offsets(speaker), 0.95) if pieces else None


def _says(body: Body, first: int, last: int) -> bool:
    return any(word[0].isalnum() for word in body.tokens.words[first:last])


def _incises(body: Body, first: int, last: int) -> Iterator[tuple[int, Range, Range, int]]:
    """Where each begins and ends, with its cue and its subject; the comma or dash before and after belongs to it."""
    at = first + 1
    while at < last - 2:
        found = _incise(body, at, last) if body.tokens.words[at] in _DASHES | {","} else None
        if found:
            yield found
            at = found[3]
        at += 1


def _incise(body: Body, at: int, last: int) -> tuple[int, Range, Range, int] | None:
    """An inverted verb and its subject right after a comma or a dash, up to the next one or the end of a sentence."""
    known, words, lower = body.lexicon, body.tokens.words, body.lower
    verb = at + 1
    while verb < last and lower[verb] in known.words["auxiliaries"]:
        verb += 1
    if verb + 1 >= last or known.verbs.get(lower[verb]) != "said" or not words[verb].islower():
        return None
    subject = verb + 1
    while subject < last and (words[subject][0] == "-" or lower[subject] in known.words["adverbs"]):
        subject += 1
    closing = words[at] if words[at] in _DASHES else ","
    end = next((i for i in range(subject, min(last, subject + _LONGEST)) if _closes(words[i], closing)), -1)
    end = last if end < 0 and last - subject <= _LONGEST else end
    if end <= subject or not _is_subject(body, subject):
        return None
    stop = _after_apposition(body, end, last) if closing == "," and end < last else end
    after = stop + (stop < last and words[stop] == closing)
    return at, (at + 1, verb + 1), (subject, stop), after


def _closes(word: str, closing: str) -> bool:
    return word in _ENDS or (word in _DASHES if closing in _DASHES else word == ",")


def _is_subject(body: Body, at: int) -> bool:
    """A pronoun, a name, or a noun with its article."""
    word, known = body.lower[at], body.lexicon
    return (
        word in known.pronouns
        or word in known.words["articles"]
        or body.tokens.words[at][0].isupper()
        or word[:2] in {"l'", "l’"}
    )


def _after_apposition(body: Body, comma: int, last: int) -> int:
    """The end of "Ana Orr, la maire," where an office stands between commas; else the first comma."""
    known, lower = body.lexicon, body.lower
    opens = comma + 1 + (lower[comma + 1 : comma + 2] != [] and lower[comma + 1] in known.words["articles"])
    end = next((i for i in range(opens, min(last, opens + _LONGEST)) if body.tokens.words[i] in {",", "."}), -1)
    return end if end > opens and lower[opens] in known.people else comma
