"""Whether two figures are of one event, and which of them is the later as far as their reports tell."""

from datetime import datetime, time
from functools import cache

from anechoic.claims.alignment import Alignment
from anechoic.claims.figures import Counted
from anechoic.claims.meanings import meanings
from anechoic.claims.phrasing import Phrases
from anechoic.claims.statements import Statement
from anechoic.phrases import table

_TOLD_TWICE = 2  # words in common from which two sentences with their titles are of one event
_TOLD_SURELY = 2  # words in common, of which one is a name or a number, from which two sentences surely are


def is_one_event(a: Counted, b: Counted) -> bool:
    """Whether the sentences name the same days, if both do, and have a word in common beside those of counting, or two with titles.

    Of two languages the words tell nothing.
    """
    if not is_of_same_days(a, b):
        return False
    if a.statement.lang != b.statement.lang:
        return True
    counting = _counting(a.statement.lang)
    if (a.statement.stems & b.statement.stems) - counting:
        return True
    return len(((a.statement.stems | a.about) & (b.statement.stems | b.about)) - counting) >= _TOLD_TWICE


def is_of_same_days(a: Counted, b: Counted) -> bool:
    """Whether the sentences name the same days, or one names none: the count of a night is not that of two days."""
    return not (a.days and b.days) or a.days == b.days


def is_surely_one_event(a: Counted, b: Counted, alignment: Alignment) -> bool:
    """Whether the sentences are of one event without a doubt, so that their numbers differ though no holder does.

    They say the same but for the number, or have three words in common beside those of counting, a name or another
    number among them, and neither names a place, a side or a number that the other contradicts.
    """
    one, other = a.statement, b.statement
    if one.lang != other.lang or _tells(one, b) or _tells(other, a):
        return False
    if alignment.alike(one, other) or alignment.alike(other, one):
        return True
    shared = (one.stems & other.stems) - _counting(one.lang)
    known = one.names.keys() & other.names.keys() or _numbers(one) & _numbers(other)
    return len(shared) >= _TOLD_SURELY and bool(known)


def _tells(statement: Statement, other: Counted) -> bool:
    """Whether the statement gives the other number as well: of a part, or of the time before."""
    return any(number.agrees(other.number) for number in statement.numbers)


def _numbers(statement: Statement) -> frozenset[float]:
    return frozenset(number.value for number in statement.numbers)


def is_in_order(earlier: Counted, later: Counted) -> bool:
    """Whether it is known that the one figure is older: by the day, or by the hour where both reports tell it."""
    first, second = earlier.published, later.published
    if first is None or second is None or first >= second:
        return False
    return first.date() < second.date() or (_has_hour(first) and _has_hour(second))


def _has_hour(moment: datetime) -> bool:
    """Midnight sharp is what a report is dated by that tells the day alone."""
    return moment.time() != time()


def is_growing(counted: Counted) -> bool:
    """Whether the sentence says that its figure has grown, so that a smaller one is only older."""
    statement = counted.statement
    return _growing(statement.lang).stand_in(statement.words, statement.text)


@cache
def _growing(lang: str) -> Phrases:
    return Phrases(table(lang, "claims").get("figures", {}).get("growing", ()))


@cache
def _counting(lang: str) -> frozenset[str]:
    """The stems of the words with which a language counts people and says who does."""
    data = table(lang, "claims")
    kinds = [word for entry in data["figures"]["kinds"].values() for group in entry.values() for word in group]
    said = [
        *data["holders"]["said"],
        *data["figures"]["people"],
        *data["figures"]["official"],
        *data["figures"]["skipped"],
    ]
    return meanings(" ".join((*kinds, *said)), lang)
