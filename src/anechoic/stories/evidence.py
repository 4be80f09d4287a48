"""How sure it is that two reports tell of one event: by words, names and days, within a language and across two."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

import numpy as np
from sparse_dot_topn import sp_matmul_topn

from anechoic.phrases import languages
from anechoic.records import Article
from anechoic.stories.by_days import by_days, undated
from anechoic.stories.cluster import JOIN
from anechoic.stories.features import COLUMNS, Features, features, told
from anechoic.stories.moments import dated, decay
from anechoic.stories.named import named, names_weighed
from anechoic.stories.pairs import Pairs, Values, joined
from anechoic.stories.score import likelihood
from anechoic.stories.similarity import Alike
from anechoic.text.words import language

if TYPE_CHECKING:
    from scipy.sparse import csr_matrix

# Measured, docs/why/stories.md.
_ONE_EVENT = 0.36  # cosine of names from which reports in two languages are as good as joined
_BUILT_ALIKE, _TITLED_ALIKE = 0.2, 0.3  # cosines by title and body and by title: from the one on, and below the other,
_ENOUGH, _SHARED = 12, 0.11  # so many names of which less is shared are doubted: market notes differ in names alone.
_UNNAMED = 0.3  # what a doubt leaves of the likelihood. Three more doubts:
_ONE_FORM, _SOME = 0.25, 3  # titles and texts alike from this cosine on, with so many names each and none in common;
_FAINT, _SHORT = 0.12, 0.2  # few words and few names in common, and no mere titles: they are near for want of others;
_FORM, _FIGURES = 0.5, 2  # and texts alike from this cosine on, with so many telling numbers each and none in common
_LEAST = 0.05  # cosine of names below which two reports share nothing to speak of
_NEIGHBOURS = 100  # of one report in other languages, at most
_UNLIKELY = 0.02  # likelihood below which a pair counts as none


@dataclass(frozen=True, slots=True)
class Evidence:
    """What was found on reports: which pairs may tell of one event, and what each says and names, a row for each."""

    pairs: Pairs  # with the likelihood that both tell of one event; in order
    words: "csr_matrix"
    names: "csr_matrix"
    spelt: tuple[str, ...]  # the name of each column of `names`


def evidence(reports: Sequence[Article]) -> Evidence:
    """What is found on these reports; there must be one.

    Those in languages without listed stop words are compared by names and numbers alone.
    """
    names, spelt = names_weighed(reports)
    pairs, rows = features(reports, names)
    score = _doubted(rows, likelihood(rows))
    score[_filled_in_twice(reports, pairs)] *= _UNNAMED
    near = undated(reports, Pairs(pairs.first, pairs.second, score))
    keep = near.score >= _UNLIKELY
    within = Pairs(near.first[keep], near.second[keep], near.score[keep])
    found = by_days(joined([within, *_across(reports, names)]), told(reports))
    return Evidence(found, pairs.words, names, spelt)


def _doubted(rows: Features, score: Values) -> Values:
    """The likelihoods, less where reports are alike but name nothing in common: market notes may differ in names alone."""
    names, fewer, plain, title, shortness = (
        rows[:, COLUMNS.index(name)] for name in ("names", "fewer names", "plain", "title", "shortness")
    )
    form = (plain >= _BUILT_ALIKE) & (title < _TITLED_ALIKE)
    unnamed = form & (fewer >= _ENOUGH) & (names < _SHARED)
    score = np.where(unnamed, score * (_UNNAMED + (1 - _UNNAMED) * (names / _SHARED) ** 2), score)
    elsewhere = (plain >= _ONE_FORM) & (title >= _ONE_FORM) & (fewer >= _SOME) & (names == 0)
    alone = (plain < _FAINT) & (names < _FAINT) & (shortness < _SHORT)
    return np.where(alone | elsewhere, score * _UNNAMED, score).astype(np.float32)


def _filled_in_twice(reports: Sequence[Article], pairs: Alike) -> list[int]:
    """The places of pairs that are built alike and have no telling number in common, though both have some."""
    alike = np.flatnonzero(pairs.plain >= _FORM).tolist()
    figures = cache(lambda place: frozenset(name for name in named(reports[place]) if name[0].isdigit()))
    both = ((at, figures(pairs.first[at]), figures(pairs.second[at])) for at in alike)
    return [at for at, one, other in both if min(len(one), len(other)) >= _FIGURES and one.isdisjoint(other)]


def _across(reports: Sequence[Article], names: "csr_matrix") -> Iterator[Pairs]:
    """The pairs in two languages, or in one whose words cannot be weighed, that share names and numbers."""
    langs = np.array([language(article.lang) for article in reports])
    when = dated(reports)
    listed = languages("words")
    for lang in sorted(set(langs.tolist())):
        mine, others = np.flatnonzero(langs == lang), np.flatnonzero(langs > lang if lang in listed else langs >= lang)
        near = sp_matmul_topn(names[mine], names[others].T.tocsr(), top_n=_NEIGHBOURS, threshold=_LEAST).tocoo()
        one, other = np.minimum(mine[near.row], others[near.col]), np.maximum(mine[near.row], others[near.col])
        scores = np.minimum(near.data * decay(when[one], when[other]) * JOIN / _ONE_EVENT, 1.0)
        keep = np.flatnonzero((one < other) & (scores >= _LEAST))
        _, kept = np.unique(one[keep].astype(np.int64) * len(reports) + other[keep], return_index=True)
        keep = keep[kept]
        yield Pairs(one[keep].astype(np.int32), other[keep].astype(np.int32), scores[keep].astype(np.float32))
