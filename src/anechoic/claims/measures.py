"""The figures of a sentence as they are measured: with the units behind them, and without conversions in brackets."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

from anechoic.claims.phrasing import pattern
from anechoic.phrases import table
from anechoic.text.numbers import Number, numbers

_MONEY = "money"
_TEMPERATURE = "temperature"
_LENGTH = "length"
_FIGURES = r"(?<![\w.,:/$€£])(?<![\w)][-–])\d+(?:[.,]\d+)?"
_POUNDS = "pounds"  # a weight, and a sum beside other sums
_METRES = re.compile(r"\d\s?m$")
_OPENED = re.compile(r"\s*[(\[]\s*[=≈~]?\s*")
_CLOSED = re.compile(r"\s*[)\]]")


@dataclass(frozen=True, slots=True)
class Measure:
    """A number with the unit it is told in; `goes_on` is where the sentence goes on behind it and its conversions."""

    number: Number
    goes_on: int
    of: str = ""  # "temperature", "length", "money"; empty of a count or a share

    @property
    def is_measured(self) -> bool:
        """Whether it has a unit of measure, and counts nothing."""
        return bool(self.of) and self.of != _MONEY


def measures(text: str, lang: str) -> tuple[Measure, ...]:
    """The numbers of a sentence in order, with their units, but for "one", which mostly counts nothing.

    A sum or measure in brackets that only tells the one before it in another unit ("$3.2 million (£2.5m)", "41C (106F)")
    is left out. Nothing is converted.

    >>> [(each.number.value, each.number.unit) for each in measures("It cost $3.2 million (£2.5m).", "en")]
    [(3200000.0, '$')]
    """
    found = _units(lang).without_conversions(text, numbers(text, lang))
    return tuple(each for each in found if each.number.value != 1)


class _Units:
    """The units of one language, from `phrases/<language>/claims.toml`."""

    def __init__(self, data: Mapping[str, Any], lang: str) -> None:
        self._lang = lang
        units: Mapping[str, Mapping[str, Sequence[str]]] = data.get("units", {})
        self._known = {
            word: (of, unit) for of, named in units.items() for unit, words in named.items() for word in words
        }
        self._either = "|".join(re.escape(word) for word in sorted(self._known, key=lambda w: (-len(w), w))) or r"(?!)"
        self._behind = re.compile(rf"\s?(?P<unit>{self._either})(?!\w)")
        self._tied = re.compile(rf"(?P<figures>{_FIGURES})(?P<unit>{self._either})(?![\w/])")
        self._weather = pattern(data.get("weather", ()))
        minus = "|".join(map(re.escape, data.get("minus", ()))) or r"(?!)"
        self._minus = re.compile(rf"(?:^|(?<=[\s(]))[-−–]$|\b(?:{minus})\s$", re.IGNORECASE)
        joins = table(lang, "numbers")
        joined = "|".join(map(re.escape, (*joins.get("and", ()), *joins.get("to", ())))) or r"(?!)"
        self._beside = re.compile(rf"\s*(?:[,;/=]|\b(?:{joined})\b)\s*")

    def without_conversions(self, text: str, plain: Iterable[Number]) -> Iterator[Measure]:
        """The measures of the text but for those in brackets that convert the one in front of them."""
        waiting = list(self._found(text, plain))
        while waiting:
            first = waiting.pop(0)
            converted, end = _conversions(text, first, waiting, self._beside)
            if converted:
                first = replace(_in_metres(first, text) if converted[0].of == _LENGTH else first, goes_on=end)
                waiting = waiting[len(converted) :]
            elif not self._is_sure(text, first):
                continue
            yield first

    def _found(self, text: str, plain: Iterable[Number]) -> list[Measure]:
        found = [self._measured(text, number) for number in plain]
        taken = [(each.number.start, each.number.end) for each in found]
        for match in self._tied.finditer(text):
            if not any(start < match.end() and match.start() < end for start, end in taken):
                found += [
                    self._measured(text, replace(n, start=match.start(), end=match.end("figures")))
                    for n in numbers(match["figures"], self._lang)[:1]
                ]
        return sorted(found, key=lambda each: each.number.start)

    def _measured(self, text: str, number: Number) -> Measure:
        """The number with the unit behind it, if any; "2.5 million pounds" is a sum, "110 pounds" a weight."""
        if number.unit:
            return Measure(number, number.end, "" if number.unit == "%" else _MONEY)
        match = self._behind.match(text, number.end)
        if not match:
            return Measure(number, number.end)
        of, unit = self._known[match["unit"]]
        if number.scale > 1 and unit == _POUNDS:
            of, unit = _MONEY, "£"
        number = replace(number, end=match.end(), unit=unit, bare=False)
        return Measure(self._below_zero(text, number) if of == _TEMPERATURE else number, match.end(), of)

    def _below_zero(self, text: str, number: Number) -> Number:
        sign = self._minus.search(text[max(0, number.start - 6) : number.start])
        if not sign:
            return number
        start = number.start - len(sign[0])
        return replace(number, start=start, value=-number.value, low=-number.high, high=-number.low)

    def _is_sure(self, text: str, measure: Measure) -> bool:
        """Whether "41C" is a temperature: it may be a seat, where nothing tells of the weather."""
        tied = re.search(r"\d\s?[A-Z]$", text[measure.number.start : measure.number.end])
        return measure.of != _TEMPERATURE or not tied or bool(self._weather.search(text))


def _conversions(
    text: str, first: Measure, behind: Sequence[Measure], beside: re.Pattern[str]
) -> tuple[list[Measure], int]:
    """What stands in the brackets behind a measure, and where they end; nothing unless all of it converts the first."""
    found: list[Measure] = []
    end, between = first.goes_on, _OPENED
    for each in behind:
        gap = between.fullmatch(text, end, each.number.start)
        if not gap or not (told := _told_otherwise(text, first, each)):
            break
        found.append(told)
        end, between = each.goes_on, beside
    closed = _CLOSED.match(text, end) if found else None
    return (found, closed.end()) if closed else ([], first.goes_on)


def _told_otherwise(text: str, first: Measure, other: Measure) -> Measure | None:
    """The other where it is of the same kind in another unit: a length beside a sum of "10m" makes that metres."""
    if _LENGTH in {first.of, other.of}:
        first, other = _in_metres(first, text), _in_metres(other, text)
    if _MONEY in {first.of, other.of}:
        first, other = _as_money(first), _as_money(other)
    return other if first.of and first.of == other.of and first.number.unit != other.number.unit else None


def _as_money(measure: Measure) -> Measure:
    return replace(measure, of=_MONEY) if measure.number.unit == _POUNDS else measure


def _in_metres(measure: Measure, text: str) -> Measure:
    """What was read as "1.8 million", in metres."""
    number = measure.number
    if measure.of or number.scale != 1e6 or not _METRES.search(text[number.start : number.end]):
        return measure
    value, low, high = (round(each / 1e6, 9) for each in (number.value, number.low, number.high))
    return replace(
        measure, number=replace(number, value=value, low=low, high=high, scale=1.0, unit="m", bare=False), of=_LENGTH
    )


@cache
def _units(lang: str) -> _Units:
    return _Units(table(lang, "claims").get("figures", {}), lang)
