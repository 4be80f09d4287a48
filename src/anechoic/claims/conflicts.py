"""Figures of one story that cannot both be true: which is only newer than the other, and which are disputed."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from functools import cache
from itertools import combinations
from math import isfinite

from anechoic.claims.alignment import Alignment, same_number
from anechoic.claims.corrections import corrected
from anechoic.claims.events import (
    is_growing,
    is_in_order,
    is_of_same_days,
    is_one_event,
    is_surely_one_event,
)
from anechoic.claims.figures import Counted
from anechoic.claims.phrasing import pattern
from anechoic.phrases import table
from anechoic.records import ArticleId
from anechoic.text.numbers import Number
from anechoic.text.words import words

_SAME_TIME = timedelta(hours=36)  # accounts further apart are of different days
_GROWS = timedelta(days=5)  # a toll grows no longer; later it is of another event
_EARLY = 14  # sentences of an article in which its own news stands; below it comes what happened before
_FAR = 5  # times as many are no rival count of one thing, but a count of more
_FAR_OF_NOBODY = 2  # where a report names no holder: it may be of the first hours, or of one place of several
_DOZEN, _DOZENS_OFF = 12.0, 1.25  # "a dozen" may be 11
_BEYOND = 1.5  # "up to 40" leaves 20 open; two holders who say so differ all the same ("at least 20" and 40 do not)


class Verdict(StrEnum):
    """How two figures for the same thing stand to each other."""

    SAME = "same"
    NEWER = "newer"  # the second is later and takes the place of the first
    DISPUTED = "disputed"
    UNRELATED = "unrelated"  # it cannot be told


@dataclass(frozen=True, slots=True)
class Conflict:
    """Figures that stand for one thing, the newest first; `superseded` are older ones that a later one replaced."""

    standing: tuple[Counted, ...]
    superseded: tuple[Counted, ...]
    disputed: bool  # those that stand contradict each other


def conflicts(counted: Sequence[Counted], alignment: Alignment) -> tuple[Conflict, ...]:
    """Every dispute and every replacement among the figures of a story that count a known kind of thing."""
    by_kind: dict[str, list[Counted]] = defaultdict(list)
    for each in counted:
        if each.comparable and each.statement.place < _EARLY:
            by_kind[each.figure.counts].append(each)
    corrections = [(each, old) for each in counted if each.comparable and (old := corrected(each))]
    found = (_conflict(_one_an_account(by_kind[kind]), corrections, alignment) for kind in sorted(by_kind))
    return tuple(filter(None, found))


def _one_an_account(same_kind: Sequence[Counted]) -> list[Counted]:
    """The first figure of each article, and larger ones of other holders in it: smaller ones are parts of the first."""
    kept: dict[ArticleId, list[Counted]] = defaultdict(list)
    for each in sorted(same_kind, key=lambda c: c.statement.order):
        before = kept[each.figure.span.article]
        if not before or (_holder_key(each) and all(_is_other_account(each, other) for other in before)):
            before.append(each)
    return [each for accounts in kept.values() for each in accounts]


def _is_other_account(each: Counted, other: Counted) -> bool:
    return _holder_key(each) != _holder_key(other) and (
        each.number.value > other.number.value or is_set_against(other, each)
    )


def _conflict(
    accounts: Sequence[Counted], corrections: Sequence[tuple[Counted, Number]], alignment: Alignment
) -> Conflict | None:
    """What is disputed and what is superseded, also by a correction; None where all accounts can stand together.

    Each of the `corrections` comes with the older number that it takes back.
    """
    ordered = sorted(accounts, key=lambda c: c.statement.order)
    verdicts = [(a, b, verdict(a, b, alignment)) for a, b in combinations(ordered, 2)]
    replaced = [a for a, _, v in verdicts if v is Verdict.NEWER]
    replaced += [each for each in accounts if any(_takes_back(other, old, each) for other, old in corrections)]
    gone = [a for a in accounts if any(same_number(a.number, b.number) for b in replaced)]
    pairs = [(a, b) for a, b, v in verdicts if v is Verdict.DISPUTED and a not in gone and b not in gone]
    rivals = [each for each in accounts if any(each in pair for pair in pairs)]
    standing = rivals or [each for each in accounts if each not in gone]
    return (
        Conflict(tuple(_newest_first(standing)), tuple(_newest_first(gone)), bool(rivals)) if rivals or gone else None
    )


def _takes_back(correction: Counted, old: Number, each: Counted) -> bool:
    """Whether a correction of the `old` number is of the other figure: of the same kind, in a report of those days."""
    gap = _gap(correction, each)
    if gap is None or gap > _GROWS or correction.figure.counts != each.figure.counts:
        return False
    return same_number(old, each.number) and each.statement.span != correction.statement.span


def verdict(earlier: Counted, later: Counted, alignment: Alignment) -> Verdict:
    """How the later figure stands to the earlier one; both count the same.

    Where a report tells its day and not its hour, nobody knows which of a day is the later: accounts of it differ.
    """
    gap = _gap(earlier, later)
    if same_number(earlier.number, later.number):
        return Verdict.SAME
    if earlier.figure.span.article == later.figure.span.article:
        return Verdict.DISPUTED if is_set_against(earlier, later) else Verdict.UNRELATED
    if gap is None or not is_one_event(earlier, later):
        return Verdict.UNRELATED
    one_voice = _holder_key(earlier) == _holder_key(later)
    if later.number.value > earlier.number.value and (one_voice or not _holder_key(later) or _is_official(later)):
        if is_in_order(earlier, later):
            return Verdict.NEWER if gap <= _GROWS else Verdict.UNRELATED
    elif not is_one_voice(earlier, later):
        return Verdict.DISPUTED if gap <= _SAME_TIME and _is_apart(earlier, later) else Verdict.UNRELATED
    return Verdict.DISPUTED if _is_told_otherwise(earlier, later, alignment) else Verdict.UNRELATED


def _is_told_otherwise(one: Counted, other: Counted, alignment: Alignment) -> bool:
    """Whether two reports differ of which one names no holder: of one day, of surely one event, and not grown."""
    gap = _gap(one, other)
    if (
        (_holder_key(one) and _holder_key(other))
        or gap is None
        or gap > _SAME_TIME
        or one.number.agrees(other.number)
        or not _is_apart(one, other)
    ):
        return False
    smaller, larger = sorted((one, other), key=lambda c: c.number.value)
    if larger.number.value > _FAR_OF_NOBODY * smaller.number.value:
        return False
    return not is_growing(larger) and is_surely_one_event(one, other, alignment)


def is_set_against(one: Counted, next_: Counted) -> bool:
    """Whether one article sets two named holders side by side: in sentences that follow each other, of nothing else.

    The second names nobody and no place but its holder and what the first names; else it is of another count.
    """
    if one.statement.span.article != next_.statement.span.article or next_.statement.place - one.statement.place != 1:
        return False
    if is_one_voice(one, next_) or not _is_apart(one, next_) or not is_of_same_days(one, next_):
        return False
    who = _elsewhere(next_.statement.lang).split(next_.figure.holder)[0]  # "organisers in Undsey" speak of Undsey
    return next_.statement.names.keys() <= {*one.statement.names, *words(who)}


def is_one_voice(one: Counted, other: Counted) -> bool:
    """Whether the two could speak for the same side: the same holder, nobody named, or both for the authorities.

    The police and a hospital are two sides; the police and "officials" may be one.
    """
    mine, theirs = _holder_key(one), _holder_key(other)
    if mine == theirs or not (mine and theirs):
        return True
    bodies = _body(one), _body(other)
    return _is_official(one) and _is_official(other) and (not all(bodies) or bodies[0] == bodies[1])


def is_newer(later: Counted, earlier: Counted, alignment: Alignment) -> bool:
    """Whether the later figure takes the place of the earlier one."""
    return verdict(earlier, later, alignment) is Verdict.NEWER


def _is_apart(a: Counted, b: Counted) -> bool:
    """They cannot both be meant: the ranges they leave open do not meet, or they are well apart (but not worlds)."""
    smaller, larger = sorted((a.number, b.number), key=lambda n: n.value)
    if larger.value > _FAR * smaller.value:
        return False
    if _DOZEN in {smaller.scale, larger.scale} and larger.value <= _DOZENS_OFF * smaller.value:
        return False
    return not smaller.agrees(larger) or (isfinite(smaller.high) and larger.value >= _BEYOND * smaller.value)


def _gap(a: Counted, b: Counted) -> timedelta | None:
    if a.published is None or b.published is None:
        return None
    return abs(b.published - a.published)


@cache
def _elsewhere(lang: str) -> re.Pattern[str]:
    return pattern(table(lang, "claims").get("holders", {}).get("within", ()))


def _holder_key(each: Counted) -> str:
    return " ".join(word for word in words(each.figure.holder) if word not in {"the", "a", "an"})


def _body(each: Counted) -> str:
    """Which of the authorities the holder speaks for, where the words tell it of one alone."""
    heard = frozenset(words(f"{each.figure.holder} {each.office}"))
    found = [body for body, named in sorted(_bodies(each.statement.lang).items()) if not named.isdisjoint(heard)]
    return found[0] if len(found) == 1 else ""


@cache
def _bodies(lang: str) -> Mapping[str, frozenset[str]]:
    bodies = table(lang, "claims").get("figures", {}).get("bodies", {})
    return {body: frozenset(named) for body, named in bodies.items()}


def _is_official(each: Counted) -> bool:
    return not _officials(each.statement.lang).isdisjoint(words(f"{each.figure.holder} {each.office}"))


@cache
def _officials(lang: str) -> frozenset[str]:
    return frozenset(table(lang, "claims").get("figures", {}).get("official", ()))


def _newest_first(found: Sequence[Counted]) -> Iterator[Counted]:
    """The latest first; what has no date last."""
    dated = sorted((e for e in found if e.published), key=lambda c: c.statement.order)
    yield from reversed(dated)
    yield from (each for each in found if not each.published)
