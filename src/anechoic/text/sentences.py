"""Where sentences begin and end."""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import accumulate, pairwise

import sentencex

# Where the segmenter sees an end and there is none: titles and initials before a name, hours before a day.
_OPEN_END = re.compile(
    r"(?:\b(?:Sen|Rep|Gov|Gen|Col|Lt|Sgt|Rev|Hon|Pres|Capt|Cmdr|Adm|Maj|Supt|Insp|Det|Dep|Asst|Atty|Dr|Mr|Mrs|Ms|Mx"
    r"|Prof|St|No|Nos|vs|v|approx|Fr|Dipl|bzw|Nr|Mme|Mlle|Sr|Sra|Dra)|(?<![\w.])[A-ZÀ-Þ])\.$"
)
_NO = re.compile(r"(?<![\w.])no\.[”\"’]?\s+(?=[“\"‘]?[A-ZÀ-Þ])")  # she said no. He left: not the sign for a number
_HOUR = re.compile(r"\b[ap]\.m\.$")
_DAY = re.compile(r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[A-Z][a-z]{2,8}\.? \d")
_NEAR = 32  # characters around a bound that tell whether it is one: a paragraph may be megabytes long
_LOWER_START = re.compile(r"[a-zß-ÿ]")


@lru_cache(maxsize=64)  # of one text it is asked again and again, by every stage
def sentences(text: str, lang: str = "en") -> tuple[tuple[int, int], ...]:
    """Start and end of every sentence, in code points, without the white space around it.

    A line is a paragraph, and no sentence runs over its end. `lang` is a BCP 47 code; an unknown one is cut as English.

    >>> [("Mr. Orr left. He slept."[a:b]) for a, b in sentences("Mr. Orr left. He slept.")]
    ['Mr. Orr left.', 'He slept.']
    """
    return tuple(span for start, line in paragraphs(text) for span in _within(line, start, lang))


def _within(line: str, offset: int, lang: str) -> Iterator[tuple[int, int]]:
    """The sentences of one paragraph: the segmenter's bounds, less those that cut a name or a clause in two."""
    bounds = [0, *_bounds(line, lang), len(line)]
    kept = [0, *(b for b in bounds[1:-1] if _is_end(line, b)), len(line)]
    for start, end in pairwise(kept):
        piece = line[start:end]
        if stripped := piece.strip():
            begin = offset + start + piece.index(stripped[0])
            yield begin, begin + len(stripped)


def _bounds(line: str, lang: str) -> list[int]:
    """Inner bounds, summed from the pieces' lengths: the segmenter's own offsets do not count code points."""
    pieces = sentencex.segment(lang.split("-", maxsplit=1)[0] or "en", line)
    found = list(accumulate(len(piece) for piece in pieces))[:-1]
    missed = [match.end() for match in _NO.finditer(line)]
    return sorted({*found, *missed}) if missed else found


def _is_end(line: str, bound: int) -> bool:
    before, after = line[max(0, bound - _NEAR) : bound].rstrip()[-12:], line[bound : bound + _NEAR].lstrip()
    if _OPEN_END.search(before) or _LOWER_START.match(after):
        return False
    return not (_HOUR.search(before) and _DAY.match(after))


def paragraphs(text: str) -> Iterator[tuple[int, str]]:
    """Where each paragraph starts, and its words: a line is a paragraph, and lines of white space are none."""
    at = 0
    for line in text.split("\n"):
        if line.strip():
            yield at, line
        at += len(line) + 1
