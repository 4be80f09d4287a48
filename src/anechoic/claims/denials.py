"""Denials beside what they deny: one account says it, in another somebody rejects it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from anechoic.claims.alignment import Alignment
from anechoic.claims.meanings import meanings
from anechoic.claims.phrasing import Phrases, pattern
from anechoic.claims.statements import Statement
from anechoic.phrases import table

_LEAST = 4  # words that carry meaning, without which it cannot be told what is denied
_SAID = 0.8  # of the words denied, that the statement must say
_MEANT = 0.5  # of the statement's words, that must be denied
_END = re.compile(r"[,;:.!?—–“”\"]")


@dataclass(frozen=True, slots=True)
class Denial:
    """A statement and the one that denies it."""

    said: Statement
    denied: Statement


def denials(told: Sequence[Statement], alignment: Alignment) -> Iterator[Denial]:
    """Every denial that can be paired with a statement of what it denies, the nearest in words."""
    for each in told:
        clause = _denied_clause(each)
        if len(clause) >= _LEAST:
            found = [other for other in alignment.near(each) if _says(other, each, clause, alignment)]
            if found:
                yield Denial(max(found, key=lambda other: alignment.coverage(other.stems, clause)), each)


def _says(other: Statement, denial: Statement, clause: frozenset[str], alignment: Alignment) -> bool:
    return (
        other.lang == denial.lang
        and not other.flags & {"negated", "hedged"}
        and alignment.coverage(clause, other.stems) >= _SAID
        and alignment.coverage(other.core, denial.stems) >= _MEANT
        and denial.names.keys() & clause <= other.names.keys()
    )


def _denied_clause(statement: Statement) -> frozenset[str]:
    """The words that carry meaning in what a sentence says was denied; none where it tells of no denial."""
    cues = _cues(statement.lang)
    opened = _denial(statement.lang).search(statement.own) if cues.stand_in(statement.words, statement.own) else None
    if not opened or _undone(statement.lang).search(statement.own, 0, opened.start()):
        return frozenset()
    end = _END.search(statement.own, opened.end())
    return meanings(statement.own[opened.end() : end.start() if end else None], statement.lang)


@cache
def _cues(lang: str) -> Phrases:
    return Phrases(table(lang, "claims").get("denials", {}).get("cues", ()))


@cache
def _undone(lang: str) -> re.Pattern[str]:
    """A word right before a verb of denying that makes it none."""
    return re.compile(
        rf"{pattern(table(lang, 'claims').get('denials', {}).get('undone', ())).pattern}\s+$", re.IGNORECASE
    )


@cache
def _denial(lang: str) -> re.Pattern[str]:
    """A verb of denying and what links it to what is denied: "denied that", "bestreitet, dass"."""
    data = table(lang, "claims").get("denials", {})
    cues, links = pattern(data.get("cues", ())).pattern, pattern(data.get("links", ())).pattern
    return re.compile(rf"{cues},?\s+{links}\s+", re.IGNORECASE)
