"""Which earlier story a story goes on from: the bill is voted on that was brought in two days before."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from scipy.sparse import csr_matrix
from sparse_dot_topn import sp_matmul_topn

from anechoic.stories.evidence import Evidence
from anechoic.stories.means import means
from anechoic.stories.moments import WINDOW, Days
from anechoic.stories.similarity import cosines

_GOES_ON = 0.35  # geometric mean of the cosines of words and of names of whole stories: read, docs/why/stories.md
_LEAST = 0.12  # cosine of words below which two stories are of other matters: the mean would not be reached
_NEIGHBOURS = 50  # of one story, at most


@dataclass(frozen=True, slots=True)
class Link:
    """That a story goes on from another, and how alike they are."""

    later: int
    earlier: int
    likeness: float


def links(found: Evidence, when: Days, groups: Sequence[Sequence[int]]) -> Iterator[Link]:
    """The stories that go on from others, each with the one it is most like; stories are groups of places of reports.

    The earlier one began before the later one, ended no later than it, and at most the days of the window before it began.
    So nothing goes on from itself, by whatever way.
    """
    words, names = (_centres(rows, groups) for rows in (found.words, found.names))
    begun = np.array([when[list(group)].min() for group in groups])
    ended = np.array([when[list(group)].max() for group in groups])
    near = sp_matmul_topn(words, words.T.tocsr(), top_n=_NEIGHBOURS, threshold=_LEAST).tocoo()
    later, earlier = near.row, near.col
    dated = np.flatnonzero(np.isfinite(ended[earlier]) & np.isfinite(ended[later]))
    fits = dated[
        (begun[earlier[dated]] < begun[later[dated]])
        & (ended[earlier[dated]] <= ended[later[dated]])
        & (begun[later[dated]] - ended[earlier[dated]] <= WINDOW)
    ]
    later, earlier, alike = later[fits], earlier[fits], near.data[fits]
    likeness = np.round(np.sqrt(alike * cosines(names, later, earlier)), 6)
    order = np.lexsort((earlier, -likeness, later))
    _, firsts = np.unique(later[order], return_index=True)
    for at in order[firsts].tolist():
        if likeness[at] >= _GOES_ON:
            yield Link(int(later[at]), int(earlier[at]), float(likeness[at]))


def _centres(rows: csr_matrix, groups: Sequence[Sequence[int]]) -> csr_matrix:
    """The means of the rows of each group, of length 1 (0 where all are empty)."""
    centres = means(rows, groups)
    lengths = np.sqrt(np.asarray(centres.multiply(centres).sum(axis=1)).ravel())
    centres.data /= np.repeat(np.maximum(lengths, 1e-9), np.diff(centres.indptr))
    return centres
