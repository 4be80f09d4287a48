"""When reports came out, as far as that tells stories apart."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix
from sparse_dot_topn import sp_matmul_topn

from anechoic.records import Article

Days = NDArray[np.float64]

WINDOW = 4.5  # days, three widths: beyond, two reports are never of one story
_WIDTH = 1.5  # days: the standard deviation of the decay; an event is news for about two
_ARCHIVE = 100  # reports at least that a collection has, where their dates may be left out of account,
_THIN = 0.25  # and reports a day at most: a thin collection was chosen by hand, and its stories are wide
_PLACED = 0.2  # cosine from which an undated report is taken to be of the time of the dated one it is most like
DAY = 86_400.0


def days(reports: Sequence[Article]) -> Days:
    """Days since 1970 for each report, infinite where its date is not known or tells nothing."""
    found = dated(reports)
    known = found[np.isfinite(found)]
    thin = len(known) >= _ARCHIVE and len(known) < _THIN * (known.max() - known.min())
    return np.full(len(found), np.inf) if thin else found


def dated(reports: Sequence[Article]) -> Days:
    """Days since 1970 for each report, infinite where its date is not known."""
    return np.array([article.published.timestamp() / DAY if article.published else np.inf for article in reports])


def placed(known: Days, vectors: csr_matrix) -> Days:
    """The same days, an undated report at the day of the dated one that it is most like, if it is like one."""
    dated, undated = np.flatnonzero(np.isfinite(known)), np.flatnonzero(np.isinf(known))
    if not len(dated) or not len(undated):
        return known
    best = sp_matmul_topn(vectors[undated], vectors[dated].T.tocsr(), top_n=1, threshold=_PLACED).tocoo()
    found = known.copy()
    found[undated[best.row]] = known[dated[best.col]]
    return found


def decay(one: Days, other: Days) -> Days:
    """exp(-(Δ / width)² / 2) and 0 beyond the window; 1 where both are undated, 0 where one of the two is."""
    undated = np.isinf(one) & np.isinf(other)
    apart = np.abs(np.where(undated, 0, one) - np.where(undated, 0, other))
    return np.where(apart <= WINDOW, np.exp(-((np.minimum(apart, WINDOW) / _WIDTH) ** 2) / 2), 0.0)
