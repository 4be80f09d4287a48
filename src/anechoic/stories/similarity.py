"""How alike two origins are: the words of their fullest article, and how far apart in time they came out."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix
from sparse_dot_topn import sp_matmul_topn

from anechoic.records import Article
from anechoic.text.similarity import Stems, tfidf

_LEAD = 4000  # characters of the body: later paragraphs are background that many stories share
_TITLE = 2  # how often the title counts
_WIDTH = 1.5  # days: the standard deviation of the decay; an event is news for about two
_WINDOW = 4.5  # days, three widths: beyond, two reports are never compared
_LEAST = 0.03  # cosine below which two texts share nothing to speak of
_NEIGHBOURS = 500  # of one article, at most
_CHUNK = 1000  # rows that are multiplied at once, which bounds the memory
_DAY = 86_400.0


@dataclass(frozen=True, slots=True)
class Alike:
    """Two origins by their places, the smaller first, and how alike they are: 0 to 1."""

    first: int
    second: int
    score: float


def alike(reports: Sequence[Article]) -> list[Alike]:
    """Every pair of reports that may tell of one event; `reports` are in order of time, the undated last."""
    if not reports:
        return []
    stems = Stems()
    vectors = tfidf([_counts(article, stems) for article in reports], len(stems))
    days = np.array([_day(article.published) for article in reports])
    found = (pair for start in range(0, len(reports), _CHUNK) for pair in _chunk(vectors, days, start))
    return sorted(found, key=lambda pair: (pair.first, pair.second))


def _counts(article: Article, stems: Stems) -> Counter[int]:
    counts = stems.counted(article.text[:_LEAD], article.lang)
    for stem, times in stems.counted(article.title, article.lang).items():
        counts[stem] += _TITLE * times
    return counts


def _day(published: datetime | None) -> float:
    """Days since 1970, infinite where it is not known."""
    return published.timestamp() / _DAY if published else np.inf


def _chunk(vectors: csr_matrix, days: NDArray[np.float64], start: int) -> Iterator[Alike]:
    """The pairs of up to `_CHUNK` reports with every report before them that lies in the window."""
    end = min(start + _CHUNK, len(days))
    dated = np.isfinite(days[start])
    begin = int(np.searchsorted(days, days[start] - _WINDOW)) if dated and np.isfinite(days[end - 1]) else 0
    near = sp_matmul_topn(vectors[start:end], vectors[begin:end].T.tocsr(), top_n=_NEIGHBOURS, threshold=_LEAST).tocoo()
    rows, columns = near.row + start, near.col + begin
    keep = columns < rows
    scores = near.data[keep] * _decay(days[rows[keep]], days[columns[keep]])
    for a, b, score in zip(columns[keep], rows[keep], scores, strict=True):
        if score >= _LEAST:
            yield Alike(int(a), int(b), float(score))


def _decay(a: NDArray[np.float64], b: NDArray[np.float64]) -> NDArray[np.float64]:
    """exp(-(Δ / width)² / 2), 0 beyond the window; 1 where one of the two is undated."""
    known = np.isfinite(a) & np.isfinite(b)
    apart = np.abs(np.where(known, a, 0) - np.where(known, b, 0))
    return np.where(apart > _WINDOW, 0.0, np.exp(-((apart / _WIDTH) ** 2) / 2))
