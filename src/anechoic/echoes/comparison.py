"""Articles beside each other: in the order they came out, with what each of them shares with earlier ones."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

import numpy as np

from anechoic.echoes.alignment import Passage, Shared, shared
from anechoic.echoes.window import NEVER, Text, Window
from anechoic.outlets import Register
from anechoic.records import Article

_LEAST_SHARED = 40  # words in common runs; fewer is a phrase or a sentence, and no copy of a report
_LEAST_SHARE = 0.08  # of the shorter text
_SHORT = 12  # words from which the same text, as a feed carries it, is a copy however short: a run that counts
_NEARLY_ALL = 0.8  # of the words of both, which makes it the same text
_DIGEST = 0.4  # of an article's words that come from articles without anything in common
_CLEAR = (
    0.1  # by which an undated article must give more than its partners, or have more of them, before it is put first
)


@dataclass(frozen=True, slots=True)
class Link:
    """What an article shares with an earlier one: the share of its own words, and of the other's."""

    source: Text
    share: float
    of_source: float
    overlap: float  # share of the shorter text
    passages: tuple[Passage, ...]  # the article's words first


@dataclass(frozen=True, slots=True)
class _Pair:
    """Two texts by their places, and the shares of their words that are common."""

    first: int
    second: int
    of_first: float
    of_second: float
    overlap: float
    passages: tuple[Passage, ...]


def compared(articles: Sequence[Article], window: Window, register: Register) -> list[tuple[Text, list[Link]]]:
    """The articles in the order they came out, each with its links to earlier ones, the strongest first.

    They are compared with each other and with the window, which they then enter.
    """
    texts, near = window.prepared(articles)
    known = len(window.texts)
    pairs = [pair for a, b in near if (pair := _pair(texts, a, b))]
    rank = _Ranks([text.article for text in texts], pairs, register)
    order = [*range(known), *sorted(range(known, len(texts)), key=rank.of)]
    first = texts[known - 1].number + 1 if known else 0
    for number, at in enumerate(order[known:], first):
        texts[at].number = number
    links = _links(texts, pairs)
    window.keep([texts[at] for at in order])
    return [(texts[at], links[at]) for at in order[known:]]


def _pair(texts: Sequence[Text], a: int, b: int) -> _Pair | None:
    """What two texts share; None where it is too little to be a copy."""
    sizes = texts[a].size, texts[b].size
    common = _common(texts[a], texts[b])
    least = min(common.first, common.second)
    is_same = least >= _SHORT and least >= _NEARLY_ALL * max(sizes)
    if not is_same and (least < _LEAST_SHARED or least < _LEAST_SHARE * min(sizes)):
        return None
    of_shorter = common.first if sizes[0] <= sizes[1] else common.second
    overlap = min(1.0, of_shorter / min(sizes))
    return _Pair(a, b, common.first / sizes[0], common.second / sizes[1], overlap, common.passages)


def _common(a: Text, b: Text) -> Shared:
    """What two texts share: all of it where they are equal, also where quotations leave only short runs to compare."""
    if np.array_equal(a.words, b.words):
        everything = (0, len(a.words))
        return Shared(a.size, b.size, ((everything, everything),))
    return shared(a.words, b.words)


def _links(texts: Sequence[Text], pairs: Sequence[_Pair]) -> dict[int, list[Link]]:
    links: dict[int, list[Link]] = defaultdict(list)
    for pair in pairs:
        a, b = texts[pair.first], texts[pair.second]
        if a.number < b.number:
            turned = tuple((theirs, ours) for ours, theirs in pair.passages)
            links[pair.second].append(Link(a, pair.of_second, pair.of_first, pair.overlap, turned))
        else:
            links[pair.first].append(Link(b, pair.of_first, pair.of_second, pair.overlap, pair.passages))
    for found in links.values():
        found.sort(key=lambda link: (-link.share, link.source.number))
    return links


class _Ranks:
    """What the order is made by: time, then agencies, then whoever gives more to the others than it takes.

    An undated article comes last, unless it gives clearly more than every article it shares with, or has clearly more of
    all of them: a cut copy cannot be older than the whole. A digest of articles that have nothing to do with each other comes after them, whatever its date.
    """

    def __init__(self, articles: Sequence[Article], pairs: Sequence[_Pair], register: Register) -> None:
        self.articles = articles
        self.register = register
        self.gives: dict[int, float] = defaultdict(float)  # to all others, less what it takes,
        self.gives_at_once: dict[int, float] = defaultdict(float)  # and to those of the same moment
        self.has: dict[int, float] = defaultdict(float)  # of the words of all others, in shares
        self.partners: dict[int, list[tuple[int, float, float]]] = defaultdict(list)  # with the shares: own, other's
        for pair in pairs:
            surplus = pair.of_second - pair.of_first
            self.gives[pair.first] += surplus
            self.gives[pair.second] -= surplus
            self.has[pair.first] += pair.of_second
            self.has[pair.second] += pair.of_first
            if articles[pair.first].published == articles[pair.second].published:
                self.gives_at_once[pair.first] += surplus
                self.gives_at_once[pair.second] -= surplus
            self.partners[pair.first].append((pair.second, pair.of_first, pair.of_second))
            self.partners[pair.second].append((pair.first, pair.of_second, pair.of_first))

    def of(self, at: int) -> tuple[datetime, bool, bool, float, str]:
        """The rank of the article at this place."""
        article, others = self.articles[at], [other for other, _, _ in self.partners.get(at, ())]
        outlet = self.register.by_name(article.outlet) if article.outlet else None
        agency = bool(outlet and outlet.agency)
        given = self.gives.get(at, 0.0) + agency
        when, promoted = article.published or NEVER, False
        tied = self.gives_at_once.get(at, 0.0) + agency  # whoever comes later has no say in who was first
        sources = self._digested(at)
        if sources:
            when = max(when, *(min(self.articles[other].published or when for other in group) for group in sources))
        elif article.published is None and others and self._leads(at, given, others):
            when, promoted = min(self.articles[other].published or NEVER for other in others), True
        return when, not promoted, not agency, -round(tied, 6), article.id

    def _leads(self, at: int, given: float, others: Sequence[int]) -> bool:
        """Whether it gives clearly more than every other, or has clearly more of the words of all that share with it.

        What was copied in several ways has more in common with each copy than they have with each other.
        """
        gives_most = given > max(self.gives[other] for other in others) + _CLEAR
        return gives_most or self.has[at] > max(self.has[other] for other in others) + _CLEAR

    def _digested(self, at: int) -> list[set[int]]:
        """Where it consists of passages of articles that share nothing with each other: these, each with its copies."""
        given = {other: own for other, own, of_other in self.partners.get(at, ()) if of_other < own}
        left, sources = dict(given), []
        while left:
            sources.append(self._together(min(left), left))
            left = {other: own for other, own in left.items() if other not in sources[-1]}
        much = sum(max(given[other] for other in group) for group in sources) >= _DIGEST
        return sources if len(sources) > 1 and much else []

    def _together(self, first: int, given: Mapping[int, float]) -> set[int]:
        """Those of the given that share words with the first, or with one that does."""
        found, todo = {first}, [first]
        while todo:
            fresh = {third for third, _, _ in self.partners[todo.pop()] if third in given} - found
            found |= fresh
            todo += sorted(fresh)
        return found
