"""Which statements say what another says: the rule behind "agreed", made to be right rather than to find all."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from functools import cache
from math import log

from rapidfuzz import fuzz

from anechoic.claims.names import Names
from anechoic.claims.statements import SPOKEN, Statement
from anechoic.phrases import table
from anechoic.text.numbers import Number

# Shares of a statement's weight of words, read off hand-judged pairs (docs/why/claims.md).
_COVERED = 0.6  # of the shorter wording, that the other must have
_COVERING = 0.2  # of the other, so that it is about the same and not about more
_CORE = 0.4  # of the words that are no names
_TOGETHER = 1.76  # these three, so that what lacks in one is made up by the others
_SPOKEN = 0.75  # of the words in quotation marks
_WHOLE = 0.6  # of a supporter, from which it says no more than the claim does
_SHARED = 4  # words in common at least
_BESIDE = 2  # words that carry meaning beside a quotation, so that there is nothing else to support
_TOLD = 3  # words that are no names, without which nothing is said ("Attorney General Frosh tweeted")
_HEARD = 82.0  # of 100: likeness of the words in quotation marks to some of the other's, in their order
_VERBATIM = 92.0  # of 100: from which speech is the same but for marks and spelling
_MARKS = " ,.;:!?“”\"'‘’«»"
_ROUNDED = 0.05  # of the value, that a round number may be off
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

    def near(self, statement: Statement) -> list[Statement]:
        """Statements that share enough rare words to be worth comparing, in order."""
        shared = Counter(place for stem in statement.stems for place in self._places.get(stem, ()))
        found = (self._told[place] for place, n in sorted(shared.items()) if n >= _SHARED - 1)
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
        if other.lang != claim.lang or other.denied != claim.denied:
            return False
        if _is_same_speech(other, claim):
            return True
        if len(claim.core) < _TOLD or claim.said_by or other.said_by:
            return False
        if not _is_as_sure(other, claim) or _is_opposed(other, claim) or not _is_heard(other, claim):
            return False
        return (
            len(other.stems & claim.stems) >= _SHARED
            and self._is_close(other, claim)
            and self.coverage(claim.spoken, other.stems) >= _SPOKEN
            and _has_subject(other, claim)
            and _has_names({**dict.fromkeys(other.meant, frozenset()), **other.names}, claim.names)
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


def _is_heard(other: Statement, claim: Statement) -> bool:
    """Whether the other has the claim's quoted words in their order, as far as they are enough to tell."""
    if len(claim.spoken) < _SHARED:
        return True
    return fuzz.partial_ratio(claim.said, other.text.lower(), score_cutoff=_HEARD) > 0


def _is_same_speech(other: Statement, claim: Statement) -> bool:
    """Whether the claim is speech, with hardly a word beside it, that stands word for word in the other's speech.

    Where both name who speaks, they have a name in common.
    """
    words = claim.said.split()
    if len(words) < SPOKEN or not claim.spoken <= other.spoken or len(claim.core - claim.spoken) > _BESIDE:
        return False
    if claim.speaker and other.speaker and claim.speaker.keys().isdisjoint(other.speaker):
        return False
    return fuzz.partial_ratio(claim.said.strip(_MARKS), other.said, score_cutoff=_VERBATIM) > 0


def _has_subject(other: Statement, claim: Statement) -> bool:
    """Whether it is told whom the claim means: of two that open with "he", it may be one; of "he" and "they", not."""
    return not claim.pronoun or bool(claim.spoken) or other.pronoun == claim.pronoun


def _has_names(of: Names, wanted: Names) -> bool:
    """Every name wanted is there, and where both tell the word before it, it is the same ("North", "South")."""
    return all(last in of and (not before or not of[last] or before <= of[last]) for last, before in wanted.items())


def _has_numbers(of: Sequence[Number], wanted: Sequence[Number]) -> bool:
    return all(any(same_number(a, b) for a in of) for b in wanted)


def _is_as_sure(other: Statement, claim: Statement) -> bool:
    """Neither denies or looks ahead where the other does not, and the claim is not surer than the other."""
    return other.flags <= claim.flags and claim.flags - other.flags <= {"hedged"}


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
