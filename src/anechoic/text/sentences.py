"""Where sentences begin and end."""

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from itertools import accumulate, pairwise

import sentencex

from anechoic.phrases import table
from anechoic.text.words import stop_words

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
_NOTHING = re.compile(r"(?!)")
_ORDINAL = re.compile(r"(?:(?P<before>\w+) )?\d{1,3}\.$")
_NEXT = re.compile(r"[\w-]+")


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
    kept = [0, *(b for b in bounds[1:-1] if _is_end(line, b, lang)), len(line)]
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


def _is_end(line: str, bound: int, lang: str) -> bool:
    before, after = line[max(0, bound - _NEAR) : bound].rstrip(), line[bound : bound + _NEAR].lstrip()
    if _OPEN_END.search(before) or _LOWER_START.match(after):
        return False
    if _HOUR.search(before) and _DAY.match(after):
        return False
    anywhere, before_numbers = _abbreviations(lang)
    is_cut = anywhere.search(before) or (after[:1].isdigit() and before_numbers.search(before))
    return not (is_cut or _is_ordinal(before, after, lang))


def _is_ordinal(before: str, after: str, lang: str) -> bool:
    """Whether a number with a stop counts what follows, in languages that write it so: "des 1. FC", "im 19. Jahrhundert"."""
    preceding, following = _ordinals(lang)
    number = _ORDINAL.search(before) if preceding else None
    word = _NEXT.match(after)
    if not (number and word):
        return False
    return word[0] in following or (
        (number["before"] or "").lower() in preceding and word[0].lower() not in stop_words(lang)
    )


@cache
def _abbreviations(lang: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What no sentence of a language ends with, at all and before a number."""
    listed = (table(lang, "sentences").get(kind, ()) for kind in ("abbreviations", "before_numbers"))
    anywhere, before_numbers = (_ending_in(words) for words in listed)
    return anywhere, before_numbers


def _ending_in(words: Sequence[str]) -> re.Pattern[str]:
    """A pattern for text that ends in one of the words and a stop; any may begin with a capital."""
    if not words:
        return _NOTHING
    forms = sorted({form for word in words for form in (word, word[:1].upper() + word[1:])})
    return re.compile(rf"(?<![\w.-])(?:{'|'.join(map(re.escape, forms))})\.$")


@cache
def _ordinals(lang: str) -> tuple[frozenset[str], frozenset[str]]:
    """The words after which, and those before which, a number with a stop is an ordinal."""
    listed = table(lang, "sentences")
    return frozenset(listed.get("ordinals_after", ())), frozenset(listed.get("ordinals_before", ()))


def paragraphs(text: str) -> Iterator[tuple[int, str]]:
    """Where each paragraph starts, and its words: a line is a paragraph, and lines of white space are none."""
    at = 0
    for line in text.split("\n"):
        if line.strip():
            yield at, line
        at += len(line) + 1
