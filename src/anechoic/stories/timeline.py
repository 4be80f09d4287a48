"""The story so far: the days on which something happened, each with the sentences that tell it best."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix

from anechoic.records import Article, ArticleId, Moment, Span, Story
from anechoic.text.datelines import after_dateline
from anechoic.text.dates import dates
from anechoic.text.sentences import sentences
from anechoic.text.similarity import Stems, counted, tfidf
from anechoic.text.words import language

# Measured on Timeline17, docs/why/stories.md: what a report that tells of a day says for it,
_SOON, _WEEK = 2, 7  # what it says besides, once each, if it came out so many days after it,
_PRINTED = 0.5  # and what a report says for the day it came out on, whatever it tells of;
_BEFORE = 0.25  # what is left for a day before the first report, which belongs to what led up to the story
_LEAD = 3  # sentences at the head of a report that tell of its own day, where they name none
_SHORTEST, _LONGEST = 40, 400  # characters of a sentence that can stand alone
_SAME = 0.2  # cosine from which two sentences tell the same,
_AGAIN = 0.5  # and from which the second would be said again
_HEAD, _AHEAD = 5, 1.15  # what a sentence so near the head of a report gains, since it is news and no aside;
_LONG, _LENGTHY = 150, 0.3  # and what one of so many characters or more loses: the power of how much too long it is
_EVIDENCE = 4  # sentences under a moment at most
_STEMS = 60  # of one sentence that are compared


@dataclass(frozen=True, slots=True)
class _Telling:
    """A sentence that tells of a day."""

    span: Span
    day: date
    origin: int
    dated: bool  # whether it names the day
    place: int  # sentences of its report that stand before it
    words: str
    lang: str


def timeline(story: Story, articles: Sequence[Article], most: int = 10, a_day: int = 1) -> tuple[Moment, ...]:
    """The `most` telling days of a story up to its newest article, in order; `articles` may hold others too.

    A day weighs by the origins that mention it, more by those that come back to it days later (the features of Gholipour
    Ghalandari and Ifrim 2020, doi:10.18653/v1/2020.acl-main.122, by counting). Of its sentences the one most like all of
    them is chosen, a short one from the head of a report rather than another; up to `a_day` moments tell a day, the most
    telling first. Days ahead of the newest article, and dates coarser than a day, are left out.
    """
    known = {article.id: article for article in articles}
    own = [(known[key], number) for number, origin in enumerate(story.origins) for key in origin if key in known]
    last = max((article.published.date() for article, _ in own if article.published), default=date.max)
    told = [each for article, origin in own for each in _tellings(article, origin) if each.day <= last]
    by_day: dict[date, list[_Telling]] = defaultdict(list)
    for each in told:
        by_day[each.day].append(each)
    weights = _weights(own, told)
    chosen = sorted(by_day, key=lambda day: (-weights.get(day, 0.0), day))[:most]
    return tuple(moment for day in sorted(chosen) for moment in _moments(by_day[day], a_day))


def _tellings(article: Article, origin: int) -> Iterator[_Telling]:
    """The sentences that name a day, and those at the head of the body, which tell of the day of publication."""
    lang, published = language(article.lang), article.published.date() if article.published else None
    named = [(at, value) for at, value in _days_named(article, published, lang) if len(value) == 10]
    for number, (start, end) in enumerate(sentences(article.text, lang)):
        if not _SHORTEST <= end - start <= _LONGEST:
            continue
        span = Span(article.id, after_dateline(article.text, start, end) if number < _LEAD else start, end)
        days = sorted({date.fromisoformat(value) for at, value in named if start <= at < end})
        dated = bool(days)
        if not days and published and number < _LEAD:
            days = [published]
        for day in days:
            yield _Telling(span, day, origin, dated, number, article.words(span), lang)


def _days_named(article: Article, published: date | None, lang: str) -> Iterator[tuple[int, str]]:
    if article.dates:
        yield from ((each.span.start, each.iso) for each in article.dates)
    else:
        yield from ((start, value) for start, _, value in dates(article.text, published, lang))


def _weights(own: Sequence[tuple[Article, int]], told: Sequence[_Telling]) -> Mapping[date, float]:
    """How much each day counts for."""
    published = {article.id: article.published.date() for article, _ in own if article.published}
    seen: set[tuple[date, int, int]] = set()
    for each in told:
        if each.dated:
            lag = (published.get(each.span.article, each.day) - each.day).days
            seen |= {(each.day, each.origin, least) for least in (0, _SOON, _WEEK) if not least or lag >= least}
    weights: dict[date, float] = defaultdict(float)
    for day, _, _ in seen:
        weights[day] += 1
    for day, _ in {(published[article.id], origin) for article, origin in own if article.id in published}:
        weights[day] += _PRINTED
    first = min(published.values(), default=date.min)
    return {day: weight if day >= first else weight * _BEFORE for day, weight in weights.items()}


def _moments(told: Sequence[_Telling], most: int) -> Iterator[Moment]:
    """What the sentences of one day tell, in the words of those that are most like all of them (Radev et al. 2004)."""
    vectors = _vectors(told)
    alike = np.asarray((vectors @ vectors.T).todense())
    central = alike.sum(axis=1) * np.array([_fit(each) for each in told])
    chosen: list[int] = []
    for at in sorted(range(len(told)), key=lambda at: (-round(float(central[at]), 6), told[at].span)):
        if len(chosen) < most and all(alike[at, other] < _AGAIN for other in chosen):
            chosen.append(at)
            yield _moment(told, at, alike[at])


def _fit(telling: _Telling) -> float:
    """How well a sentence can stand for others, as a factor."""
    length = telling.span.end - telling.span.start
    shortened: float = min(1.0, _LONG / length) ** _LENGTHY
    return shortened * (_AHEAD if telling.place < _HEAD else 1.0)


def _moment(told: Sequence[_Telling], best: int, alike: NDArray[np.float32]) -> Moment:
    """The moment that one sentence of a day tells, with those that tell the same."""
    same = [at for at in range(len(told)) if at == best or alike[at] >= _SAME]
    same.sort(key=lambda at: (at != best, -round(float(alike[at]), 6), told[at].span))
    reports: dict[ArticleId, int] = {told[at].span.article: told[at].origin for at in same}
    evidence = tuple(told[at].span for at in _one_an_origin(told, same))
    return Moment(told[best].day, told[best].words, evidence, len(set(reports.values())), len(reports))


def _one_an_origin(told: Sequence[_Telling], places: Sequence[int]) -> list[int]:
    first: dict[int, int] = {}
    for at in places:
        first.setdefault(told[at].origin, at)
    return list(first.values())[:_EVIDENCE]


def _vectors(told: Sequence[_Telling]) -> csr_matrix:
    stems = Stems()
    counts = [
        counted(numbers)
        for lang, telling in groupby(told, key=lambda each: each.lang)
        for numbers in stems.numbered([each.words for each in telling], lang)
    ]
    return tfidf(counts, len(stems), _STEMS, [each.lang for each in told])
