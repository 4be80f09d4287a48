"""What names, numbers and days say of two reports: that they tell of one event in two languages, or of two in one."""

from collections.abc import Iterator, Sequence

import numpy as np
from scipy.sparse import csr_matrix
from sparse_dot_topn import sp_matmul_topn

from anechoic.phrases import languages
from anechoic.records import Article
from anechoic.stories.moments import dated, days, decay
from anechoic.stories.named import named_vectors
from anechoic.stories.similarity import JOIN, Alike
from anechoic.stories.told_days import told_day
from anechoic.text.words import language

# Measured, docs/why/stories.md.
_ONE_EVENT = 0.36  # cosine of names from which reports in two languages are as good as joined
_ENOUGH = 12  # names that both reports must have,
_SHARED = 0.11  # and cosine of names below which like words are doubted;
_UNNAMED = 0.4  # what is left of the likeness of two reports that share no name,
_NEXT_DAY = 0.95  # that begin with days next to each other,
_OTHER_DAY = 0.85  # or further apart,
_KNOWN_OTHER_DAY = 0.5  # and where reports like each of the two begin with the same day as it
_LEAST = 0.05  # cosine of names below which two reports share nothing to speak of
_NEIGHBOURS = 100  # of one report in other languages, at most
_BLOCK = 50_000  # pairs that are compared at once, which bounds the memory


def weighed(reports: Sequence[Article], pairs: Sequence[Alike]) -> list[Alike]:
    """The pairs that are alike by their words, doubted where names or days differ, and pairs in two languages; in order.

    Reports in languages without listed stop words are compared by names and numbers alone.
    """
    if not reports:
        return []
    vectors = named_vectors(reports)
    found = list(pairs)
    _doubt_names(found, vectors)
    if across := list(_across(reports, vectors)):
        found = sorted([*found, *across], key=lambda pair: (pair.first, pair.second))
    _doubt_days(found, _told(reports))
    return found


def _doubt_names(pairs: list[Alike], vectors: csr_matrix) -> None:
    """Take from the likeness of reports that share few names: two market notes may differ in their names alone."""
    sizes = np.diff(vectors.indptr).tolist()
    judged = [
        place
        for place, pair in enumerate(pairs)
        if pair.score >= JOIN / 2 and sizes[pair.first] >= _ENOUGH and sizes[pair.second] >= _ENOUGH
    ]
    for start in range(0, len(judged), _BLOCK):
        block = judged[start : start + _BLOCK]
        for place, shared in zip(block, _shared(vectors, [pairs[place] for place in block]), strict=True):
            if shared < _SHARED:
                pairs[place] = _less(pairs[place], _UNNAMED + (1 - _UNNAMED) * shared / _SHARED)


def _less(pair: Alike, kept: float) -> Alike:
    return Alike(pair.first, pair.second, pair.score * kept)


def _shared(vectors: csr_matrix, pairs: Sequence[Alike]) -> list[float]:
    """The cosines of the names of each pair."""
    one, other = np.array([pair.first for pair in pairs]), np.array([pair.second for pair in pairs])
    found = np.asarray(vectors[one].multiply(vectors[other]).sum(axis=1), dtype=np.float64)
    return [float(shared) for shared in found.ravel()]


def _across(reports: Sequence[Article], vectors: csr_matrix) -> Iterator[Alike]:
    """The pairs in two languages, or in one whose words cannot be weighed, that share names and numbers."""
    langs = np.array([language(article.lang) for article in reports])
    when = dated(reports)
    listed = languages("words")
    for lang in sorted(set(langs.tolist())):
        mine, others = np.flatnonzero(langs == lang), np.flatnonzero(langs > lang if lang in listed else langs >= lang)
        near = sp_matmul_topn(vectors[mine], vectors[others].T.tocsr(), top_n=_NEIGHBOURS, threshold=_LEAST).tocoo()
        one, other = np.minimum(mine[near.row], others[near.col]), np.maximum(mine[near.row], others[near.col])
        scores = near.data * decay(when[one], when[other]) * JOIN / _ONE_EVENT
        found = {
            (a, b): score for a, b, score in zip(one.tolist(), other.tolist(), scores.tolist(), strict=True) if a < b
        }
        yield from (Alike(a, b, score) for (a, b), score in found.items() if score >= _LEAST)


def _told(reports: Sequence[Article]) -> list[int | None]:
    """The day that each report begins with, where the days of the collection tell anything."""
    when = days(reports)
    return [
        told_day(article) if np.isfinite(day) else None for article, day in zip(reports, when.tolist(), strict=True)
    ]


def _doubt_days(pairs: list[Alike], told: Sequence[int | None]) -> None:
    """Take from the likeness of reports that begin with different days."""
    known: set[int] = set()
    for pair in pairs:
        if pair.score >= JOIN and told[pair.first] is not None and told[pair.first] == told[pair.second]:
            known |= {pair.first, pair.second}
    for place, pair in enumerate(pairs):
        first, second = told[pair.first], told[pair.second]
        if first is None or second is None or first == second:
            continue
        both = pair.first in known and pair.second in known
        pairs[place] = _less(pair, _NEXT_DAY if abs(first - second) == 1 else _KNOWN_OTHER_DAY if both else _OTHER_DAY)
