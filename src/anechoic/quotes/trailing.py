"""Speech told in an outlet's own words, whose speaker comes last: "The bridge is safe, Ana Orr said"."""

from collections.abc import Iterator, Sequence

from anechoic.quotes.body import Body, Draft
from anechoic.quotes.clauses import cues, speaker_before

_TAIL = 4  # tokens after the cue up to the end of its sentence: "in Selka", "on Monday"
_LEAST = 4  # tokens that say something


def trailing(body: Body, known: Sequence[Draft]) -> Iterator[Draft]:
    """Every sentence that ends so, in which nothing was found yet: all before the last comma was said."""
    taken = sorted(span for draft in known for span in draft.spans)
    for start, end in body.sentences():
        since, until = body.offsets((start, end))
        if not any(a < until and since < b for a, b in taken):
            yield from _trailing(body, start, end)


def _trailing(body: Body, start: int, end: int) -> Iterator[Draft]:
    words = body.tokens.words
    comma = next((i for i in range(end - 1, start + _LEAST - 1, -1) if words[i] == ","), -1)
    if comma < 0 or any(body.quoting[i] >= 0 for i in range(start, end)):
        return
    subject = words[comma + 1] if comma + 1 < end else ""
    said = cues(body, (comma + 1, end)) if subject[:1].isupper() else []
    if len(said) != 1 or said[0].kind != "said" or end - said[0].last > _TAIL:
        return
    first, last = said[0].first, said[0].last
    if speaker_before(body, first, comma + 1) == (comma + 1, first) and not words[first].endswith("ing"):
        piece = (body.tokens.starts[start], body.tokens.ends[comma - 1])
        yield Draft((piece,), body.offsets((first, last)), body.offsets((comma + 1, first)))
