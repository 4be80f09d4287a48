"""What is seen of each token: its word, shape and class, and where it stands to quotation marks and cues."""

import zlib
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from anechoic.quotes.cues import lexicon
from anechoic.quotes.tokens import Tokens
from anechoic.text.marks import Quoted

Numbers = NDArray[np.int64]

# The columns: one value a token, 0 where there is none.
_COUNT = 14
WORD, SHAPE, SUFFIX, CLUSTER, LIST, MARK, LEFT, RIGHT, LEFT_WORD, RIGHT_WORD, PLACE, COARSE, FINE, FRAME = range(_COUNT)

_LISTS = (
    "negations", "adverbs", "auxiliaries", "openers", "asides", "conjunctions", "clause_openers", "unnamed", "roles",
    "titles", "organisations", "groups", "documents",
)  # fmt: skip
_BEFORE, _AFTER = 6, 7  # the places of an opening and of a closing mark
_CLASSES = ("said", "acts", "believes", "not_said")


class Clusters:
    """Which classes of words used alike a word belongs to, coarse, middling and fine; words are known by CRC-32 alone."""

    def __init__(self, keys: NDArray[np.uint32], classes: NDArray[np.uint16]) -> None:
        self._keys, self._classes = keys, np.vstack([classes, np.zeros((1, classes.shape[1]), dtype=classes.dtype)])

    def of(self, keys: NDArray[np.uint64]) -> NDArray[np.uint16]:
        """The classes of the words with these CRC-32, a row for each; 0 where a word is not known."""
        places = np.searchsorted(self._keys, keys)
        known = np.append(self._keys, 0)[places] == keys
        return self._classes[np.where(known, places, len(self._keys))]


@lru_cache(maxsize=1 << 16)
def word_values(word: str) -> tuple[int, int, int, int]:
    """Hashes of the word in lower case, of its shape and of its end, and the lists it stands in."""
    lower = word.lower().replace("’", "'")
    return zlib.crc32(lower.encode()), _shape(word), zlib.crc32(b"~" + lower[-3:].encode()), _lists(lower)


def _shape(word: str) -> int:
    if not word[0].isalnum():
        return zlib.crc32(word[:2].encode()) if len(word) < 3 else 9
    if word[0].isdigit():
        return 1 if len(word) == 4 else 2
    if word.isupper():
        return 3 if len(word) == 1 else 4
    if word[0].isupper():
        return 5 if word.isalpha() else 6
    return 7 if word.isalpha() else 8


def _lists(word: str) -> int:
    known = lexicon("en")
    bits = 0
    for place, name in enumerate(_LISTS):
        bits |= (word in known.words[name]) << place
    kind = known.verbs.get(word)
    verb = 1 + _CLASSES.index(kind) if kind else 0
    pronoun = " mfprow".find(known.pronouns.get(word, " "))
    return bits | verb << 16 | pronoun << 20 | (word == "according") << 24 | (word in known.bare) << 25


def columns(tokens: Tokens, marks: tuple[Quoted, ...], clusters: Clusters) -> NDArray[np.uint64]:
    """The hashed features of every token, a row each: what the tagger looks at."""
    values = [word_values(word) for word in tokens.words]
    count = len(values)
    out = np.zeros((count, _COUNT), dtype=np.uint64)
    if not count:
        return out
    words = np.array(values, dtype=np.uint64)
    out[:, WORD], out[:, SHAPE], out[:, SUFFIX], out[:, LIST] = words.T + np.uint64(1)
    out[:, (COARSE, CLUSTER, FINE)] = clusters.of(words[:, 0]) + np.uint64(1)
    out[:, MARK] = _marks(tokens, marks)
    for place in (_BEFORE, _AFTER):  # every kind of mark counts alike: few texts to learn from have single ones
        out[np.ix_(out[:, MARK] % np.uint64(10) == place, (WORD, SHAPE, SUFFIX))] = np.uint64(10 + place)
    strong = [_strength(value[3]) for value in values]
    out[:, LEFT], out[:, LEFT_WORD] = _nearest(tokens, strong, 1)
    out[:, RIGHT], out[:, RIGHT_WORD] = _nearest(tokens, strong, -1)
    out[:, FRAME] = _frames(tokens, strong)
    out[:, PLACE] = _places(tokens, out[:, MARK])
    return out


def _strength(lists: int) -> int:
    """Class of a cue word, 0 for other words."""
    return (lists >> 16) & 15 or (5 if lists >> 24 & 1 else 0)


