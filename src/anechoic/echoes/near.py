"""Which articles are worth comparing: those that share rare runs of words, found without looking at every pair."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations, pairwise

import numpy as np
from numpy.typing import NDArray

from anechoic.text.shingles import Shingles, Words, shingles

_SIZE = 5  # words: shared by chance far less often than three, and still frequent in a light rewriting
_SAMPLE = np.uint64(4)  # one shingle in four is kept, the same ones in every text
_EVERY_PAIR = 8  # texts up to which all of them are paired; beyond, each with its neighbours
_LEAST = 2  # kept shingles that a pair shares: about eight in all


@dataclass(frozen=True, slots=True)
class Postings:
    """Every kept shingle with the text it stands in, sorted by shingle, then text; each once a text."""

    shingle: Shingles
    text: NDArray[np.int32]

    def bounds(self) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
        """Where the postings of each shingle begin, and how many they are."""
        if not len(self.shingle):
            return np.empty(0, dtype=np.intp), np.empty(0, dtype=np.intp)
        starts = np.concatenate(([0], np.flatnonzero(np.diff(self.shingle)) + 1))
        return starts, np.diff(np.append(starts, len(self.shingle)))

    def groups(self) -> Iterator[NDArray[np.int32]]:
        """The texts of each shingle that stands in two or more, in order."""
        starts, sizes = self.bounds()
        for at in np.flatnonzero(sizes > 1):
            yield self.text[starts[at] : starts[at] + sizes[at]]


def postings(texts: Sequence[Words]) -> Postings:
    """The kept shingles of all texts."""
    parts = [np.unique(sampled(words)[0]) for words in texts]
    if not parts:
        return Postings(np.empty(0, dtype=np.uint64), np.empty(0, dtype=np.int32))
    every = np.concatenate(parts)
    owners = np.repeat(np.arange(len(parts), dtype=np.int32), [len(part) for part in parts])
    order = np.argsort(every, kind="stable")
    return Postings(every[order], owners[order])


def sampled(words: Words) -> tuple[Shingles, NDArray[np.intp]]:
    """The kept shingles of a text in order, with their places."""
    found, places = shingles(words, _SIZE)
    keep = found % _SAMPLE == 0
    return found[keep], places[keep]


def near_pairs(texts: Sequence[Words]) -> list[tuple[int, int]]:
    """Places of texts that share enough rare shingles to be aligned, the smaller first, in order.

    Linear in the number of words: of a shingle that many texts have, only neighbours are paired, which
    is enough to hang them all together.
    """
    shared: Counter[tuple[int, int]] = Counter()
    for group in postings(texts).groups():
        members = group.tolist()
        if len(members) <= _EVERY_PAIR:
            shared.update(combinations(members, 2))
        else:
            shared.update(pairwise(members))
            shared.update((members[0], other) for other in members[2:])
    return sorted(pair for pair, count in shared.items() if count >= _LEAST)
