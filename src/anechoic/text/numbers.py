"""Numbers as they are written in running text, in figures or in words, with what they can mean."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache, cached_property
from math import inf
from typing import Any

from anechoic.phrases import table

_SPACES = " \u00a0\u2009\u202f"  # between groups of thousands: plain, no-break, thin and narrow no-break
_SIGNS = "$€£¥₹₽₩"
_BEFORE = re.compile(rf"(?:\b(?:US|A|C|NZ|HK|R))?[{_SIGNS}]\s?$|\b(?:Rs\.?|EUR|USD|GBP|CHF)\s?$")
_SPACES_OR_HYPHEN = rf"[{_SPACES}-]"
_INSIDE_AFTER = re.compile(r"[\w’']|-[^\W\d]|[:/.,]\d")  # 12th, 12-year-old, 9:30, 24/7, 5.30pm
_INSIDE_BEFORE = re.compile(r"[\w/#]$|[^\W\d]-$")  # G7, Covid-19
_DIGIT = re.compile(r"\d")
_LETTERS = re.compile(r"[^\W\d_]+")
_ABOUT = 0.1  # "about 40" is 36 to 44: one tenth to either side
_NEARLY = 0.15  # "nearly 40" is 34 to 40
_REACH = 32  # characters before a number that an approximator with its currency may take


@dataclass(frozen=True, slots=True)
class Number:
    """One number: where it stands, with its approximator and unit, and the values that it leaves open.

    "at least $12" is 12 with `low` 12 and no upper end; of a range, `value` is the lower end.
    """

    start: int
    end: int
    value: float
    low: float
    high: float
    unit: str = ""  # "%", a currency sign as written, or nothing
    bare: bool = False  # figures alone, without separator, unit or approximator: may be a year or a name
    scale: float = 1.0  # the multiplier it is written with: 1e6 for "1.2 million"

    @property
    def exact(self) -> bool:
        """Whether it leaves nothing open."""
        return self.low == self.high

    def agrees(self, other: "Number") -> bool:
        """Whether one number can be meant by both.

        >>> a, b = numbers("at least 12; 15")
        >>> a.agrees(b)
        True
        """
        return self.unit == other.unit and self.low <= other.high and other.low <= self.high


def numbers(text: str, lang: str = "en") -> tuple[Number, ...]:
    """Every number of the text in order; ordinals, times, scores and numbers within words ("12-year-old") are none.

    `lang` is a BCP 47 code; an unknown one is read as English.

    >>> [(n.value, n.unit) for n in numbers("More than twelve people lost $1.2 million.")]
    [(12.0, ''), (1200000.0, '$')]
    """
    grammar = _grammar(lang)
    if not grammar.has_any(text):
        return ()
    plain = [number for run in grammar.runs(text) if (number := grammar.number(text, run))]
    qualified = (grammar.qualified(text, number) for number in grammar.ranged(text, plain))
    return tuple(_apart(qualified))


@dataclass(frozen=True, slots=True)
class _Piece:
    """A numeral, a number word, or a multiplier ("million"), as it stands in the text."""

    start: int
    end: int
    value: float
    kind: str  # "figures", "word", "multiplier"


class _Grammar:
    """How one language writes numbers, from `phrases/<lang>/numbers.toml`."""

    def __init__(self, data: Mapping[str, Any]) -> None:
        self._data = data
        self._decimal: str = data["decimal"]
        self._multipliers: Mapping[str, float] = data["multipliers"]
        group = rf"[{re.escape(data['thousands'])}{_SPACES}’']"
        mark = re.escape(self._decimal)
        figures = rf"\d{{1,3}}(?:{group}\d{{3}})+(?!\d)(?:{mark}\d+)?|\d+(?:{mark}\d+|\.\d+(?!\.\d))?"
        self._token = re.compile(rf"(?<![\w.:/,])(?P<figures>{figures})|[^\W\d_]+(?:-[^\W\d_]+)*\.?", re.IGNORECASE)
        self._one = re.compile(rf"\b(?<!half )(?:{_either(data['one'])})[{_SPACES}]$", re.IGNORECASE)
        self._between = re.compile(rf"\b(?:{_either(data['between'])})$", re.IGNORECASE)
        self._from = re.compile(rf"\b(?:{_either(data['from'])})$", re.IGNORECASE)
        self._glue = re.compile(
            rf"(?:{_SPACES_OR_HYPHEN}(?:{_either(data['and'])})?{_SPACES_OR_HYPHEN}?|)$", re.IGNORECASE
        )

    @cached_property
    def _words(self) -> Mapping[str, float]:
        """Every number word, with those that the language writes in one ("einundzwanzig", "zweihundert")."""
        words: dict[str, float] = dict(self._data["words"])
        units = {w: v for w, v in words.items() if 1 <= v <= 9}
        tens = {w: v for w, v in words.items() if v in range(20, 100, 10)}
        for joiner in self._data.get("unit_joins_ten", ()):
            words |= {u + joiner + t: v + w for u, v in units.items() for t, w in tens.items()}
        if self._data.get("ten_joins_unit"):
            words |= {t + u: v + w for u, v in units.items() for t, w in tens.items()}
        glued = self._data.get("glued", {})
        small = dict(words)
        for word, times in glued.items():
            words |= {w + word: v * times for w, v in small.items() if 1 < v < times}
        return words

    def has_any(self, text: str) -> bool:
        """Whether there is a figure or a number word at all: most sentences have none, and need no more work."""
        return bool(_DIGIT.search(text)) or not self._lexicon.isdisjoint(_LETTERS.findall(text.lower()))

    @cached_property
    def _lexicon(self) -> frozenset[str]:
        return frozenset(part for word in (*self._words, *self._multipliers) for part in _LETTERS.findall(word))

    def runs(self, text: str) -> Iterator[list[_Piece]]:
        """Pieces that make up one number: "two hundred and six", "1.2 million"."""
        run: list[_Piece] = []
        for piece in self._pieces(text):
            if run and self._goes_on(run[-1], piece, text):
                run.append(piece)
                continue
            if run:
                yield run
            run = [piece]
        if run:
            yield run

    def _pieces(self, text: str) -> Iterator[_Piece]:
        for match in self._token.finditer(text):
            start, end = match.span()
            if figures := match["figures"]:
                yield _Piece(start, end, self._value(figures), "figures")
            else:
                yield from self._worded(match[0], start)

    def _worded(self, word: str, start: int) -> Iterator[_Piece]:
        for part in (word, word.rstrip(".")):
            if piece := self._lookup(part, start):
                yield piece
                return
        if "-" in word:
            yield from self._hyphenated(word.rstrip("."), start)

    def _hyphenated(self, word: str, start: int) -> list[_Piece]:
        """The pieces of "twenty-one" or "quatre-vingt-dix-sept", the longest known first; nothing unless all are."""
        if not word:
            return []
        parts = word.split("-")
        for size in range(len(parts), 0, -1):
            head = "-".join(parts[:size])
            if piece := self._lookup(head, start):
                rest = word[len(head) + 1 :]
                tail = self._hyphenated(rest, start + len(head) + 1)
                return [piece, *tail] if tail or not rest else []
        return []

    def _lookup(self, word: str, start: int) -> _Piece | None:
        low = word.lower()
        for known, kind in ((self._words, "word"), (self._multipliers, "multiplier")):
            if low in known:
                return _Piece(start, start + len(word), float(known[low]), kind)
        return None

    def _value(self, figures: str) -> float:
        plain = re.sub(rf"[{_SPACES}’']", "", figures)
        if self._decimal in plain and self._decimal != ".":
            return float(plain.replace(".", "").replace(",", "."))
        if self._decimal == ".":
            return float(plain.replace(",", ""))
        groups = plain.split(".")
        return float("".join(groups) if all(len(g) == 3 for g in groups[1:]) else plain)

    def _goes_on(self, last: _Piece, piece: _Piece, text: str) -> bool:
        """Whether the piece belongs to the number before it: figures take multipliers only, words take both."""
        if piece.kind == "figures":
            return False
        gap = text[last.end : piece.start]
        if piece.kind == "multiplier":
            return gap in {"", "-", *_SPACES}
        if last.kind == "figures":
            return False
        joined = self._glue.fullmatch(gap)
        return bool(joined) and (last.value >= 100 or (last.value % 10 == 0 and last.value >= 20 and piece.value < 20))

    def number(self, text: str, run: list[_Piece]) -> Number | None:
        """The number that the pieces say; None where they stand within a word, a time or a name."""
        start, end = run[0].start, run[-1].end
        if run[0].kind == "multiplier":
            reach = max(0, start - 10)
            if before := self._one.search(text[reach:start]):
                start = reach + before.start()
            elif text[start : run[0].end].lower() not in self._data.get("alone", ()):
                return None
        if _INSIDE_AFTER.match(text, end) or _INSIDE_BEFORE.search(text[max(0, start - 2) : start]):
            return None
        value = _sum(run)
        bare = len(run) == 1 and run[0].kind == "figures" and text[start:end].isdigit()
        scale = run[-1].value if run[-1].kind == "multiplier" else 1.0
        return Number(start, end, value, value, value, bare=bare, scale=scale)

    def ranged(self, text: str, plain: list[Number]) -> Iterator[Number]:
        """The numbers, with "10 to 15" and "between 10 and 15" made one; "from 10 to 15" stays two, "3-1" is a score."""
        waiting: Number | None = None
        for number in plain:
            joined = self._range(text, waiting, number) if waiting else None
            if waiting and not joined and not _hyphened(text, waiting):
                yield waiting
            waiting = joined or number
        if waiting and not _hyphened(text, waiting):
            yield waiting

    def _range(self, text: str, first: Number, second: Number) -> Number | None:
        gap = text[first.end : second.start].strip(_SPACES + _SIGNS).lower()
        reach = max(0, first.start - 12)
        before = text[reach : first.start].rstrip(_SPACES + _SIGNS)
        opener = self._between.search(before)
        if opener and gap in self._data["and"]:
            start = reach + opener.start()
        elif gap in {"-", "–", "—", *self._data["to"]} and not self._from.search(before):
            start = first.start
        else:
            return None
        low = first.low * (second.scale if first.scale == 1 and first.low < second.low / second.scale else 1)
        return Number(start, second.end, low, low, second.high) if first.exact and low < second.low else None

    def qualified(self, text: str, number: Number) -> Number:
        """The number with the unit and the approximator that stand around it."""
        start, end, unit = number.start, number.end, ""
        if sign := _BEFORE.search(text[max(0, start - 5) : start]):
            unit, start = sign[0].strip(), start - len(sign[0])
        elif after := self._after.match(text, end):
            unit, end = self._data["units"][after[1].lower()], after.end()
        bare = number.bare and not unit
        number = replace(number, start=start, end=end, unit=unit, bare=bare)
        for name, pattern in self._approximators:
            if found := pattern.search(text[max(0, start - _REACH) : start]):
                return _opened(replace(number, start=start - len(found[0]), bare=False), name)
        return number

    @cached_property
    def _after(self) -> re.Pattern[str]:
        """Units written after the number, the longest first."""
        return re.compile(rf"\s?({_either(self._data['units'])})(?!\w)", re.IGNORECASE)

    @cached_property
    def _approximators(self) -> tuple[tuple[str, re.Pattern[str]], ...]:
        """Approximators ("at least", "about"), each as a pattern that ends where the number starts."""
        return tuple(
            (name, re.compile(rf"\b(?:{_either(phrases)})[{_SPACES}]+$", re.IGNORECASE))
            for name, phrases in self._data["approximators"].items()
        )


def _sum(run: list[_Piece]) -> float:
    """The value of number words in order: small ones add up, "hundred" and above multiply what stands before."""
    total, current = 0.0, 0.0
    for piece in run:
        if piece.kind != "multiplier":
            current += piece.value
        elif piece.value >= 1000 and total and not current:
            total *= piece.value  # "dos mil millones"
        elif piece.value >= 1000:
            total, current = total + (current or 1) * piece.value, 0.0
        else:
            current = (current or 1) * piece.value
    return total + current


def _hyphened(text: str, number: Number) -> bool:
    """Whether figures are tied to it: "3-1", "737-800"."""
    after, before = text[number.end : number.end + 2], text[max(0, number.start - 2) : number.start]
    return bool(re.match(r"[-–]\d", after) or re.search(r"\d[-–]$", before))


def _apart(found: Iterable[Number]) -> Iterator[Number]:
    """The numbers without those that are part of another's unit ("por ciento")."""
    end = 0
    for number in found:
        if number.start >= end:
            end = number.end
            yield number


def _opened(number: Number, approximator: str) -> Number:
    low, high = number.low, number.high
    match approximator:
        case "at_least":
            high = inf
        case "at_most":
            low = 0.0
        case "nearly":
            low *= 1 - _NEARLY
        case _:
            low, high = low * (1 - _ABOUT), high * (1 + _ABOUT)
    return replace(number, low=low, high=high)


def _either(phrases: Mapping[str, Any] | list[str]) -> str:
    return "|".join(re.escape(phrase) for phrase in sorted(phrases, key=lambda p: (-len(p), p)))


@cache
def _grammar(lang: str) -> _Grammar:
    return _Grammar(table(lang, "numbers") or table("en", "numbers"))