def _marks(tokens: Tokens, marks: tuple[Quoted, ...]) -> Numbers:
    """Where each token stands to quotation marks: out, the mark before, first, within, last, the mark after; short or long."""
    out = np.ones(len(tokens.words), dtype=np.int64)
    for each in marks:
        if each.depth:
            continue
        first, last = tokens.between(each.start, each.end)
        if last <= first:
            continue
        short = 10 * (1 + min(3, (last - first) // 4))
        out[first:last] = short + 2
        out[first] = short + 3
        out[last - 1] = short + (4 if last - first > 1 else 5)
        if first:
            out[first - 1] = short + _BEFORE
        if each.closed and last < len(out):
            out[last] = short + _AFTER
    return out


def _nearest(tokens: Tokens, strong: list[int], step: int) -> tuple[list[int], list[int]]:
    """The nearest cue on one side within the sentence: its class with the distance, and its word."""
    places: list[int] = [1] * len(strong)
    words: list[int] = [1] * len(strong)
    order = range(len(strong)) if step > 0 else range(len(strong) - 1, -1, -1)
    sentence, at, seen_that, commas = -1, -1, False, 0
    for i in order:
        if tokens.sentence[i] != sentence:
            sentence, at, seen_that, commas = tokens.sentence[i], -1, False, 0
        if at >= 0:
            distance = abs(i - at)
            bucket = distance if distance < 4 else 4 if distance < 8 else 5
            places[i] = 2 + strong[at] + 8 * bucket + 64 * seen_that + 128 * min(commas, 2)
            words[i] = 2 + word_values(tokens.words[at])[0]
        word = tokens.words[i]
        if strong[i]:
            at, seen_that, commas = i, False, 0
        elif word in {"that", "whether"}:
            seen_that = True
        elif word in {",", ";", "—", "--", "–"}:
            commas += 1
    return places, words


def _frames(tokens: Tokens, strong: list[int]) -> list[int]:
    """What the sentence of each token is built like: its first and last cue, how near its end the last stands, how many."""
    out: list[int] = []
    first = 0
    for i in range(1, len(strong) + 1):
        if i == len(strong) or tokens.sentence[i] != tokens.sentence[first]:
            cues = [j for j in range(first, i) if strong[j]]
            frame = 1
            if cues:
                tail = min(i - cues[-1], 8) // 2
                frame = 2 + strong[cues[0]] + 8 * strong[cues[-1]] + 64 * tail + 512 * min(len(cues), 3)
            out += [frame] * (i - first)
            first = i
    return out


def _places(tokens: Tokens, marks: NDArray[np.uint64]) -> list[int]:
    """First or last of its sentence, of its paragraph; whether the paragraph and the sentence have quotation marks."""
    out: list[int] = []
    quoting = [mark > 1 for mark in marks.tolist()]
    for first, last in tokens.paragraphs:
        numbers = tokens.sentence[first:last]
        spoken = {number for number, q in zip(numbers, quoting[first:last], strict=True) if q}
        for i in range(first, last):
            start = i == first or numbers[i - first] != numbers[i - first - 1]
            end = i + 1 == last or numbers[i - first] != numbers[i - first + 1]
            out.append(1 + start + 2 * end + 4 * (i == first) + 8 * bool(spoken) + 16 * (numbers[i - first] in spoken))
    return out


EDGES = 16  # kinds of token that a change of label is scored by


def edges(tokens: Tokens, marks: tuple[Quoted, ...]) -> Numbers:
    """The kind of each token, of which a change of label depends."""
    place = (_marks(tokens, marks) % 10).tolist()
    values = [word_values(word) for word in tokens.words]
    out = [0] * len(values)
    for i, (word, value) in enumerate(zip(tokens.words, values, strict=True)):
        kind = 0
        if place[i] in (_BEFORE, _AFTER):
            kind = 1 if place[i] == _BEFORE else 2
        elif place[i] > 1:
            kind = 3 if place[i] == 3 else 4
        elif word in {",", ";", "—", "--", "–"}:
            kind = 5
        elif word in {".", "!", "?", ":"}:
            kind = 6
        elif i == 0 or tokens.sentence[i] != tokens.sentence[i - 1]:
            kind = 7 if word[0].isupper() else 8
        elif _strength(value[3]):
            kind = 8 + _strength(value[3])
        elif word in {"that", "to", "for", "of"}:
            kind = 14
        elif word[0].isupper():
            kind = 15
        out[i] = kind
    return np.array(out, dtype=np.int64)
