"""Texts as weighted stems, so that a product of two tells how alike they are: TF-IDF."""

from collections import Counter
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix

from anechoic.text.words import WORD, stem_of, stop_words

Counts = tuple[NDArray[np.int64], NDArray[np.int64]]


class Stems:
    """Numbers for stems, in the order they are first met. Each language has its own, and each word is stemmed once."""

    def __init__(self) -> None:
        self._known: dict[str, _Known] = {}
        self._stems: dict[tuple[str, str], int] = {}

    def __len__(self) -> int:
        return len(self._stems)

    def numbered(self, text: str, lang: str = "en") -> list[int]:
        """The stems of a text in order, stop words left out; none in a language without listed stop words."""
        if not stop_words(lang):
            return []
        known = self._known.get(lang)
        if known is None:
            known = self._known[lang] = _Known(lang, self._stems)
        return [number for number in map(known.__getitem__, WORD.findall(text.lower())) if number >= 0]


class _Known(dict[str, int]):
    """The number of the stem of each word of one language, -1 for a stop word; words are added as they are met."""

    def __init__(self, lang: str, numbers: dict[tuple[str, str], int]) -> None:
        super().__init__()
        self.lang = lang
        self.numbers = numbers

    def __missing__(self, word: str) -> int:
        stem = stem_of(word, self.lang)
        number = self[word] = self.numbers.setdefault((self.lang, stem), len(self.numbers)) if stem else -1
        return number


def counted(numbers: Sequence[int]) -> Counts:
    """Which stems, and how often each."""
    return np.unique(np.array(numbers, dtype=np.int64), return_counts=True)


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
