"""What two reports have in common, in figures: what the pair score is computed from."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from anechoic.records import Article
from anechoic.stories.moments import days
from anechoic.stories.similarity import Alike, Column, alike, cosines
from anechoic.stories.told_days import told_day

if TYPE_CHECKING:
    from scipy.sparse import csr_matrix

COLUMNS = (
    "wide", "timed", "plain", "title", "head", "names", "fewer names", "days", "undated", "same day told",
    "next day told", "other day told", "length", "shortness", "of the nearer's nearest", "of the farther's nearest",
    "rank at the nearer", "rank at the farther",
)  # fmt: skip
Features = NDArray[np.float32]  # a column for each of COLUMNS, a row for each pair


def features(reports: Sequence[Article], names: "csr_matrix") -> tuple[Alike, Features]:
    """The pairs of reports that may tell of one event, and their features; `names` are the vectors of their names."""
    pairs = alike(reports)
    one, other = pairs.first, pairs.second
    named = np.diff(names.indptr)
    apart = _told_apart(reports, pairs)
    nearest = _nearest(len(reports), pairs)
    shares = pairs.timed / np.maximum(nearest[one], 1e-6), pairs.timed / np.maximum(nearest[other], 1e-6)
    columns = (
        pairs.wide,
        pairs.timed,
        pairs.plain,
        pairs.title,
        pairs.head,
        cosines(names, one, other),
        np.minimum(named[one], named[other]),
        pairs.days,
        pairs.undated,
        apart == 0,
        apart == 1,
        apart > 1,
        pairs.length,
        pairs.shortness,
        np.maximum(*shares),
        np.minimum(*shares),
        *_ranks(len(reports), pairs),
    )
    return pairs, np.column_stack(columns).astype(np.float32)


def told(reports: Sequence[Article]) -> list[int | None]:
    """The day that each report begins with, where the days of the collection tell anything."""
    when = days(reports)
    return [
        told_day(article) if np.isfinite(day) else None for article, day in zip(reports, when.tolist(), strict=True)
    ]


def _told_apart(reports: Sequence[Article], pairs: Alike) -> Column:
    """Days between those that the reports of each pair begin with, -1 where one is not known."""
    day = np.array([-1 if each is None else each for each in told(reports)])
    one, other = day[pairs.first], day[pairs.second]
    return np.where((one < 0) | (other < 0), -1, np.abs(one - other)).astype(np.float64)


def _nearest(count: int, pairs: Alike) -> Column:
    """For each report the likeness of the one nearest to it."""
    nearest = np.zeros(count)
    np.maximum.at(nearest, pairs.first, pairs.timed)
    np.maximum.at(nearest, pairs.second, pairs.timed)
    return nearest


def _ranks(count: int, pairs: Alike) -> tuple[Column, Column]:
    """How many reports are nearer to one of each pair than the other is: the smaller number, and the larger."""
    owner, likeness = np.concatenate((pairs.first, pairs.second)), np.tile(pairs.timed, 2)
    order = np.lexsort((-likeness, owner))
    begins = np.searchsorted(owner[order], np.arange(count))
    ranks = np.empty(len(owner))
    ranks[order] = np.arange(len(owner)) - begins[owner[order]]
    one, other = ranks[: len(pairs.timed)], ranks[len(pairs.timed) :]
    return np.minimum(one, other), np.maximum(one, other)
