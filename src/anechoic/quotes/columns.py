"""What is seen of each token: its word, shape and class, and where it stands to quotation marks and cues."""

import zlib
from bisect import bisect_right
from dataclasses import dataclass
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
_THAT, _PAUSES = frozenset({"that", "whether"}), frozenset({",", ";", "—", "--", "–"})
_DISTANCES = (0, 8, 16, 24, 32, 32, 32, 32, 40)  # by how many tokens away, 8 and more alike
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
    sentences = _sentences(tokens, strong)
    out[:, LEFT], out[:, LEFT_WORD] = _nearest(tokens, strong, sentences, 1)
    out[:, RIGHT], out[:, RIGHT_WORD] = _nearest(tokens, strong, sentences, -1)
    out[:, FRAME] = _frames(strong, sentences)
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


@dataclass(frozen=True, slots=True)
class _Sentence:
    """A sentence as a range of tokens, with the places of its cue words."""

    first: int
    last: int
    cues: list[int]


def _sentences(tokens: Tokens, strong: list[int]) -> list[_Sentence]:
    out: list[_Sentence] = []
    numbers, first = tokens.sentence, 0
    while first < len(numbers):
        last = bisect_right(numbers, numbers[first], first)
        out.append(_Sentence(first, last, [i for i in range(first, last) if strong[i]]))
        first = last
    return out


def _nearest(tokens: Tokens, strong: list[int], sentences: list[_Sentence], step: int) -> tuple[list[int], list[int]]:
    """The nearest cue on one side within the sentence: its class with the distance, and its word."""
    places: list[int] = [1] * len(strong)
    words: list[int] = [1] * len(strong)
    for sentence in sentences:
        if not sentence.cues:
            continue
        at = sentence.cues[0] if step > 0 else sentence.cues[-1]
        seen, commas, cue = 0, 0, 2 + word_values(tokens.words[at])[0]
        for i in range(at + step, sentence.last if step > 0 else sentence.first - 1, step):
            places[i] = 2 + strong[at] + _DISTANCES[min((i - at) * step, 8)] + seen + commas
            words[i] = cue
            if strong[i]:
                at, seen, commas, cue = i, 0, 0, 2 + word_values(tokens.words[i])[0]
            elif tokens.words[i] in _THAT:
                seen = 64
            elif tokens.words[i] in _PAUSES:
                commas = min(commas + 128, 256)
    return places, words


def _frames(strong: list[int], sentences: list[_Sentence]) -> list[int]:
    """What the sentence of each token is built like: its first and last cue, how near its end the last stands, how many."""
    out: list[int] = []
    for sentence in sentences:
        frame, cues = 1, sentence.cues
        if cues:
            tail = min(sentence.last - cues[-1], 8) // 2
            frame = 2 + strong[cues[0]] + 8 * strong[cues[-1]] + 64 * tail + 512 * min(len(cues), 3)
        out += [frame] * (sentence.last - sentence.first)
    return out


def _places(tokens: Tokens, marks: NDArray[np.uint64]) -> Numbers:
    """First or last of its sentence, of its paragraph; whether the paragraph and the sentence have quotation marks."""
    numbers = np.array(tokens.sentence)
    turns = numbers[1:] != numbers[:-1]
    starts, ends = np.append(True, turns), np.append(turns, True)
    opens = np.zeros(len(numbers), dtype=bool)
    out: Numbers = np.zeros(len(numbers), dtype=np.int64)
    quoting = np.zeros(numbers[-1] + 1, dtype=bool)
    quoting[numbers[marks > 1]] = True
    for first, last in tokens.paragraphs:
        opens[first] = starts[first] = ends[last - 1] = True
        out[first:last] = 8 * bool((marks[first:last] > 1).any())
    out += 1 + starts + 2 * ends + 4 * opens + 16 * quoting[numbers]
    return out


EDGES = 16  # kinds of token that a change of label is scored by


def edges(tokens: Tokens, marks: tuple[Quoted, ...]) -> Numbers:
    """The kind of each token, of which a change of label depends."""
    out = np.array([_kind(word) for word in tokens.words], dtype=np.int64)
    numbers = np.array(tokens.sentence)
    opens = np.append(True, numbers[1:] != numbers[:-1])[: len(out)] & (out != 5) & (out != 6)
    upper = np.array([word[0].isupper() for word in tokens.words], dtype=bool)
    out[opens] = np.where(upper, 7, 8)[opens]
    place = _marks(tokens, marks) % 10
    out[place > 1], out[place == 3], out[place == _BEFORE], out[place == _AFTER] = 4, 3, 1, 2
    return out


@lru_cache(maxsize=1 << 16)
def _kind(word: str) -> int:
    """What a word is by itself to a change of label: a pause, an end, a cue, a link, a name, or nothing."""
    if word in _PAUSES:
        return 5
    if word in {".", "!", "?", ":"}:
        return 6
    if strength := _strength(word_values(word)[3]):
        return 8 + strength
    if word in {"that", "to", "for", "of"}:
        return 14
    return 15 if word[0].isupper() else 0
