"""Which stories in two languages may tell of one event, though too little is shared to join them."""

from collections.abc import Iterator, Sequence
from itertools import combinations

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix
from sparse_dot_topn import sp_matmul_topn

from anechoic.stories.means import means
from anechoic.stories.moments import Days, decay

_ALSO = 0.2  # mean cosine of names, less what time takes twice, from which stories are linked: docs/why/stories.md
_NEIGHBOURS = 50  # of one story in one other language, at most


def counterparts(
    names: csr_matrix, when: Days, groups: Sequence[Sequence[int]], langs: Sequence[str]
) -> Iterator[tuple[int, int]]:
    """Pairs of stories in two languages, the smaller number first, in order, of which each is the other's best.

    Stories are groups of places of reports, each with its main language in `langs`; `names` and `when` have a row for each report.
    Two are as alike as their reports are on average by names and numbers, less with the days between the middles
    of the stories. A story has one counterpart at most in each language; one with an undated report has none.
    """
    rows, middles = means(names, groups), np.array([when[list(group)].mean() for group in groups])
    of = {lang: np.flatnonzero((np.array(langs) == lang) & np.isfinite(middles)) for lang in sorted(set(langs))}
    found = (
        pair for a, b in combinations(of.values(), 2) if len(a) and len(b) for pair in _mutual(rows, middles, a, b)
    )
    yield from sorted((min(pair), max(pair)) for pair in found)


def _mutual(
    rows: csr_matrix, middles: Days, mine: NDArray[np.intp], others: NDArray[np.intp]
) -> Iterator[tuple[int, int]]:
    """The stories of one language and of another that are each other's best."""
    near = sp_matmul_topn(rows[mine], rows[others].T.tocsr(), top_n=_NEIGHBOURS, threshold=_ALSO).tocoo()
    one, other = mine[near.row], others[near.col]
    alike = np.round(near.data * decay(middles[one], middles[other]) ** 2, 6)
    best: dict[int, int] = {}
    for at in np.lexsort((other, one, -alike)).tolist():
        if alike[at] >= _ALSO:
            best.setdefault(int(one[at]), int(other[at]))
            best.setdefault(int(other[at]), int(one[at]))
    return ((a, b) for a, b in best.items() if a < b and best[b] == a)
