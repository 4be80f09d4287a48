"""Whether two statements are the same speech: what somebody said, word for word, in the quotation marks of both."""

import re
from functools import cache

from rapidfuzz import fuzz

from anechoic.claims.meanings import meanings
from anechoic.claims.statements import SPOKEN, Statement
from anechoic.text.words import WORD

_BESIDE = 2  # words that carry meaning beside a quotation, so that there is nothing else to support
_VERBATIM = 92.0  # of 100: from which speech is the same but for marks and spelling
_HEARD = 82.0  # of 100: likeness of the words in quotation marks to some of the other's, in their order
_SHARED = 4  # words in quotation marks from which their order is asked for
_HELD = 0.9  # of the words in quotation marks, that the other must have within its own
_TELLING = 3  # words that carry meaning, in a row of seven at most
_TELLING_OF_ONE = 2  # where both name the same speaker
_MARKS = " ,.;:!?“”\"'‘’«»"
_CUT = re.compile(r"\s*(?:…|\. ?\. ?\.|\[[^\]]*\]|\([^)]*\))[.,]?\s*")


def is_same_speech(other: Statement, claim: Statement) -> bool:
    """Whether the claim is speech, with hardly a word beside it, that stands word for word in the other's speech.

    Where both name who speaks, they have a name in common. What is cut from it with an ellipsis, or put into it in
    brackets, may differ.
    """
    if not is_speech(claim):
        return False
    if len(claim.spoken & other.spoken) < _HELD * len(claim.spoken) or contradict(claim, other):
        return False
    return _is_within(claim.said, other.said, _VERBATIM)


def is_speech(statement: Statement) -> bool:
    """Whether it is speech of some length with hardly a word beside it."""
    return len(statement.said.split()) >= SPOKEN and len(statement.core - statement.spoken) <= _BESIDE


def is_heard(other: Statement, claim: Statement) -> bool:
    """Whether the other has the claim's quoted words in their order, as far as they are enough to tell."""
    return len(claim.spoken) < _SHARED or _is_within(claim.said, other.text.lower(), _HEARD)


def shares_words(a: Statement, b: Statement) -> bool:
    """Whether some words in quotation marks, enough not to be happened upon, are the same in both, of one speaker."""
    enough = _TELLING if a.speaker.keys().isdisjoint(b.speaker) else _TELLING_OF_ONE
    if contradict(a, b) or len(a.spoken & b.spoken) < enough:
        return False
    return any(len(meanings(" ".join(run), a.lang)) >= enough for run in _runs(a.said) & _runs(b.said))


@cache
def _runs(said: str) -> frozenset[tuple[str, ...]]:
    """Every three to seven words in a row."""
    found = [match[0].strip("’'") for match in WORD.finditer(said)]
    return frozenset(tuple(found[at : at + n]) for n in range(3, 8) for at in range(len(found) - n + 1))


def contradict(a: Statement, b: Statement) -> bool:
    """Whether both name who speaks, and they have no name in common."""
    return bool(a.speaker and b.speaker) and a.speaker.keys().isdisjoint(b.speaker)


def _is_within(said: str, text: str, likeness: float) -> bool:
    """Whether every piece of what is said stands in the text, a bracket or a cut aside."""
    pieces = [piece.strip(_MARKS) for piece in _CUT.split(said)]
    told = _CUT.sub(" ", text)
    return all(fuzz.partial_ratio(piece, told, score_cutoff=likeness) > 0 for piece in pieces if " " in piece)
