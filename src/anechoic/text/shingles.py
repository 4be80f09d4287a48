"""Runs of words as numbers, so that texts can be compared by the million: the same on every machine and in every run."""

from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

Words = NDArray[np.uint32]
Shingles = NDArray[np.uint64]
Places = NDArray[np.intp]

BREAK = 0  # stands where words were left out; no shingle runs across it
_MIX = np.uint64(0x9E3779B97F4A7C15)  # 2**64 divided by the golden ratio (Knuth, TAOCP 3, 6.4): spreads close numbers
_BASE = 0x100000001B3  # of the polynomial in a word's letters: the prime of FNV; odd, so that it can be divided by
_OTHER, _NUL, _JOINT, _LETTER, _DIGIT = range(5)  # kinds of characters; the last two make words
_BLANK = ord(" ")
_LAST = 0xFFFF  # code points above it count as no letters


@dataclass(frozen=True, slots=True)
class Numbered:
    """The words of a text as numbers, and where each begins and ends in it."""

    words: Words
    starts: Places
    ends: Places

    def within(self, blanked: str) -> "Numbered":
        """Those that are left of the same text with parts blanked out: each part is a NUL, which is a break, and spaces."""
        codes = _codes(blanked)
        left, breaks = np.flatnonzero(codes[self.starts] > _BLANK), np.flatnonzero(codes == 0)
        order = np.argsort(np.concatenate((self.starts[left], breaks)), kind="stable")
        return Numbered(
            np.concatenate((self.words[left], np.full(len(breaks), BREAK, np.uint32)))[order],
            np.concatenate((self.starts[left], breaks))[order],
            np.concatenate((self.ends[left], breaks + 1))[order],
        )


def numbered(text: str) -> Numbered:
    """The words of a text as numbers, case left out, odd for words with a digit and even for all others; a NUL is a break.

    A word is a run of letters and digits; a point or comma before a digit joins: 1,200.5 is one. Its number is a polynomial
    in its letters (Karp and Rabin 1987), found for all words at once from running sums.
    """
    codes = _codes(text)
    kinds = _kinds().take(codes, mode="clip")
    starts, ends = _bounds(kinds)
    powers, inverses = _powers(1 << len(codes).bit_length())
    sums = np.zeros(len(codes) + 1, np.uint64)
    np.cumsum(_lowered().take(codes, mode="clip") * powers[: len(codes)], out=sums[1:])
    mixed = (sums[ends] - sums[starts]) * inverses[starts] * _MIX
    numbers = (mixed >> np.uint64(33)).astype(np.uint32) << np.uint32(1)
    numbers[np.searchsorted(ends, np.flatnonzero(kinds == _DIGIT), "right")] |= 1
    numbers[numbers == BREAK] = 2
    numbers[kinds[starts] == _NUL] = BREAK
    return Numbered(numbers, starts, ends)


def numbered_words(text: str) -> Words:
    """The numbers of the words of a text alone."""
    return numbered(text).words


def _codes(text: str) -> Places:
    """The characters of a text as numbers."""
    return np.frombuffer(text.encode("utf-32-le", "surrogatepass"), dtype=np.uint32).astype(np.intp)


def _bounds(kinds: NDArray[np.uint8]) -> tuple[Places, Places]:
    """Where each word or break begins and ends."""
    within = np.zeros(len(kinds) + 2, dtype=bool)
    within[1:-1] = kinds >= _LETTER
    joints = np.flatnonzero(kinds[1:-1] == _JOINT) + 1
    within[joints[(kinds[joints - 1] >= _LETTER) & (kinds[joints + 1] == _DIGIT)] + 1] = True
    edges = np.flatnonzero(within[1:] != within[:-1])
    starts, ends = edges[::2], edges[1::2]
    breaks = np.flatnonzero(kinds == _NUL)
    if len(breaks):
        starts, ends = np.sort(np.concatenate((starts, breaks))), np.sort(np.concatenate((ends, breaks + 1)))
    return starts, ends


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
def _lowered() -> Shingles:
    """Each character of the basic plane in lower case, where that is one character."""
    return np.array([ord(low) if len(low := chr(code).lower()) == 1 else code for code in range(_LAST + 1)], np.uint64)


@cache
def _powers(size: int) -> tuple[Shingles, Shingles]:
    """The powers of the base up to `size`, and what multiplying by them is undone by, modulo 2**64."""
    powers, inverses = np.ones(size, np.uint64), np.ones(size, np.uint64)
    powers[1:], inverses[1:] = _BASE, pow(_BASE, -1, 1 << 64)
    return np.cumprod(powers), np.cumprod(inverses)


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
    wide = words.astype(np.uint64)
    mixed = np.zeros(len(words) - size + 1, dtype=np.uint64)
    for at in range(size):
        mixed ^= wide[at : at + len(mixed)]
        mixed *= _MIX
        mixed ^= mixed >> np.uint64(29)
    whole = np.ones(len(words), dtype=bool)
    breaks = np.flatnonzero(words == BREAK)
    whole[np.maximum(breaks[:, None] - np.arange(size), 0)] = False
    places = np.flatnonzero(whole[: len(mixed)])
    return mixed[places], places


def distinct(found: Shingles) -> Shingles:
    """Each of the shingles once, sorted: what `np.unique` gives, in a quarter of the time for the few that a text has."""
    ordered = np.sort(found)
    fresh = np.ones(len(ordered), dtype=bool)
    np.not_equal(ordered[1:], ordered[:-1], out=fresh[1:])
    return ordered[fresh]
