"""Runs of words as numbers, so that texts can be compared by the million: the same on every machine and in every run."""

import re
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

Words = NDArray[np.uint32]
Shingles = NDArray[np.uint64]

BREAK = 0  # stands where words were left out; no shingle runs across it
_TOKEN = re.compile(r"\w+(?:[.,]\d+)*|\0")
_MIX = np.uint64(0x9E3779B97F4A7C15)  # 2**64 divided by the golden ratio (Knuth, TAOCP 3, 6.4): spreads close numbers


class _Numbers(dict[str, int]):
    """Each word's number, found once: its CRC-32, odd for words with a digit and even for all others."""

    def __missing__(self, word: str) -> int:
        number = crc32(word.encode()) & ~1 | any(map(str.isdigit, word)) or 2
        self[word] = number
        return number


_NUMBERS = _Numbers({"\0": BREAK})


def numbered_words(text: str) -> Words:
    """The words of a text as numbers, case left out; a NUL is a break."""
    found = _TOKEN.findall(_lower(text))
    return np.fromiter(map(_NUMBERS.__getitem__, found), np.uint32, len(found))


def word_places(text: str) -> list[tuple[int, int]]:
    """Where each of the numbered words begins and ends."""
    return [match.span() for match in _TOKEN.finditer(_lower(text))]


def _lower(text: str) -> str:
    """The text in lower case, every character in its place."""
    lower = text.lower()
    return lower if len(lower) == len(text) else "".join(c if len(c.lower()) > 1 else c.lower() for c in text)


def are_figures(words: Words) -> NDArray[np.bool_]:
    """Which of the words have a digit in them."""
    return (words & 1).astype(bool)


def shingles(words: Words, size: int) -> tuple[Shingles, NDArray[np.intp]]:
    """Every run of `size` words as one number, with the place where it begins; runs across a break are left out.

    >>> [len(part) for part in shingles(numbered_words("one two three four"), 3)]
    [2, 2]
    """
    if len(words) < size:
        return np.empty(0, dtype=np.uint64), np.empty(0, dtype=np.intp)
    mixed = np.zeros(len(words) - size + 1, dtype=np.uint64)
    whole = np.ones(len(mixed), dtype=bool)
    for at in range(size):
        part = words[at : at + len(mixed)]
        mixed = (mixed ^ part) * _MIX
        mixed ^= mixed >> np.uint64(29)
        whole &= part != BREAK
    places = np.flatnonzero(whole)
    return mixed[places], places
