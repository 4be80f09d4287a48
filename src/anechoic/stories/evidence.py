"""How sure it is that two reports tell of one event: by words, names and days, within a language and across two."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

import numpy as np
from sparse_dot_topn import sp_matmul_topn

from anechoic.phrases import languages
from anechoic.records import Article
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
_UNNAMED = 0.3  # what a doubt leaves of the likelihood. Two more doubts:
_FAINT, _SHORT = 0.12, 0.2  # few words and few names in common, and no mere titles: they are near for want of others;
_FORM, _FIGURES = 0.5, 2  # and texts alike from this cosine on, with so many telling numbers each and none in common
_UNDATED = 0.7  # what is left where neither report has a date,
_OTHER_DAY = 0.5  # or where they begin with other days, and reports like each of them begin with its day
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
    dateless = np.array([article.published is None for article in reports])
    score[dateless[pairs.first] & dateless[pairs.second]] *= _UNDATED
    keep = score >= _UNLIKELY
    within = Pairs(pairs.first[keep], pairs.second[keep], score[keep])
    found = _by_days(joined([within, *_across(reports, names)]), told(reports))
    return Evidence(found, pairs.words, names, spelt)


def _doubted(rows: Features, score: Values) -> Values:
    """The likelihoods, less where reports are alike but name nothing in common: market notes may differ in names alone."""
    names, fewer, plain, title, shortness = (
        rows[:, COLUMNS.index(name)] for name in ("names", "fewer names", "plain", "title", "shortness")
    )
    form = (plain >= _BUILT_ALIKE) & (title < _TITLED_ALIKE)
    unnamed = form & (fewer >= _ENOUGH) & (names < _SHARED)
    score = np.where(unnamed, score * (_UNNAMED + (1 - _UNNAMED) * (names / _SHARED) ** 2), score)
    alone = (plain < _FAINT) & (names < _FAINT) & (shortness < _SHORT)
    return np.where(alone, score * _UNNAMED, score).astype(np.float32)


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


def _by_days(pairs: Pairs, days: Sequence[int | None]) -> Pairs:
    """The pairs, less likely where each report begins with its own day and others like it do so too: two rounds of talks."""
    day = np.array([-1 if each is None else each for each in days])
    one, other = day[pairs.first], day[pairs.second]
    same = (one >= 0) & (one == other) & (pairs.score >= JOIN)
    known = np.zeros(len(day), dtype=bool)
    known[pairs.first[same]] = known[pairs.second[same]] = True
    apart = (one >= 0) & (other >= 0) & (np.abs(one - other) > 1) & known[pairs.first] & known[pairs.second]
    return Pairs(pairs.first, pairs.second, np.where(apart, pairs.score * _OTHER_DAY, pairs.score))
