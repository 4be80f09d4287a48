"""Articles beside each other: in the order they came out, with what each of them shares with earlier ones."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from anechoic.echoes.alignment import Passage, Shared, shared
from anechoic.echoes.precedence import Pair, Precedence
from anechoic.echoes.window import Text, Window
from anechoic.outlets import Register
from anechoic.records import Article

_LEAST_SHARED = 40  # words in common runs; fewer is a phrase or a sentence, and no copy of a report
_LEAST_SHARE = 0.08  # of the shorter text
_SHORT = 12  # words from which the same text, as a feed carries it, is a copy however short: a run that counts
_LEAST_PART = 25  # words from which a text that is nearly all in another is a part of it
_NEARLY_ALL = 0.8  # of the words of both, which makes it the same text


@dataclass(frozen=True, slots=True)
class Link:
    """What an article shares with an earlier one: the share of its own words, and of the other's."""

    source: Text
    share: float
    of_source: float
    overlap: float  # share of the shorter text
    passages: tuple[Passage, ...]  # the article's words first
    certain: bool  # that it is the earlier one


def compared(articles: Sequence[Article], window: Window, register: Register) -> list[tuple[Text, list[Link]]]:
    """The articles in the order they came out, each with its links to earlier ones, the strongest first.

    They are compared with each other and with the window, which they then enter.
    """
    texts, near = window.prepared(articles, register)
    known = len(window.texts)
    pairs = [pair for a, b in near if (pair := _pair(texts, a, b))]
    precedence = Precedence([text.article for text in texts], pairs, register)
    order = [*range(known), *sorted(range(known, len(texts)), key=precedence.rank)]
    first = texts[known - 1].number + 1 if known else 0
    for number, at in enumerate(order[known:], first):
        texts[at].number = number
    links = _links(texts, pairs, precedence)
    window.keep([texts[at] for at in order])
    return [(texts[at], links[at]) for at in order[known:]]


def _pair(texts: Sequence[Text], a: int, b: int) -> Pair | None:
    """What two texts share; None where it is too little to be a copy."""
    sizes = texts[a].size, texts[b].size
    common = _common(texts[a], texts[b])
    least = min(common.first, common.second)
    is_same = least >= _SHORT and least >= _NEARLY_ALL * max(sizes)
    is_part = least >= _LEAST_PART and least >= _NEARLY_ALL * min(sizes)
    if not (is_same or is_part) and (least < _LEAST_SHARED or least < _LEAST_SHARE * min(sizes)):
        return None
    of_shorter = common.first if sizes[0] <= sizes[1] else common.second
    overlap = min(1.0, of_shorter / min(sizes))
    return Pair(a, b, common.first / sizes[0], common.second / sizes[1], overlap, common.passages)


def _common(a: Text, b: Text) -> Shared:
    """What two texts share: all of it where they are equal, also where quotations leave only short runs to compare."""
    if np.array_equal(a.words, b.words):
        everything = (0, len(a.words))
        return Shared(a.size, b.size, ((everything, everything),))
    return shared(a.words, b.words)


def _links(texts: Sequence[Text], pairs: Sequence[Pair], precedence: Precedence) -> dict[int, list[Link]]:
    links: dict[int, list[Link]] = defaultdict(list)
    for pair in pairs:
        a, b = texts[pair.first], texts[pair.second]
        if a.number < b.number:
            certain = precedence.is_certain(pair.first, pair.second)
            turned = tuple((theirs, ours) for ours, theirs in pair.passages)
            links[pair.second].append(Link(a, pair.of_second, pair.of_first, pair.overlap, turned, certain))
        else:
            certain = precedence.is_certain(pair.second, pair.first)
            links[pair.first].append(Link(b, pair.of_first, pair.of_second, pair.overlap, pair.passages, certain))
    for found in links.values():
        found.sort(key=lambda link: (-link.share, link.source.number))
    return links
