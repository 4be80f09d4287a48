"""Pairs of reports in columns: which two, and how alike; a day of news has millions of them."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Places = NDArray[np.int32]
Values = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Pairs:
    """Reports by their places, the smaller first, and the likeness of each pair from 0 to 1; sorted by place."""

    first: Places
    second: Places
    score: Values

    def __len__(self) -> int:
        return len(self.first)


def joined(parts: Sequence[Pairs]) -> Pairs:
    """The pairs of all parts, in order."""
    first = np.concatenate([part.first for part in parts])
    second = np.concatenate([part.second for part in parts])
    score = np.concatenate([part.score for part in parts])
    order = np.lexsort((second, first))
    return Pairs(first[order], second[order], score[order])
