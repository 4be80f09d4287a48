"""Why a report is in its story: the one there that it is most like, and what both have in common."""

from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING

import numpy as np

from anechoic.records import Article, Tie
from anechoic.stories.evidence import Evidence
from anechoic.stories.named import as_written
from anechoic.text.spelling import spelling
from anechoic.text.words import language, stem_of, stems, stop_words, words

if TYPE_CHECKING:
    from scipy.sparse import csr_matrix

_NAMED = 4  # names that are given at most; those of one person count each
_FIGURES = 2  # and numbers
_HOUR = 3600


def ties(reports: Sequence[Article], found: Evidence, groups: Sequence[Sequence[int]]) -> list[tuple[Tie, ...]]:
    """For each group of places of reports, what ties each of them to the group; nothing for a report alone."""
    nearest = _nearest(len(reports), found, groups)
    return [
        tuple(_tie(reports, found, place, *nearest[place]) for place in group if place in nearest) for group in groups
    ]


def _nearest(count: int, found: Evidence, groups: Sequence[Sequence[int]]) -> dict[int, tuple[int, float]]:
    """For each report that is not alone the one of its group that it is likeliest to be one event with."""
    group_of = np.empty(count, dtype=np.int32)
    for number, group in enumerate(groups):
        group_of[list(group)] = number
    pairs = found.pairs
    inside = np.flatnonzero(group_of[pairs.first] == group_of[pairs.second])
    one = np.concatenate((pairs.first[inside], pairs.second[inside]))
    other = np.concatenate((pairs.second[inside], pairs.first[inside]))
    score = np.tile(pairs.score[inside], 2)
    order = np.lexsort((other, -score, one))
    owners, firsts = np.unique(one[order], return_index=True)
    best = order[firsts]
    return {
        place: (to, likelihood)
        for place, to, likelihood in zip(owners.tolist(), other[best].tolist(), score[best].tolist(), strict=True)
    }


def _tie(reports: Sequence[Article], found: Evidence, place: int, to: int, likelihood: float) -> Tie:
    one, other = reports[place], reports[to]
    common = _shared_names(found, place, to)
    stop = _stop_spellings(one.lang)
    names = [name for name in common if not name[0].isdigit() and name not in stop]
    return Tie(
        one.id,
        other.id,
        round(likelihood, 3),
        tuple(as_written(one, names[:_NAMED])),
        tuple([name for name in common if name[0].isdigit()][:_FIGURES]),
        _shared_title(one, other),
        round(abs((one.published - other.published).total_seconds()) / _HOUR, 1)
        if one.published and other.published
        else None,
    )


@cache
def _stop_spellings(lang: str) -> frozenset[str]:
    """Words without meaning as names are spelt: "The" of the Times."""
    return frozenset(spelling(word) for word in stop_words(lang))


def _shared_names(found: Evidence, place: int, to: int) -> list[str]:
    """The names and numbers of both, what weighs most first."""
    one, other = _weights(found.names, place), _weights(found.names, to)
    common = sorted(one.keys() & other.keys(), key=lambda column: (-one[column] * other[column], column))
    return [found.spelt[column] for column in common]


def _weights(names: "csr_matrix", place: int) -> dict[int, float]:
    inside = slice(names.indptr[place], names.indptr[place + 1])
    return dict(zip(names.indices[inside].tolist(), names.data[inside].tolist(), strict=True))


def _shared_title(one: Article, other: Article) -> tuple[str, ...]:
    """The words of the first title whose stems the other has, too; none in two languages."""
    lang = language(one.lang)
    if lang != language(other.lang):
        return ()
    theirs = set(stems(other.title, lang))
    return tuple(dict.fromkeys(word for word in words(one.title) if stem_of(word, lang) in theirs))
