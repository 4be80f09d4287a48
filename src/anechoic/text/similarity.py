"""Texts as weighted stems, so that a product of two tells how alike they are: TF-IDF."""

from collections import Counter
from collections.abc import Iterable, Sequence

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix

from anechoic.text.words import stems, words


class Stems:
    """Numbers for stems, in the order they are first met; each word is stemmed once."""

    def __init__(self) -> None:
        self._of_word: dict[tuple[str, str], int] = {}
        self._of_stem: dict[str, int] = {}

    def __len__(self) -> int:
        return len(self._of_stem)

    def counted(self, text: str, lang: str = "en") -> Counter[int]:
        """How often each stem stands in the text; stop words are left out."""
        counts: Counter[int] = Counter()
        for word, times in Counter(words(text)).items():
            number = self._number(word, lang)
            if number >= 0:
                counts[number] += times
        return counts

    def _number(self, word: str, lang: str) -> int:
        key = word, lang
        if key not in self._of_word:
            stem = next(iter(stems(word, lang)), "")
            self._of_word[key] = self._of_stem.setdefault(stem, len(self._of_stem)) if stem else -1
        return self._of_word[key]


def tfidf(counts: Sequence[Counter[int]], width: int) -> csr_matrix:
    """One row of length 1 for each text, one column for each of `width` stems: (1 + ln tf) · (1 + ln((1 + n) / (1 + df))).

    Salton and Buckley 1988 (doi:10.1016/0306-4573(88)90021-0), smoothed as scikit-learn does.
    """
    sizes = [len(count) for count in counts]
    columns = _flat(count.keys() for count in counts).astype(np.int32)
    values = 1 + np.log(_flat(count.values() for count in counts))
    df = np.bincount(columns, minlength=width)
    values *= (1 + np.log((1 + len(counts)) / (1 + df)))[columns]
    rows = np.concatenate(([0], np.cumsum(sizes))).astype(np.int64)
    matrix = csr_matrix((values, columns, rows), shape=(len(counts), width))
    return _unit(matrix)


def _flat(parts: Iterable[Iterable[int]]) -> NDArray[np.float64]:
    return np.fromiter((value for part in parts for value in part), dtype=np.float64)


def _unit(matrix: csr_matrix) -> csr_matrix:
    """The same rows, each of length 1."""
    squares = np.asarray(matrix.multiply(matrix).sum(axis=1)).ravel()
    lengths = np.repeat(np.sqrt(squares), np.diff(matrix.indptr))
    matrix.data = (matrix.data / np.where(lengths > 0, lengths, 1)).astype(np.float32)
    return matrix
