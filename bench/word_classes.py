"""Groups the words of a corpus by the words that they stand beside, as a stand-in for parts of speech.

Positive pointwise mutual information with the two words on either side, reduced by singular values, grouped by k-means
(Schütze 1995). Words are kept by CRC-32 alone.
"""

import zlib
from collections import Counter
from collections.abc import Sequence

import numpy as np
import scipy.sparse as sp
from numpy.typing import NDArray
from scipy.cluster.vq import kmeans2
from scipy.sparse.linalg import svds

from anechoic.quotes.tokens import tokens

_LEAST = 4  # times a word must stand in the corpus
_BESIDE = 500  # commonest words, by which a word is known
_DISTANCES = (-2, -1, 1, 2)
_SIZES = (48, 160, 600)  # coarse, middling, fine
_ENDINGS = ("ed", "ing", "s", "ly")


def word_classes(texts: Sequence[str]) -> tuple[NDArray[np.uint32], NDArray[np.uint16]]:
    """CRC-32 of each word in ascending order, and its classes of each size, counted from 1."""
    runs = [[word.replace("’", "'") for word in tokens(text).words] for text in texts]
    counts = Counter(word.lower() for run in runs for word in run)
    capitals = Counter(word.lower() for run in runs for word in run if word[0].isupper())
    vocabulary = sorted(word for word, count in counts.items() if count >= _LEAST)
    points = np.hstack(
        [
            _embedded(runs, vocabulary, counts),
            0.7 * np.array([[capitals[word] / counts[word]] for word in vocabulary]),
            0.4 * np.array([[word.endswith(ending) for ending in _ENDINGS] for word in vocabulary]),
        ]
    )
    classes = np.array([kmeans2(points, size, minit="++", seed=1, iter=25)[1] for size in _SIZES]).T + 1
    keys = np.array([zlib.crc32(word.encode()) for word in vocabulary], dtype=np.uint32)
    order = np.argsort(keys, kind="stable")
    return keys[order], classes[order].astype(np.uint16)


def _embedded(runs: Sequence[Sequence[str]], vocabulary: Sequence[str], counts: Counter[str]) -> NDArray[np.float64]:
    """A unit vector for each word."""
    number = {word: place for place, word in enumerate(vocabulary)}
    beside = {word: i for i, (word, _) in enumerate(sorted(counts.items(), key=lambda c: (-c[1], c[0]))[:_BESIDE])}
    pairs = [
        (number[word.lower()], side * (_BESIDE + 1) + beside.get(run[i + distance].lower(), _BESIDE))
        for run in runs
        for i, word in enumerate(run)
        for side, distance in enumerate(_DISTANCES)
        if word.lower() in number and 0 <= i + distance < len(run)
    ]
    places = np.array(pairs).T
    seen = sp.coo_matrix(
        (np.ones(len(pairs)), places), shape=(len(vocabulary), len(_DISTANCES) * (_BESIDE + 1))
    ).tocsr()
    by_word, by_side = np.asarray(seen.sum(1)).ravel(), np.asarray(seen.sum(0)).ravel()
    cells = seen.tocoo()
    information = np.log(cells.data * seen.sum() / (by_word[cells.row] * by_side[cells.col]))
    positive = sp.csr_matrix((np.maximum(information, 0), (cells.row, cells.col)), shape=seen.shape)
    start = np.random.default_rng(0).standard_normal(min(positive.shape))
    left, strength, _ = svds(positive, k=64, v0=start)
    vectors = left * np.sqrt(strength)
    return vectors / (np.linalg.norm(vectors, axis=1, keepdims=True) + 1e-9)
