"""Which statements say what another says: the rule behind "agreed", made to be right rather than to find all."""

import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from functools import cache
from math import log

from anechoic.claims.meanings import meanings
from anechoic.claims.names import Names
from anechoic.claims.speech import contradict, is_heard, is_same_speech, is_speech, shares_words
from anechoic.claims.statements import Statement, flags
from anechoic.phrases import table
from anechoic.text.numbers import Number
from anechoic.text.words import words

# Shares of a statement's weight of words, read off hand-judged pairs (docs/why/claims.md).
_COVERED = 0.6  # of the shorter wording, that the other must have
_COVERING = 0.2  # of the other, so that it is about the same and not about more
_CORE = 0.4  # of the words that are no names
_TOGETHER = 1.5  # these three, so that what lacks in one is made up by the others
_SPOKEN = 0.75  # of the words in quotation marks
_WHOLE = 0.6  # of a supporter, from which it says no more than the claim does
_PART = 0.5  # of the shorter of two wordings, from which they tell much the same
_PART_SHARED = 3  # words that are no names, of these two
_SHARED = 4  # words in common at least
_SPOKEN_SHARED = 2  # of which are compared by what they have word for word
_TOLD = 3  # words that are no names, without which nothing is said ("Attorney General Frosh tweeted")
_ROUNDED = 0.05  # of the value, that a round number may be off
_CLAUSE = re.compile(r"(?: [–—-]+|[,;:—]) ")
_COMMON = 0.25  # of all statements; a word in more of them finds no candidates


class Alignment:
    """The statements of one story, ready to be compared: words weigh by how few statements have them."""

    def __init__(self, told: Sequence[Statement]) -> None:
        self._told = told
        spread = Counter(stem for each in told for stem in each.stems)
        self._weights = {stem: round(1000 * log(1 + len(told) / n)) for stem, n in spread.items()}
        rare = {stem for stem, n in spread.items() if n <= max(8, _COMMON * len(told))}
        self._places: dict[str, list[int]] = defaultdict(list)
        for place, each in enumerate(told):
            for stem in each.stems & rare:
                self._places[stem].append(place)

    def near(self, statement: Statement, words: int = 0) -> list[Statement]:
        """Statements that share enough rare `words` to be worth comparing, in order; of speech two are enough."""
        words = words or (_SPOKEN_SHARED if is_speech(statement) else _SHARED - 1)
        shared = Counter(place for stem in statement.stems for place in self._places.get(stem, ()))
        found = (self._told[place] for place, n in sorted(shared.items()) if n >= words)
        return [other for other in found if other is not statement]

    def coverage(self, of: frozenset[str], by: frozenset[str]) -> float:
        """The share of some words, by weight, that others have too, 0 to 1; of no words it is all."""
        return share(of, by, self._weights)

    def is_whole(self, other: Statement, claim: Statement) -> bool:
        """Whether the other, which says all that the claim says, says hardly more."""
        return self.coverage(other.stems, claim.stems) >= _WHOLE

    def supports(self, other: Statement, claim: Statement) -> bool:
        """Whether the other says all that the claim says: its words, names and numbers, with no sign of a difference."""
        if other.text == claim.text:
            return not (other.said_by and claim.said_by) or not claim.speaker.keys().isdisjoint(other.speaker)
        return self.alike(other, claim) and _has_numbers(other.numbers, claim.numbers)

    def alike(self, other: Statement, claim: Statement) -> bool:
        """Whether both say the same, numbers aside."""
        if other.lang != claim.lang:
            return False
        if is_same_speech(other, claim):
            return other.denied == claim.denied
        if len(claim.core) < _TOLD or claim.said_by or other.said_by or claim.anybodys or other.anybodys:
            return False
        return (
            len(other.stems & claim.stems) >= _SHARED
            and self._is_close(other, claim)
            and self.coverage(claim.spoken, other.stems) >= _SPOKEN
            and _has_subject(other, claim)
            and _has_names(other, claim)
            and not _is_opposed(other, claim)
            and is_heard(other, claim)
            and _is_as_sure(other, claim)
        )

    def tells_part(self, other: Statement, claim: Statement) -> bool:
        """Whether the two tell much the same: words that somebody said, or most of what the shorter one says.

        Less than `supports`, and no corroboration: what a reader of the one would skip in the other.
        """
        if other.lang != claim.lang or _is_opposed(other, claim):
            return False
        if _doubts(other) != _doubts(claim):
            return False
        if shares_words(other, claim):
            return True
        if claim.spoken and other.spoken and contradict(claim, other):
            return False
        if claim.anybodys or other.anybodys or ("negated" in claim.flags) != ("negated" in other.flags):
            return False
        return self._is_part(other, claim) or self._is_part(claim, other)

    def _is_part(self, other: Statement, claim: Statement) -> bool:
        """Whether most of what the claim says is in the other, with nothing that keeps them apart."""
        return (
            len(other.core & claim.core) >= _PART_SHARED
            and self.coverage(claim.stems, other.stems) >= _PART
            and self.coverage(other.stems, claim.stems) >= _COVERING
            and self.coverage(claim.core, other.stems) >= _PART
            and _has_numbers(other.numbers, claim.numbers)
            and _has_subject(other, claim)
            and _has_names(other, claim)
        )

    def _is_close(self, other: Statement, claim: Statement) -> bool:
        """Whether enough of the claim's words, and of those that are no names, stand in the other, and of its in the claim."""
        covered, covering = self.coverage(claim.stems, other.stems), self.coverage(other.stems, claim.stems)
        if covered < _COVERED or covering < _COVERING:
            return False
        core = self.coverage(claim.core, other.stems)
        return core >= _CORE and covered + covering + core >= _TOGETHER


