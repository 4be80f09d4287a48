"""How alike reports are: by their own words, by those of the reports nearest to them, and by when they came out."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix, diags_array, eye_array, vstack
from sparse_dot_topn import sp_matmul_topn

from anechoic.records import Article
from anechoic.stories.moments import WINDOW, Days, days, decay, placed
from anechoic.text.similarity import Stems, counted, tfidf
from anechoic.text.words import language

JOIN = 0.54  # likeness from which reports are of one event: measured on five sets together, docs/why/stories.md
_LEAD = 4000  # characters of the body: later paragraphs are background that many stories share
_TITLE = 4  # how often the title counts
_STEMS = 150  # of one report that are compared
_LEAST = 0.03  # cosine below which two texts share nothing to speak of
_NEIGHBOURS = 500  # of one report, at most
_CHUNK = 1000  # rows that are multiplied at once, which bounds the memory
_KEPT = 0.1  # likeness below which a pair is left out

# Measured on five sets, docs/why/stories.md: a report is compared with the help of its nearest three, a title with twenty.
_NEAREST, _NEAR, _HELP = 3, 0.1, 1.5
_NEAREST_SHORT, _NEAR_SHORT, _HELP_SHORT = 20, 0.05, 2.0
_SHORT = 10.0  # stems; how much help a text gets falls with its length by e for each of these
_SHORT_GAIN = 1.5  # titles of one event share fewer words than texts: their likeness is raised by up to this much


@dataclass(frozen=True, slots=True)
class Alike:
    """Two reports by their places, the smaller first, and how alike they are: 0 to 1, more for short ones."""

    first: int
    second: int
    score: float


def alike(reports: Sequence[Article]) -> list[Alike]:
    """Every pair of reports that may tell of one event, in order.

    Pseudo-relevance feedback (Rocchio 1971): each text takes on some of its nearest neighbours' words. The product of
    the widened texts follows from the products of the plain ones, so that it is computed on the graph alone.
    """
    if not reports:
        return []
    stems = Stems()
    langs = [language(article.lang) for article in reports]
    texts = [
        (stems.numbered(article.title, lang), stems.numbered(article.text[:_LEAD], lang))
        for article, lang in zip(reports, langs, strict=True)
    ]
    vectors = tfidf([counted(_TITLE * title + body) for title, body in texts], len(stems), _STEMS, langs)
    when = placed(days(reports), vectors)
    shortness = np.exp(-np.array([len(title) + len(body) for title, body in texts]) / _SHORT)
    plain = _cosines(vectors, when)
    helped = _widened(plain, when, _HELP_SHORT * shortness, (_NEAREST_SHORT, _NEAR_SHORT))
    wide = _widened(helped, when, np.full(len(reports), _HELP), (_NEAREST, _NEAR))
    return list(_pairs(_timed(wide, when), np.sqrt(shortness)))


def _cosines(vectors: csr_matrix, when: Days) -> csr_matrix:
    """The cosines of all reports that lie within the window of each other."""
    order = np.argsort(when, kind="stable")
    sorted_days, rows = when[order], vectors[order]
    chunks = [_chunk(rows, sorted_days, start) for start in range(0, len(when), _CHUNK)]
    lower = vstack(chunks, format="csr")
    back = np.argsort(order, kind="stable")
    found = (lower + lower.T)[back][:, back]
    return (found + eye_array(len(when), format="csr")).tocsr()


def _chunk(vectors: csr_matrix, when: Days, start: int) -> csr_matrix:
    """Cosines of up to `_CHUNK` reports with the reports before each that lie in its window."""
    end = min(start + _CHUNK, len(when))
    begin = (
        int(np.searchsorted(when, when[start] - WINDOW))
        if np.isfinite(when[start])
        else int(np.searchsorted(when, np.inf))
    )
    near = sp_matmul_topn(vectors[start:end], vectors[begin:end].T.tocsr(), top_n=_NEIGHBOURS, threshold=_LEAST).tocoo()
    rows, columns = near.row + start, near.col + begin
    keep = (columns < rows) & (decay(when[rows], when[columns]) > 0)
    shape = (end - start, len(when))
    return csr_matrix((near.data[keep].astype(np.float64), (near.row[keep], columns[keep])), shape=shape)


def _timed(cosines: csr_matrix, when: Days) -> csr_matrix:
    """The cosines less what time has taken, without the diagonal and what is below notice."""
    found = cosines.tocoo()
    values = found.data * decay(when[found.row], when[found.col])
    keep = (values >= _LEAST) & (found.row != found.col)
    return csr_matrix((values[keep], (found.row[keep], found.col[keep])), shape=found.shape)


def _widened(cosines: csr_matrix, when: Days, help_: NDArray[np.float64], nearest: tuple[int, float]) -> csr_matrix:
    """The cosines of texts that have taken on `help_` times the words of their nearest neighbours."""
    if not (help_ > 1e-3).any():
        return cosines
    neighbours = _nearest(_timed(cosines, when), *nearest)
    mix = (eye_array(len(when), format="csr") + diags_array(help_) @ neighbours).tocsr()
    chunks = [_pruned(mix[at : at + _CHUNK] @ cosines @ mix.T) for at in range(0, len(when), _CHUNK)]
    wide = vstack(chunks, format="csr")
    scale = diags_array(1 / np.sqrt(wide.diagonal()))
    return (scale @ wide @ scale).tocsr()


def _pruned(matrix: csr_matrix) -> csr_matrix:
    matrix.data[matrix.data < _LEAST] = 0
    matrix.eliminate_zeros()
    return matrix


def _nearest(likeness: csr_matrix, most: int, least: float) -> csr_matrix:
    """For each report its `most` nearest, those from `least` on."""
    likeness = likeness.tocsr()
    likeness.sort_indices()
    kept = [_best(likeness.data[a:b], most) + a for a, b in zip(likeness.indptr, likeness.indptr[1:], strict=False)]
    places = np.concatenate(kept)
    places = places[likeness.data[places] >= least]
    rows = np.searchsorted(likeness.indptr, places, side="right") - 1
    return csr_matrix((likeness.data[places], (rows, likeness.indices[places])), shape=likeness.shape)


def _best(values: NDArray[np.float64], most: int) -> NDArray[np.intp]:
    return np.argsort(-values, kind="stable")[:most]


def _pairs(likeness: csr_matrix, shortness: NDArray[np.float64]) -> Iterator[Alike]:
    """The pairs above the diagonal, in order; those of short texts are raised."""
    found = likeness.tocoo()
    values = found.data * (1 + _SHORT_GAIN * shortness[found.row] * shortness[found.col])
    keep = np.flatnonzero((found.row < found.col) & (values >= _KEPT))
    keep = keep[np.lexsort((found.col[keep], found.row[keep]))]
    for a, b, score in zip(found.row[keep].tolist(), found.col[keep].tolist(), values[keep].tolist(), strict=True):
        yield Alike(a, b, score)
