"""How alike reports are: by their own words, by those of the reports nearest to them, and by when they came out."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix, diags_array, eye_array, vstack
from sparse_dot_topn import sp_matmul_topn

from anechoic.records import Article
from anechoic.stories.moments import WINDOW, Days, days, decay, placed
from anechoic.stories.pairs import Places
from anechoic.text.similarity import Numbers, Stems, counted, tfidf
from anechoic.text.words import language

Column = NDArray[np.float64]

_LEAD = 4000  # characters of the body: later paragraphs are background that many stories share
_TITLE = 4  # how often the title counts
_STEMS = 150  # of one report that are compared
_LEAST = 0.03  # cosine below which two texts share nothing to speak of
_NEIGHBOURS = 500  # of one report, at most
_PAIRS = 50_000  # pairs that are compared at once,
_CHUNK = 1000  # rows that are multiplied at once, which bounds the memory
_KEPT = 0.08  # likeness, less what time takes, below which a pair is left out
_HEAD = 100  # stems of the body in which a report says what happened

# Measured on five sets, docs/why/stories.md: a report is compared with the help of its nearest three, a title with twenty.
_NEAREST, _NEAR, _HELP = 3, 0.1, 1.5
_NEAREST_SHORT, _NEAR_SHORT, _HELP_SHORT = 20, 0.05, 2.0
_SHORT = 10.0  # stems; how much help a text gets falls with its length by e for each of these


@dataclass(frozen=True, slots=True)
class Alike:
    """Pairs of reports that may tell of one event, a row for each, and how alike they are by their words."""

    first: Places
    second: Places
    wide: Column  # cosine with the words of their nearest reports,
    timed: Column  # and that less what time takes
    plain: Column  # cosine by title and body,
    title: Column  # by title alone,
    head: Column  # and by title and opening
    days: Column  # between them; 0 where both are undated
    undated: Column  # whether both are
    length: Column  # stems of the shorter body, as a logarithm
    shortness: Column  # 1 where both have next to no words, 0 for texts
    words: csr_matrix  # the weighed words of every report


@dataclass(frozen=True, slots=True)
class _Words:
    """The stems of one report, in order."""

    title: Numbers
    body: Numbers


def alike(reports: Sequence[Article]) -> Alike:
    """Every pair of reports that may tell of one event, in order; there must be a report.

    Pseudo-relevance feedback (Rocchio 1971): each text takes on some of its nearest neighbours' words. The product of
    the widened texts follows from the products of the plain ones, so that it is computed on the graph alone.
    """
    stems, langs = Stems(), [language(article.lang) for article in reports]
    texts = [_words(article, lang, stems) for article, lang in zip(reports, langs, strict=True)]
    vectors = _vectors([np.concatenate((*[text.title] * _TITLE, text.body)) for text in texts], stems, langs)
    titles = _vectors([text.title for text in texts], stems, langs)
    heads = _vectors([np.concatenate((text.title, text.body[:_HEAD])) for text in texts], stems, langs)
    when = placed(days(reports), vectors)
    shortness = np.exp(-np.array([len(text.title) + len(text.body) for text in texts]) / _SHORT)
    plain = _cosines(vectors, when)
    helped = _widened(plain, when, _HELP_SHORT * shortness, (_NEAREST_SHORT, _NEAR_SHORT))
    wide = _widened(helped, when, np.full(len(reports), _HELP), (_NEAREST, _NEAR))
    one, other, cosine, timed = _candidates(wide, when)
    lengths = np.log1p([len(text.body) for text in texts])
    undated = np.isinf(when[one]) & np.isinf(when[other])
    return Alike(
        first=one.astype(np.int32),
        second=other.astype(np.int32),
        wide=cosine,
        timed=timed,
        plain=cosines(vectors, one, other),
        title=cosines(titles, one, other),
        head=cosines(heads, one, other),
        days=np.where(undated, 0.0, np.abs(np.where(undated, 0, when[one]) - np.where(undated, 0, when[other]))),
        undated=undated.astype(np.float64),
        length=np.minimum(lengths[one], lengths[other]),
        shortness=np.sqrt(shortness[one] * shortness[other]),
        words=vectors,
    )


def _words(article: Article, lang: str, stems: Stems) -> _Words:
    """The stems of title and body; a body that is the title once more counts as none."""
    body = "" if article.text.strip() == article.title.strip() else article.text
    return _Words(*stems.numbered((article.title, body[:_LEAD]), lang))


def _vectors(texts: Sequence[Numbers], stems: Stems, langs: Sequence[str]) -> csr_matrix:
    return tfidf([counted(text) for text in texts], len(stems), _STEMS, langs)


def cosines(vectors: csr_matrix, one: Places, other: Places) -> Column:
    """The products of these pairs of rows."""
    parts = [
        np.asarray(vectors[one[at : at + _PAIRS]].multiply(vectors[other[at : at + _PAIRS]]).sum(axis=1)).ravel()
        for at in range(0, len(one), _PAIRS)
    ]
    return np.concatenate(parts).astype(np.float64) if parts else np.empty(0)


def _candidates(wide: csr_matrix, when: Days) -> tuple[Places, Places, Column, Column]:
    """Pairs above the diagonal, in order, with their cosines and what time has left of these."""
    found = wide.tocoo()
    timed = found.data * decay(when[found.row], when[found.col])
    keep = np.flatnonzero((found.row < found.col) & (timed >= _KEPT))
    keep = keep[np.lexsort((found.col[keep], found.row[keep]))]
    return found.row[keep], found.col[keep], found.data[keep], timed[keep]


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