def share(of: frozenset[str], by: frozenset[str], weights: Mapping[str, int]) -> float:
    """The weight of what both have, as a share of the first; whole numbers, so that no order of adding shows."""
    total = sum(weights.get(stem, 1000) for stem in of)
    return sum(weights.get(stem, 1000) for stem in of & by) / total if total else 1.0


def same_number(a: Number, b: Number) -> bool:
    """The same value, or one that the other rounds ("31", "more than 30")."""
    if a.unit != b.unit:
        return False
    rounded = a.exact != b.exact and a.agrees(b)
    return a.value == b.value or (rounded and abs(a.value - b.value) <= _ROUNDED * max(a.value, b.value))


def _has_subject(other: Statement, claim: Statement) -> bool:
    """Whether it is told whom the claim means: of two that open with "he", it may be one; of "he" and "they", not."""
    return not claim.pronoun or bool(claim.spoken) or other.pronoun == claim.pronoun


def _has_names(other: Statement, claim: Statement) -> bool:
    """Every name of the claim is there, and where both tell the word before it, it is the same ("North", "South").

    Speech writes in small letters what another outlet gives a capital ("the Committee").
    """
    of: Names = {**dict.fromkeys(other.meant, frozenset()), **other.names}
    return all(
        (last in of and (not before or not of[last] or before <= of[last])) or (last not in of and last in other.words)
        for last, before in claim.names.items()
    )


def _has_numbers(of: Sequence[Number], wanted: Sequence[Number]) -> bool:
    return all(any(same_number(a, b) for a in of) for b in wanted)


def _is_as_sure(other: Statement, claim: Statement) -> bool:
    """Neither denies or looks ahead where the other does not, and the claim is not surer than the other."""
    if other.denied != claim.denied and not (claim.nots and claim.nots == other.nots):
        return _is_surely(_without_rest(other, claim), claim) and not claim.denied
    return _is_surely(other.flags, claim) or _is_surely(_without_rest(other, claim), claim)


def _is_surely(said: frozenset[str], claim: Statement) -> bool:
    return said <= claim.flags and claim.flags - said <= {"hedged"}


def _without_rest(other: Statement, claim: Statement) -> frozenset[str]:
    """What the other is ("negated", …) up to its last clause that the claim has a word of, which it could deny."""
    clauses = _CLAUSE.split(other.text)
    while (
        len(clauses) > 1
        and not _denies(clauses[-1], other.lang)
        and not meanings(clauses[-1], other.lang) & claim.stems
    ):
        clauses.pop()
    return flags(", ".join(clauses), other.lang)


def _denies(clause: str, lang: str) -> bool:
    """Whether a clause says of the one before it that it is not so."""
    return any(word in _cues(lang) or word in _behind(lang) for word in words(clause))


def _doubts(statement: Statement) -> bool:
    """Whether it says that something is not so which somebody else says."""
    return not _cues(statement.lang).isdisjoint(statement.words)


def _is_opposed(a: Statement, b: Statement) -> bool:
    """One has a word and the other its contrary, or they name different days."""
    only_a, only_b = a.words - b.words, b.words - a.words
    days = _weekdays(a.lang)
    if (a.words & days) and (b.words & days) and not a.words & b.words & days:
        return True
    return any(
        (one in only_a and two in only_b and two not in a.words and one not in b.words)
        or (two in only_a and one in only_b and one not in a.words and two not in b.words)
        for one, two in _opposites(a.lang)
    )


@cache
def _weekdays(lang: str) -> frozenset[str]:
    return frozenset(table(lang, "dates").get("weekdays", ()))


@cache
def _opposites(lang: str) -> tuple[tuple[str, str], ...]:
    return tuple((one, two) for one, two in table(lang, "claims").get("sentences", {}).get("opposites", ()))


@cache
def _cues(lang: str) -> frozenset[str]:
    data = table(lang, "claims").get("denials", {})
    return frozenset(word for phrase in (*data.get("cues", ()), *data.get("doubts", ())) for word in words(phrase))


@cache
def _behind(lang: str) -> frozenset[str]:
    return frozenset(table(lang, "claims").get("denials", {}).get("behind", ()))
