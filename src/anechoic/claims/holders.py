"""Who gives a figure, where nobody is quoted: what a sentence itself names as its source."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from anechoic.claims.phrasing import pattern
from anechoic.claims.statements import Statement
from anechoic.phrases import table
from anechoic.text.numbers import Number

_CLOSES = re.compile(r"\s*(?:[.,;]|(?:\w+\s+){0,4}\w+\.?$)")  # nothing but a day or a place comes behind
_WORD = r"[^\W\d_][\w’'.-]*"


def holder_of(statement: Statement, number: Number) -> str:
    """Whoever the sentence names as the source of a number, as written; empty where it names nobody.

    "The ministry said" is the source of what follows it, "…, the ministry said" of what stands before.
    """
    return next((named.who for named in _named(statement) if named.start <= number.start < named.end), "")


@dataclass(frozen=True, slots=True)
class _Named:
    """A source, and the part of the sentence that it is the source of."""

    who: str
    start: int
    end: int


def _named(statement: Statement) -> Iterator[_Named]:
    text, refused = statement.text, _refused(statement.lang)
    for place, holders in enumerate(_patterns(statement.lang)):
        for match in holders.finditer(text):
            who = match["who"].rstrip(".")
            heard = [word.lower() for word in who.split()]
            if heard[0] in refused.first or not refused.anywhere.isdisjoint(heard):
                continue
            if place == 0:
                yield _Named(who, 0, len(text))
            elif match.start() and _CLOSES.match(text, match.end()):
                yield _Named(who, 0, match.start())
            else:
                yield _Named(who, match.end(), len(text))


@dataclass(frozen=True, slots=True)
class _Refused:
    """Words that no source begins with, and words that none contains."""

    first: frozenset[str]
    anywhere: frozenset[str]


@cache
def _refused(lang: str) -> _Refused:
    data, pronouns = table(lang, "claims"), table(lang, "cues").get("pronouns", {})
    verbs = [*data.get("holders", {}).get("verbs", ()), *data.get("figures", {}).get("skipped", ())]
    return _Refused(frozenset((*data.get("sentences", {}).get("dangling", ()), *pronouns)), frozenset(verbs))


@cache
def _patterns(lang: str) -> tuple[re.Pattern[str], ...]:
    """Patterns for "according to X", "X said" after a break, and ", said X" before one; "States" is no verb."""
    data = table(lang, "claims").get("holders", {})
    if not data:
        return ()
    who = rf"(?P<who>(?:{_WORD}\s+){{0,12}}?{_WORD})"
    after, verbs = _either(data["according"]), _either(data["said"])
    openers, helpers = _either(data["openers"]), _either(data["helpers"])
    stops = _either((*data["openers"], *table(lang, "claims")["figures"]["skipped"]))
    return (
        re.compile(rf"(?i:{after})\s+{who}(?=[,.;]|\s+{stops}|$)"),
        re.compile(rf"(?:^|[,;:”’\"]\s+|(?i:{openers})\s+){who},?(?:\s+{helpers})*\s+{verbs}"),
        re.compile(rf"[,”’\"]\s+{verbs}\s+{who}(?=[,.;]|$)"),
    )


def _either(phrases: Iterable[str]) -> str:
    return pattern(phrases).pattern
