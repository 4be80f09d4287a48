"""ROUGE for timelines: shared words and pairs of words, a day late counting half (Martschat and Markert 2017)."""

import re
from collections import Counter
from collections.abc import Mapping
from datetime import date

Timeline = Mapping[date, str]
Grams = Counter[tuple[str, ...]]


def grams(text: str, size: int) -> Grams:
    """The runs of `size` words, case and marks left out."""
    words = re.findall(r"[a-z0-9]+", text.lower())
    return Counter(zip(*(words[at:] for at in range(size)), strict=False))


def f1(hit: float, found: float, wanted: float) -> float:
    """The harmonic mean of precision and recall."""
    return 2 * hit / (found + wanted) if found + wanted else 0.0


def aligned(found: Timeline, wanted: Timeline, size: int) -> float:
    """Alignment-based ROUGE-`size` F1 (align+ m:1, doi:10.18653/v1/E17-2046).

    Each day found goes with the wanted day that it shares most with, less for days apart; what it shares counts
    1 / (days apart + 1).
    """
    theirs = {day: grams(text, size) for day, text in wanted.items()}
    by_recall: dict[date, Grams] = {}
    hits = 0.0
    for day, text in found.items():
        ours = grams(text, size)
        best = max(theirs, key=lambda other: (_near(day, other) * _overlap(ours, theirs[other]), _near(day, other)))
        fresh = ours & (theirs[best] - by_recall.get(best, Counter()))
        by_recall[best] = by_recall.get(best, Counter()) + fresh
        hits += _near(day, best) * fresh.total()
    return f1(hits, sum(grams(t, size).total() for t in found.values()), sum(g.total() for g in theirs.values()))


def _near(day: date, other: date) -> float:
    return 1 / (abs((day - other).days) + 1)


def _overlap(one: Grams, other: Grams) -> float:
    return f1((one & other).total(), one.total(), other.total())
