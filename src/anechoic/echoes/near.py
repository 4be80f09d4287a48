"""Which articles are worth comparing: those that share rare runs of words, found without looking at every pair."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from anechoic.text.shingles import Shingles, Words, shingles
from anechoic.text.tokens import Places

SIZE = 5  # words: shared by chance far less often than three, and still frequent in a light rewriting
_SAMPLE = np.uint64(3)  # one shingle in three is kept, the same ones in every text
_FEW = 60  # shingles of a text that are all kept: a summary in two feeds must be found, however short
_EVERY_PAIR = 8  # texts up to which all of them are paired; beyond, each with its neighbours
_LEAST = 3  # kept shingles that a pair shares: about nine in all


Sample = tuple[Shingles, Places]


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


def postings(texts: Sequence[Shingles]) -> Postings:
    """The shingles of all texts, of which each text has each once."""
    if not texts:
        return Postings(np.empty(0, dtype=np.uint64), np.empty(0, dtype=np.int32))
    every = np.concatenate(texts)
    owners = np.repeat(np.arange(len(texts), dtype=np.int32), [len(text) for text in texts])
    order = np.argsort(every, kind="stable")
    return Postings(every[order], owners[order])


def sampled(words: Words) -> Sample:
    """The kept shingles of a text in order, with their places; all of them where they are few."""
    found, places = shingles(words, SIZE)
    if len(found) <= _FEW:
        return found, places
    keep = found % _SAMPLE == 0
    return found[keep], places[keep]


def near_pairs(texts: Sequence[Shingles], since: int = 0) -> list[tuple[int, int]]:
    """Places of texts that share enough rare shingles to be aligned, the smaller first, the other from `since` on, in order.

    Linear in the number of words: of a shingle that many texts have, only neighbours are paired, which
    is enough to hang them all together.
    """
    pairs = [pair for pair in _sharing(postings(texts)) if len(pair)]
    if not pairs:
        return []
    every = np.concatenate(pairs)
    codes, counts = np.unique(every[:, 0] * len(texts) + every[:, 1], return_counts=True)
    found = codes[(counts >= _LEAST) & (codes % len(texts) >= since)]
    return list(zip((found // len(texts)).tolist(), (found % len(texts)).tolist(), strict=True))


def _sharing(index: Postings) -> Iterator[NDArray[np.int64]]:
    """The pairs of texts that share a shingle, once for each that they share."""
    starts, sizes = index.bounds()
    text = index.text.astype(np.int64)
    for size in range(2, _EVERY_PAIR + 1):
        members = text[starts[sizes == size][:, None] + np.arange(size)]
        yield from (members[:, [i, j]] for i in range(size) for j in range(i + 1, size))
    for at in np.flatnonzero(sizes > _EVERY_PAIR):
        many = text[starts[at] : starts[at] + sizes[at]]
        yield np.column_stack((many[:-1], many[1:]))
        yield np.column_stack((np.repeat(many[:1], len(many) - 2), many[2:]))
