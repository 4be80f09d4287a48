"""Texts as weighted stems, so that a product of two tells how alike they are: TF-IDF."""

from collections import Counter
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix

from anechoic.text.tokens import LETTER, Tokens, tokens
from anechoic.text.words import JOINTS, stem_of, stop_words

Numbers = NDArray[np.int64]
Counts = tuple[Numbers, Numbers]

_SLOT_BITS = 16


class Stems:
    """Numbers for stems, in the order they are first met. Each language has its own, and each word is stemmed once."""

    def __init__(self) -> None:
        self._known: dict[str, _Known] = {}
        self._stems: dict[tuple[str, str], int] = {}

    def __len__(self) -> int:
        return len(self._stems)

    def numbered(self, texts: Sequence[str], lang: str = "en") -> list[Numbers]:
        """The stems of each text in order, stop words left out; none in a language without listed stop words.

        Several texts at once are much faster than one after the other where they are short.
        """
        if not texts or not stop_words(lang):
            return [np.empty(0, dtype=np.int64) for _ in texts]
        if lang not in self._known:
            self._known[lang] = _Known(lang, self._stems)
        joined = "\n".join(texts)
        found = tokens(joined, JOINTS, LETTER)
        numbers = self._known[lang].numbered(joined, found)
        ends = np.cumsum([len(text) + 1 for text in texts[:-1]], dtype=np.int64)
        return [part[part >= 0] for part in np.split(numbers, np.searchsorted(found.starts, ends))]


class _Known:
    """The numbers of the stems of words of one language, -1 for a stop word, by the hashes of the words.

    Those met last are also kept in two columns by the first bits of their hashes, where nearly all words are found at once.
    """

    def __init__(self, lang: str, stems: dict[tuple[str, str], int]) -> None:
        self.lang = lang
        self.stems = stems
        self.every: dict[int, int] = {}
        self.hashes = np.zeros(1 << _SLOT_BITS, dtype=np.uint64)
        self.numbers = np.zeros(1 << _SLOT_BITS, dtype=np.int64)

    def numbered(self, text: str, found: Tokens) -> Numbers:
        """The number of the stem of each word of a text."""
        slots = found.hashes >> np.uint64(64 - _SLOT_BITS)
        numbers: Numbers = self.numbers[slots]
        missed = np.flatnonzero(self.hashes[slots] != found.hashes)
        words = zip(
            found.hashes[missed].tolist(), found.starts[missed].tolist(), found.ends[missed].tolist(), strict=True
        )
        numbers[missed] = [self._number(hash_, text, start, end) for hash_, start, end in words]
        self.hashes[slots[missed]], self.numbers[slots[missed]] = found.hashes[missed], numbers[missed]
        return numbers

    def _number(self, hash_: int, text: str, start: int, end: int) -> int:
        number = self.every.get(hash_)
        if number is None:
            stem = stem_of(text[start:end].lower(), self.lang)
            number = self.stems.setdefault((self.lang, stem), len(self.stems)) if stem else -1
            self.every[hash_] = number
        return number


def counted(numbers: Numbers) -> Counts:
    """Which stems, and how often each."""
    return np.unique(numbers, return_counts=True)


def tfidf(counts: Sequence[Counts], width: int, most: int, langs: Sequence[str]) -> csr_matrix:
    """One row of length 1 for each text, one column for each of `width` stems: (1 + ln tf) · (1 + ln((1 + n) / (1 + df))).

    Salton and Buckley 1988 (doi:10.1016/0306-4573(88)90021-0), smoothed as scikit-learn does. Of each text the `most`
    weightiest stems are kept: the common ones cost most time and tell least. n are the texts in the language of the text
    (`langs`): else every word of a rare language would pass for a rare word.
    """
    df = np.zeros(width)
    for numbers, _ in counts:
        df[numbers] += 1
    among = Counter(langs)
    idfs = {lang: 1 + np.log((1 + among[lang]) / (1 + df)) for lang in sorted(among)}
    rows = [
        _row(numbers, (1 + np.log(times)) * idfs[lang][numbers], most)
        for (numbers, times), lang in zip(counts, langs, strict=True)
    ]
    ends = np.concatenate(([0], np.cumsum([len(numbers) for numbers, _ in rows]))).astype(np.int64)
    columns = np.concatenate([numbers for numbers, _ in rows]) if rows else np.empty(0)
    values = np.concatenate([weights for _, weights in rows]) if rows else np.empty(0)
    return csr_matrix((values.astype(np.float32), columns.astype(np.int32), ends), shape=(len(counts), width))


def _row(
    numbers: NDArray[np.int64], weights: NDArray[np.float64], most: int
) -> tuple[NDArray[np.int64], NDArray[np.float64]]:
    """The weightiest stems of a text, in order, with weights that make it of length 1."""
    if len(numbers) > most:
        kept = np.sort(np.argsort(-weights, kind="stable")[:most])
        numbers, weights = numbers[kept], weights[kept]
    return numbers, weights / max(float(np.linalg.norm(weights)), 1e-9)
