"""What the days that reports tell of leave of the likelihood that two are of one event."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from anechoic.records import Article
from anechoic.stories.cluster import JOIN
from anechoic.stories.pairs import Pairs, Places, Values
from anechoic.stories.told_days import stated_day, told_weekday

# What is left of the likelihood, measured: docs/why/stories.md.
_UNDATED = 0.7  # where neither report has a date,
_SAME_DAY = 0.875  # or where neither has, but both begin with one weekday, or state days at most one apart;
_OTHER_DAY = 0.5  # where they begin with other days, and reports like each of them begin with its day
_UNKNOWN = -1  # days apart, where those of one report are not known


def by_days(pairs: Pairs, days: Sequence[int | None]) -> Pairs:
    """The pairs, less likely where each report begins with its own day and others like it do so too: two rounds of talks."""
    elsewhere = _elsewhere(pairs.first, pairs.second, _apart(days, pairs.first, pairs.second), pairs.score)
    return Pairs(pairs.first, pairs.second, np.where(elsewhere, pairs.score * _OTHER_DAY, pairs.score))


def undated(reports: Sequence[Article], pairs: Pairs) -> Pairs:
    """The pairs, less likely where neither report has a date; weekdays and dates in the reports stand in for theirs."""
    dateless = [article.published is None for article in reports]
    one, other = pairs.first, pairs.second
    weekdays = [told_weekday(article) if bare else None for article, bare in zip(reports, dateless, strict=True)]
    stated = [stated_day(article) if bare else None for article, bare in zip(reports, dateless, strict=True)]
    gap, far = _apart(weekdays, one, other), _apart(stated, one, other)
    gap = np.where(gap == _UNKNOWN, gap, np.minimum(gap, 7 - gap))
    bare = np.array(dateless)
    left = np.where(bare[one] & bare[other], pairs.score * _UNDATED, pairs.score)
    elsewhere = _elsewhere(one, other, gap, left)
    same = (gap == 0) | (far == 0) | (far == 1)
    found = np.where(elsewhere, left * _OTHER_DAY, np.where(same, pairs.score * _SAME_DAY, left))
    return Pairs(one, other, found.astype(np.float32))


def _apart(days: Sequence[int | None], first: Places, second: Places) -> NDArray[np.int64]:
    day = np.array([_UNKNOWN if each is None else each for each in days], dtype=np.int64)
    one, other = day[first], day[second]
    return np.where((one < 0) | (other < 0), _UNKNOWN, np.abs(one - other))


def _elsewhere(first: Places, second: Places, apart: NDArray[np.int64], score: Values) -> NDArray[np.bool_]:
    """Which pairs lie more than a day apart, each of the two as good as joined to another that begins with its day."""
    same = (apart == 0) & (score >= JOIN)
    known = np.union1d(first[same], second[same])
    return (apart > 1) & np.isin(first, known) & np.isin(second, known)
