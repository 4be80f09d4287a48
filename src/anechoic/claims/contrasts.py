"""Two counts of one thing set against each other, in one sentence or in two: "police said 5,000, organisers 20,000"."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from math import isfinite
from typing import Any

from anechoic.claims.conflicts import is_one_voice
from anechoic.claims.figures import Counted
from anechoic.claims.holders import is_source
from anechoic.claims.meanings import meanings
from anechoic.claims.phrasing import pattern
from anechoic.claims.statements import Statement
from anechoic.phrases import table
from anechoic.records import Span
from anechoic.text.numbers import Number
from anechoic.text.words import WORD, words

_FAR = 20  # times as many are no rival count
_NEW_OF_KNOWN = 3  # words of its own that the second half may have, where both halves count the dead, the injured …
_WHO = r"(?P<who>(?:[^\W\d_][\w’'.-]*\s+){0,9}?[^\W\d_][\w’'.-]*)"
_ENDS = re.compile(r"\s*(?:[.,;:)–—-]|$)")
_CAPITAL = re.compile(r"(?<![\w’'-])[A-ZÀ-Þ]\w+")


@dataclass(frozen=True, slots=True)
class _Half:
    """A part of a sentence, or all of it: where it begins and ends, and who gives the number in it."""

    statement: Statement
    start: int
    end: int
    who: str
    number: Number

    @property
    def text(self) -> str:
        """Its words."""
        return self.statement.text[self.start : self.end]

    @property
    def before(self) -> str:
        """Its words before the number, without the holder."""
        return self.statement.text[self.start : self.number.start].replace(self.who, "")

    @property
    def behind(self) -> str:
        """Its words behind the number."""
        return self.statement.text[self.number.end : self.end].lstrip()

    def figure(self, counted: Sequence[Counted]) -> Counted | None:
        """The figure that its number is, where it says what it counts."""
        return next((each for each in counted if each.number.start == self.number.start), None)


def contrast(statement: Statement, counted: Sequence[Counted]) -> tuple[Counted, Counted] | None:
    """The two figures that a sentence sets against each other, each with its holder; None where it does not surely.

    Each half has one number and a holder of its own. The second speaks of what the first counts: it says so ("put it at",
    "the number"), gives a bare number, or counts the same with no word of its own beside it; no time, place or plan
    keeps the two apart.
    """
    halves = _grammar(statement.lang).halves(statement)
    found = (_opposed(first, second, counted, counted) for first, second in halves)
    return next(filter(None, found), None)


def contrast_of_two(
    first: Statement, next_: Statement, counted: Sequence[Counted], counted_next: Sequence[Counted]
) -> tuple[Counted, Counted] | None:
    """The same of two sentences that follow each other, of which the second says that it speaks of the first one's number.

    Two voices of one authority are not set against each other so: the second may only be the later.
    """
    grammar = _grammar(first.lang)
    one, two = grammar.whole(first), grammar.whole(next_)
    if not one or not two or not grammar.speaks_of_it(two):
        return None
    pair = _opposed(one, two, counted, counted_next)
    return None if pair and is_one_voice(*pair) else pair


def _opposed(
    first: _Half, second: _Half, counted: Sequence[Counted], counted_next: Sequence[Counted]
) -> tuple[Counted, Counted] | None:
    one, other = first.figure(counted), second.figure(counted_next)
    if one is None or not _are_two(first, second):
        return None
    if not _grammar(first.statement.lang).is_of_the_same(first, second, one, other):
        return None
    return _held(one, first, one), _held(one, second, other)


def _held(like: Counted, half: _Half, own: Counted | None) -> Counted:
    """The figure of a half, by its holder; what the number counts is told by the other half where it does not say."""
    number = half.number
    base = (own or like).figure
    place = half.statement.span
    figure = replace(
        base,
        value=number.value,
        least=number.low or None,
        most=number.high if isfinite(number.high) else None,
        text=half.statement.text[number.start : number.end],
        counts=like.figure.counts,
        holder=half.who,
        span=Span(place.article, place.start + number.start, place.start + number.end),
        clause=None,
    )
    return replace(own or like, figure=figure, number=number, statement=half.statement)


def _are_two(first: _Half, second: _Half) -> bool:
    """Whether two holders give two numbers that cannot both be meant, and are no worlds apart."""
    small, large = sorted((first.number, second.number), key=lambda number: number.value)
    mine, theirs = set(words(first.who)), set(words(second.who))
    if mine <= theirs or theirs <= mine or small.unit != large.unit:
        return False
    return not small.agrees(large) and small.value > 0 and large.value <= _FAR * small.value


class _Grammar:
    """How a language sets two counts against each other, from `phrases/<language>/claims.toml`."""

    def __init__(self, lang: str) -> None:
        data: Mapping[str, Any] = table(lang, "claims").get("contrasts", {})
        holders: Mapping[str, Any] = table(lang, "claims").get("holders", {})
        self._lang = lang
        marks = pattern(data.get("markers", ()))
        joins = pattern((*data.get("markers", ()), *data.get("joins", ()))).pattern
        self._opened = re.compile(rf"{marks.pattern}\s+", re.IGNORECASE)
        self._markers = marks
        self._breaks = re.compile(
            rf"\s*(?:[,;:–—]|--)\s+(?:{joins}\s+)?|\s+{marks.pattern}\s+|\s+{joins}\s+(?=\d)", re.IGNORECASE
        )
        self._some = re.compile(rf"{pattern(data.get('some', ())).pattern}\s+", re.IGNORECASE)
        self._back = pattern(data.get("back", ()))
        self._refused = pattern(data.get("refused", ()))
        self._selves = pattern(data.get("selves", ()))
        self._generic = meanings(" ".join((*data.get("generic", ()), *data.get("gives", ()))), lang)
        self._within = frozenset(holders.get("within", ()))
        rivals = pattern(data.get("rivals", ())).pattern
        gives = pattern((*holders.get("said", ()), *data.get("gives", ()))).pattern
        helpers = pattern(holders.get("helpers", ())).pattern
        according = pattern(holders.get("according", ())).pattern
        verb = rf"{gives}(?!\s+(?:{helpers}\s+)*{gives})"  # "other estimates say": a noun
        self._before = re.compile(rf"(?:^|[,:]\s+){_WHO},?\s+(?:{helpers}\s+)*{verb}", re.IGNORECASE)
        self._named = re.compile(rf"{according}\s+{_WHO}(?=[,.;]|$)", re.IGNORECASE)
        self._behind = re.compile(rf",\s+{_WHO}\s+(?:{helpers}\s+)*{gives}\W*$", re.IGNORECASE)
        links = pattern(data.get("links", ())).pattern
        self._verbless = re.compile(
            rf"(?:{according}\s+{_WHO}|(?P<rival>(?:[^\W\d_][\w’'-]*\s+){{0,2}}{rivals}))\s+(?:{links}\s+)?",
            re.IGNORECASE,
        )

    def halves(self, statement: Statement) -> Iterator[tuple[_Half, _Half]]:
        """Every way to cut the sentence into two parts that each have one number and a holder."""
        text = statement.text
        if len(statement.measures) < 2:
            return
        opened = self._opened.match(text)
        for cut in self._breaks.finditer(text):
            first = self._half(statement, opened.end() if opened else 0, cut.start())
            second = first and self._half(statement, cut.end(), len(text))
            if first and second and (opened or self._is_set_against(text, cut, second)):
                yield first, second

    def _is_set_against(self, text: str, cut: re.Match[str], second: _Half) -> bool:
        """Whether a word between the halves says so, or the second speaks of the number of the first."""
        if self._markers.search(cut[0]) or ";" in cut[0]:
            return True
        if second.start == second.number.start:  # "20,000 according to the organisers"
            return bool(self._named.match(second.behind))
        return bool(self._verbless.fullmatch(text, second.start, second.number.start)) or self.speaks_of_it(second)

    def whole(self, statement: Statement) -> _Half | None:
        """All of a sentence, where it has one number and a holder."""
        return self._half(statement, 0, len(statement.text))

    def speaks_of_it(self, half: _Half) -> bool:
        """Whether the half says that its number is that of the other: "put the number at"."""
        return bool(self._back.search(half.before))

    def _half(self, statement: Statement, start: int, end: int) -> _Half | None:
        numbers = [n for n in statement.numbers if start <= n.start < end and not (n.bare and 1900 <= n.value <= 2100)]
        text = statement.text[start:end]
        if len(numbers) != 1 or self._refused.search(text):
            return None
        at = numbers[0].start - start
        before = self._verbless.fullmatch(text, 0, at) or self._before.search(text, 0, at)
        found = before or self._named.search(text) or self._behind.search(text)
        who = next(filter(None, found.groups()), "").rstrip(".") if found else ""
        return _Half(statement, start, end, who, numbers[0]) if who and self._is_holder(who) else None

    def _is_holder(self, who: str) -> bool:
        """Whether some words name a source, with "some" before it or not, and no pronoun at their end."""
        named = self._some.sub("", who, count=1)
        return is_source(named, self._lang) and is_source(named.split()[-1], self._lang)

    def is_of_the_same(self, first: _Half, second: _Half, one: Counted, other: Counted | None) -> bool:
        """Whether the second half, of which `other` is the figure, counts what the first counts."""
        said, own = self.speaks_of_it(second), self._own(second.before, first.text)
        if (
            not {*self._names(second.before), *self._places(second.who)} <= set(_CAPITAL.findall(first.text))
            or (other and other.known and not _is_same_kind(one, other))
            or (not said and self._selves.search(second.before))
        ):
            return False
        if said:
            return not own
        credited = self._named.match(second.behind)
        if other is None or other.figure.counts == second.number.unit or credited:
            return bool(credited or _ENDS.match(second.behind)) and not own
        if one.known:
            return len(own) <= _NEW_OF_KNOWN and not (_is_name(first.who) and _is_name(second.who))
        return not own and _is_same_kind(one, other)

    def _own(self, before: str, told: str) -> frozenset[str]:
        """Words that the second half has and the first has not, but for those that only help to give a number."""
        return meanings(self._back.sub(" ", before), self._lang) - meanings(told, self._lang) - self._generic

    def _names(self, text: str) -> list[str]:
        """Words with a capital, which German gives to every noun."""
        return [] if self._lang[:2] == "de" else _CAPITAL.findall(text)

    def _places(self, who: str) -> list[str]:
        """Names of where the holder is: "organisers in Undsey" speak of Undsey."""
        heard = who.split()
        at = next((place for place, word in enumerate(heard) if word in self._within), len(heard))
        return _CAPITAL.findall(" ".join(heard[at:]))


def _is_name(who: str) -> bool:
    """Whether the holder is a name alone, as a country's: two such may each tell of their own dead."""
    heard = WORD.findall(who)
    return bool(heard) and heard[0][0].isupper() and len(heard) == 1


def _is_same_kind(one: Counted, other: Counted) -> bool:
    """The same key, or one narrowed ("dead", "dead civilians") of which the part is the larger."""
    mine, theirs = one.figure.counts, other.figure.counts
    if mine == theirs:
        return True
    if not (one.known and other.known) or mine.split()[0] != theirs.split()[0]:
        return False
    part, whole = (one, other) if " " in mine else (other, one)
    return " " not in whole.figure.counts and part.number.low > whole.number.high


@cache
def _grammar(lang: str) -> _Grammar:
    return _Grammar(lang)
