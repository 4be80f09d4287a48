"""What a number in a sentence counts: the dead, the injured, passengers, or nothing that can be compared."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from typing import Any

from anechoic.claims.measures import Measure
from anechoic.claims.phrasing import Phrases, pattern
from anechoic.claims.statements import Statement
from anechoic.phrases import table
from anechoic.text.dates import dates
from anechoic.text.numbers import Number
from anechoic.text.words import WORD, stop_words

_AFTER = 7  # words behind a number within which it must be told what it counts
_TOLL = 45  # characters between "death toll" and its number
_CLAUSE = re.compile(r"[,;:.()!?—–“”\"]")
_NEWS = timedelta(days=14)  # a date further back is of another event


@dataclass(frozen=True, slots=True)
class Count:
    """What a number counts: a key that is equal where figures can be compared; empty for what is no count."""

    key: str = ""
    known: bool = False  # a kind known in every language
    whole: bool = True  # all of them, not a part ("another 12", "12 of them")
    running: bool = False  # a toll that is kept over days


class Counts:
    """What a language's table says of figures."""

    def __init__(self, lang: str) -> None:
        data: Mapping[str, Any] = table(lang, "claims").get("figures", {})
        self._lang = lang
        self._people = frozenset(data.get("people", ()))
        self._blocks = frozenset(data.get("blocks", ()))
        self._measures = frozenset(data.get("measures", ()))
        self._months = frozenset(table(lang, "dates").get("months", ()))
        self._no_counts = frozenset(data.get("no_counts", ())) | self._months
        self._skipped = frozenset(data.get("skipped", ())) | stop_words(lang)
        self._parts = frozenset(data.get("parts", ()))
        self._others = frozenset(data.get("others", ()))
        self._part_openers = pattern(data.get("part_openers", ()))
        self._from = frozenset(table(lang, "numbers").get("from", ()))
        self._elsewhere = Phrases(data.get("elsewhere", ()))
        self._not_elsewhere = pattern(data.get("not_elsewhere", ()))
        kinds = data.get("kinds", {})
        self._after: dict[str, str] = {word: kind for kind, entry in kinds.items() for word in entry["after"]}
        self._before: dict[str, str] = {word: kind for kind, entry in kinds.items() for word in entry["before"]}
        self._tolls = {kind: pattern(entry["toll"]) for kind, entry in kinds.items() if entry["toll"]}

    def count(self, text: str, measure: Measure) -> Count:
        """What the number counts in the sentence it stands in; what is measured counts its unit."""
        number = measure.number
        if measure.is_measured:
            return Count(number.unit)
        after = self._clause_after(text, measure.goes_on)
        before = _lower(text[max(0, number.start - 40) : number.start])
        if (after and after[0] in self._no_counts) or (number.bare and before and before[-1] in self._months):
            return Count()
        if after and after[0] in self._measures and not number.unit:
            return Count(after[0])
        if kind := self._kind(text, number, after, before):
            key = " ".join((kind, *self._narrowing(after)))
            running = any(_is_shortly_before(toll, text, number) for toll in self._tolls.values())
            whole = self._is_whole(text, number, after, before) or self._is_beside(kind, text, number, after)
            return Count(key, known=True, whole=whole, running=running)
        if number.bare and 1900 <= number.value <= 2100:
            return Count()
        return Count(self._noun(after) or (self._noun(before[::-1]) or number.unit if number.unit else ""))

    def is_elsewhere(self, statement: Statement, published: date | None) -> bool:
        """Whether the sentence speaks of another event or a longer time than the news of the day."""
        years = (n.value for n in statement.numbers if n.bare and 1900 <= n.value <= 2100)
        text = self._not_elsewhere.sub("", statement.text)
        if self._elsewhere.stand_in(statement.words, text) or any(published and y != published.year for y in years):
            return True
        told = (iso for _, _, iso in dates(statement.text, published, self._lang) if iso[:4].isdigit())
        return published is not None and any(_is_other_time(iso, published) for iso in told)

    def days(self, statement: Statement, published: date | None) -> frozenset[str]:
        """The days that the sentence names, as ISO 8601."""
        return frozenset(iso for _, _, iso in dates(statement.text, published, self._lang) if len(iso) == 10)

    def _clause_after(self, text: str, end: int) -> list[str]:
        """The words behind the number up to the end of its clause."""
        cut = _CLAUSE.search(text, end)
        return _lower(text[end : cut.start() if cut else len(text)])[:_AFTER]

    def _kind(self, text: str, number: Number, after: Sequence[str], before: Sequence[str]) -> str:
        """The known kind that the words behind tell, or the verb in front, or a toll named shortly before."""
        if number.unit:
            return ""
        for word in after:
            if word in self._after:
                return self._after[word]
            if word in self._blocks:
                break
        if before and before[-1] in self._before and text[number.start - 1 : number.start].isspace():
            return self._before[before[-1]]
        if before and before[-1] in self._from:
            return ""
        return next((kind for kind, toll in self._tolls.items() if _is_shortly_before(toll, text, number)), "")

    def _narrowing(self, after: Sequence[str]) -> list[str]:
        """The noun that narrows a count of a known kind ("children"); nothing where just people are counted."""
        for word in after:
            if word in self._after or word in self._blocks or word in self._people:
                return []
            if word not in self._skipped and word not in self._parts:
                return [word]
        return []

    def _is_whole(self, text: str, number: Number, after: Sequence[str], before: Sequence[str]) -> bool:
        opened = [match.end() for match in self._part_openers.finditer(text, 0, number.start)]
        beside = {*after[:1], *before[-1:]}
        return not beside & self._parts and not (opened and not text[opened[-1] : number.start].strip())

    def _is_beside(self, kind: str, text: str, number: Number, after: Sequence[str]) -> bool:
        """Whether "others" sets all of them beside those of another kind: "killing three and injuring 12 others"."""
        told = (self._after.get(word) or self._before.get(word) for word in _lower(text[: number.start]))
        return not self._others.isdisjoint(after[:1]) and any(other != kind for other in told if other)

    def _noun(self, words: Sequence[str]) -> str:
        """The first word that carries meaning, before anything else begins."""
        for word in words:
            if word in self._blocks:
                return ""
            if word not in self._skipped and word not in self._no_counts and not word[0].isdigit():
                return word
        return ""


def _lower(text: str) -> list[str]:
    return [word.lower() for word in WORD.findall(text)]


def _is_shortly_before(toll: re.Pattern[str], text: str, number: Number) -> bool:
    named = [match.end() for match in toll.finditer(text, 0, number.start)]
    return (
        bool(named) and number.start - named[-1] <= _TOLL and not re.search(r"[.;!?]", text[named[-1] : number.start])
    )


def _is_other_time(iso: str, published: date) -> bool:
    """Whether a day, month or year lies wholly before the last two weeks, or in a year to come."""
    return "W" not in iso and (iso < (published - _NEWS).isoformat()[: len(iso)] or iso[:4] > str(published.year))


@cache
def counts_of(lang: str) -> Counts:
    """How a language tells what its numbers count."""
    return Counts(lang)
