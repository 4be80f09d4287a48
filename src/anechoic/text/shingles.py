"""Runs of words as numbers, so that texts can be compared by the million: the same on every machine and in every run."""

from functools import cache

import numpy as np
from numpy.typing import NDArray

Words = NDArray[np.uint32]
Shingles = NDArray[np.uint64]

BREAK = 0  # stands where words were left out; no shingle runs across it
_MIX = np.uint64(0x9E3779B97F4A7C15)  # 2**64 divided by the golden ratio (Knuth, TAOCP 3, 6.4): spreads close numbers
_BASE = 0x100000001B3  # of the polynomial in a word's letters: the prime of FNV; odd, so that it can be divided by
_OTHER, _LETTER, _DIGIT, _JOINT, _NUL = range(5)  # kinds of characters
_LAST = 0xFFFF  # code points above it count as no letters


def numbered_words(text: str) -> Words:
    """The words of a text as numbers, case left out, odd for words with a digit and even for all others; a NUL is a break.

    A word's number is a polynomial in its letters (Karp and Rabin 1987), found for all words at once from running sums.
    """
    codes, kinds, starts, ends = _tokens(text)
    if not len(starts):
        return np.empty(0, dtype=np.uint32)
    powers, inverses = _powers(1 << len(codes).bit_length())
    sums = np.concatenate((np.zeros(1, np.uint64), np.cumsum(codes * powers[: len(codes)])))
    mixed = (sums[ends] - sums[starts]) * inverses[starts] * _MIX
    digits = np.concatenate(([0], np.cumsum(kinds == _DIGIT)))
    figures = digits[ends] > digits[starts]
    numbers = ((mixed >> np.uint64(33)).astype(np.uint32) << 1) | figures
    return np.where(kinds[starts] == _NUL, BREAK, np.where(numbers == BREAK, 2, numbers)).astype(np.uint32)


def word_places(text: str) -> list[tuple[int, int]]:
    """Where each of the numbered words begins and ends."""
    _, _, starts, ends = _tokens(text)
    return list(zip(starts.tolist(), ends.tolist(), strict=True))


def _tokens(text: str) -> tuple[Shingles, NDArray[np.uint8], NDArray[np.intp], NDArray[np.intp]]:
    """The characters in lower case as numbers, their kinds, and where each word or break begins and ends.

    A word is a run of letters and digits; a point or comma before a digit joins: 1,200.5 is one.
    """
    codes = np.frombuffer(_lower(text).encode("utf-32-le", "surrogatepass"), dtype=np.uint32)
    kinds = _kinds()[np.minimum(codes, _LAST)]
    edged = np.zeros(len(codes) + 2, dtype=np.uint8)
    edged[1:-1] = kinds
    within = (edged == _LETTER) | (edged == _DIGIT)
    within[1:-1] |= (kinds == _JOINT) & within[:-2] & (edged[2:] == _DIGIT)
    edges = np.flatnonzero(within[1:] != within[:-1])
    breaks = np.flatnonzero(kinds == _NUL)
    starts, ends = edges[::2], edges[1::2]
    if len(breaks):
        starts, ends = np.sort(np.concatenate((starts, breaks))), np.sort(np.concatenate((ends, breaks + 1)))
    return codes.astype(np.uint64), kinds, starts, ends


@cache
def _kinds() -> NDArray[np.uint8]:
    """The kind of each character of the basic plane."""
    letters = [
        _DIGIT if (c := chr(code)).isdecimal() else _LETTER if c.isalnum() else _OTHER for code in range(_LAST + 1)
    ]
    kinds = np.array(letters, dtype=np.uint8)
    kinds[[ord("."), ord(",")]] = _JOINT
    kinds[ord("_")], kinds[0] = _LETTER, _NUL
    return kinds


@cache
def _powers(size: int) -> tuple[Shingles, Shingles]:
    """The powers of the base up to `size`, and what multiplying by them is undone by, modulo 2**64."""
    powers, inverses = np.ones(size, np.uint64), np.ones(size, np.uint64)
    powers[1:], inverses[1:] = _BASE, pow(_BASE, -1, 1 << 64)
    return np.cumprod(powers), np.cumprod(inverses)


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
