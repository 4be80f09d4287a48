"""What the reports of a story say on average, as one row for each story."""

from collections.abc import Sequence

import numpy as np
from scipy.sparse import csr_matrix


def means(rows: csr_matrix, groups: Sequence[Sequence[int]]) -> csr_matrix:
    """The mean of the rows of each group, which names places of rows; their product is the mean over all pairs of two groups."""
    members = np.concatenate([np.asarray(group, dtype=np.int32) for group in groups])
    sizes = np.array([len(group) for group in groups])
    ends = np.concatenate(([0], np.cumsum(sizes)))
    shares = csr_matrix((np.repeat(1 / sizes, sizes), members, ends), shape=(len(groups), rows.shape[0]))
    return (shares @ rows).tocsr()
