"""Figures that a report takes back: "the number of injured was revised from eight to six", "17, down from 20"."""

import re
from functools import cache

from anechoic.claims.figures import Counted
from anechoic.claims.phrasing import pattern
from anechoic.phrases import table
from anechoic.text.numbers import Number


def corrected(counted: Counted) -> Number | None:
    """The older number in whose place the sentence puts the figure, where it tells of one; else None.

    It stands right beside the figure: "from eight to six", "to six from eight", "six, down from an earlier count of eight".
    """
    text, number, forms = counted.statement.text, counted.number, _forms(counted.statement.lang)
    for other in counted.statement.numbers:
        if other.unit != number.unit or other.value == number.value:
            continue
        if other.end <= number.start and forms.opens(text, other) and forms.leads(text[other.end : number.start]):
            return other
        if number.end <= other.start and forms.goes_back(text[number.end : other.start]):
            return other
    return None


class _Forms:
    """How a language tells the older number, from `phrases/<language>/numbers.toml` and `claims.toml`."""

    def __init__(self, lang: str) -> None:
        joins, data = table(lang, "numbers"), table(lang, "claims").get("figures", {})
        before, to = pattern(joins.get("from", ())).pattern, pattern(joins.get("to", ())).pattern
        self._opens = re.compile(rf"{before}\s+$", re.IGNORECASE)
        self._leads = re.compile(rf"\s+{to}\s+", re.IGNORECASE)
        changed = pattern(data.get("changed", ())).pattern
        self._back = re.compile(
            rf"(?:\s+{before}|(?:\s+[^\W\d]+){{0,5}},?\s+{changed}\s+{before})\s+(?:[^\W\d]+\s+){{0,5}}", re.IGNORECASE
        )

    def opens(self, text: str, number: Number) -> bool:
        """Whether "from" stands before the number."""
        return bool(self._opens.search(text[: number.start]))

    def leads(self, between: str) -> bool:
        """Whether only "to" stands between the older number and the figure."""
        return bool(self._leads.fullmatch(between))

    def goes_back(self, between: str) -> bool:
        """Whether only "from", "down from an earlier count of" or the like stands between the figure and the older one."""
        return bool(self._back.fullmatch(between))


@cache
def _forms(lang: str) -> _Forms:
    return _Forms(lang)
