"""Articles beside each other: in the order they came out, with what each pair of them shares."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from anechoic.echoes.alignment import shared
from anechoic.echoes.bodies import Body, bodies
from anechoic.echoes.boilerplate import without_boilerplate
from anechoic.echoes.near import near_pairs
from anechoic.outlets import Register
from anechoic.records import Article

_LEAST_SHARED = 40  # words in common runs; fewer is a phrase or a sentence, and no copy of a report
_LEAST_SHARE = 0.08  # of the shorter text
_WINDOW = timedelta(days=30)  # between two dated articles; what is printed again later is an archive piece
_CLEAR = 0.1  # by which an undated article must give more than its partners before it is put first
NEVER = datetime.max.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Link:
    """What an article shares with an earlier one: the share of its own words, and of the other's."""

    source: int
    share: float
    of_source: float
    overlap: float  # share of the shorter text


@dataclass(frozen=True, slots=True)
class _Pair:
    """Two articles by their places in the input, and the shares of their words that are common."""

    first: int
    second: int
    of_first: float
    of_second: float
    overlap: float


def _first_order(articles: Sequence[Article]) -> list[Article]:
    return sorted(articles, key=lambda a: (a.published or NEVER, a.id))


def compared(articles: Sequence[Article], register: Register) -> tuple[list[Article], list[list[Link]]]:
    """The articles in the order they came out, and for each its links to earlier ones, the strongest first."""
    ordered = _first_order(articles)
    texts = bodies(ordered)
    own = without_boilerplate([text.own for text in texts], [article.outlet for article in ordered])
    texts = [Body(words, text.quotations) for words, text in zip(own, texts, strict=True)]
    pairs = [pair for a, b in near_pairs(own) if _close(ordered[a], ordered[b]) and (pair := _pair(texts, a, b))]
    rank = _ranks(ordered, pairs, register)
    final = sorted(range(len(ordered)), key=rank.__getitem__)
    place = {old: new for new, old in enumerate(final)}
    return [ordered[old] for old in final], _links(pairs, place)


def _close(a: Article, b: Article) -> bool:
    return not (a.published and b.published) or abs(a.published - b.published) <= _WINDOW


def _pair(texts: Sequence[Body], a: int, b: int) -> _Pair | None:
    """What two texts share; None where it is too little to be a copy."""
    sizes = texts[a].size, texts[b].size
    common = shared(texts[a].own, texts[b].own)
    least = min(common.first, common.second)
    if least < _LEAST_SHARED or least < _LEAST_SHARE * min(sizes):
        return None
    of_shorter = common.first if sizes[0] <= sizes[1] else common.second
    return _Pair(a, b, common.first / sizes[0], common.second / sizes[1], min(1.0, of_shorter / min(sizes)))


def _links(pairs: Sequence[_Pair], place: dict[int, int]) -> list[list[Link]]:
    links: list[list[Link]] = [[] for _ in place]
    for pair in pairs:
        a, b = place[pair.first], place[pair.second]
        if a < b:
            links[b].append(Link(a, pair.of_second, pair.of_first, pair.overlap))
        else:
            links[a].append(Link(b, pair.of_first, pair.of_second, pair.overlap))
    return [sorted(found, key=lambda link: (-link.share, link.source)) for found in links]


Rank = tuple[datetime, bool, bool, float, str]


def _ranks(articles: Sequence[Article], pairs: Sequence[_Pair], register: Register) -> list[Rank]:
    """What the order is made by: time, then agencies, then whoever gives more to the others than it takes.

    An undated article comes last, unless it gives clearly more than every article it shares with: a cut copy cannot be
    older than the whole.
    """
    gives: dict[int, float] = defaultdict(float)
    partners: dict[int, list[int]] = defaultdict(list)
    for pair in pairs:
        surplus = pair.of_second - pair.of_first
        gives[pair.first] += surplus
        gives[pair.second] -= surplus
        partners[pair.first].append(pair.second)
        partners[pair.second].append(pair.first)
    ranks: list[Rank] = []
    for at, article in enumerate(articles):
        outlet = register.by_name(article.outlet) if article.outlet else None
        agency = bool(outlet and outlet.agency)
        given = gives[at] + agency
        when, promoted = article.published or NEVER, False
        others = partners[at]
        if article.published is None and others and given > max(gives[other] for other in others) + _CLEAR:
            when, promoted = min(articles[other].published or NEVER for other in others), True
        ranks.append((when, not promoted, not agency, -round(given, 6), article.id))
    return ranks
