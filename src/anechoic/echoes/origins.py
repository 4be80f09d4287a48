"""Puts every article into the origin that gave it at least half of its words."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from math import inf

import numpy as np

from anechoic.echoes.agency import Votes, agency_of
from anechoic.echoes.bodies import compared_places
from anechoic.echoes.comparison import Link, compared
from anechoic.echoes.window import BLOCK, Text, Window, blocks, in_time
from anechoic.outlets import DEFAULT, Register
from anechoic.records import Article, ArticleId, Copy, CopyKind, Origin, OriginId, Span
from anechoic.text.shingles import BREAK

_HALF = 0.5  # share of an article's words that make it part of the origin they come from
_NEARLY_ALL = 0.8
_ABOUT_EQUAL = 0.1  # by which shares may differ before the earlier source is not the one that was copied


def origins(articles: Sequence[Article], register: Register = DEFAULT) -> tuple[Origin, ...]:
    """The origins of the articles, in the order they came out; each article stands in exactly one.

    An article below one half of another's words is an origin of its own; what it took is in `copies`. An origin's
    articles are in order of time, then id, its id is that of its first article.
    """
    return tuple(origins_in_time(sorted(articles, key=in_time), register))


def origins_in_time(ordered: Iterable[Article], register: Register = DEFAULT, block: int = BLOCK) -> Iterator[Origin]:
    """The same for a stream of any length, each origin as soon as nothing can join it any more, in the same order.

    `ordered` are articles by `published`, then `id`, those without a date last. Memory is bounded by the window: the
    articles of the last 30 days, at least 4,000 and at most 40,000. They are compared `block` at a time. An origin takes
    articles in while its first one is in the window.
    """
    return (draft.origin() for draft in _drafts(blocks(ordered, block), register))


@dataclass(slots=True)
class _Draft:
    """An origin that articles may still join; `number` is that of its first article, `last` of its last."""

    number: int
    last: int = 0
    articles: list[ArticleId] = field(default_factory=list)
    votes: list[Votes] = field(default_factory=list)
    merged: list[bool] = field(default_factory=list)
    copies: list[Copy] = field(default_factory=list)

    def add(self, text: Text, copies: Sequence[Copy], votes: Votes) -> None:
        self.last = text.number
        self.articles.append(text.article.id)
        self.votes.append(votes)
        self.merged.append(any(copy.kind is CopyKind.MERGED for copy in copies))
        self.copies += copies

    def origin(self) -> Origin:
        """The origin as it stands. Articles with sources of their own have no say in whose report it is."""
        whole = [votes for votes, merged in zip(self.votes, self.merged, strict=True) if not merged]
        name = OriginId(f"o-{self.articles[0]}")
        return Origin(name, tuple(self.articles), agency_of(whole) or agency_of(self.votes), tuple(self.copies))


def _drafts(arriving: Iterable[Sequence[Article]], register: Register) -> Iterator[_Draft]:
    """Every origin once it is whole, in the order their first articles came out."""
    window = Window()
    heads: dict[int, _Draft] = {}  # of each text whose origin is open
    for block in arriving:
        for text, found in compared(block, window, register):
            links = [link for link in found if link.source.number in heads]
            source = next((link.source for link in links if _belongs(text.article, link)), None)
            draft = _Draft(text.number) if source is None else heads[source.number]
            heads[text.number] = draft
            copies = [_copy(text, link) for link in _sources(links, heads)]
            draft.add(text, copies, text.votes)
        oldest = window.texts[0].number
        yield from _begun(heads, before=oldest)
        heads = {number: draft for number, draft in heads.items() if draft.number >= oldest}
    yield from _begun(heads)


def _begun(heads: Mapping[int, _Draft], before: float = inf) -> list[_Draft]:
    """The origins whose first article has a smaller number, in order."""
    found = {draft.number: draft for draft in heads.values() if draft.number < before}
    return [found[number] for number in sorted(found)]


def _belongs(article: Article, link: Link) -> bool:
    """At least half of its words are the source's, or it is the same outlet's longer version of nearly all of them."""
    same_outlet = bool(article.outlet) and article.outlet == link.source.article.outlet
    return link.share >= _HALF or (same_outlet and link.of_source >= _NEARLY_ALL)


def _sources(links: Sequence[Link], heads: dict[int, _Draft]) -> Iterator[Link]:
    """One link for each origin that was taken from: to the earliest source among about equal ones."""
    by_origin: dict[int, list[Link]] = defaultdict(list)
    for link in links:
        by_origin[heads[link.source.number].number].append(link)
    for group in by_origin.values():
        about_equal = (link for link in group if link.share >= group[0].share - _ABOUT_EQUAL)
        yield min(about_equal, key=lambda link: link.source.number)


def _copy(text: Text, link: Link) -> Copy:
    article, source = text.article, link.source.article
    ours, theirs = compared_places(article.text), compared_places(source.text)
    passages = (
        (Span(article.id, ours[a][0], ours[b - 1][1]), Span(source.id, theirs[c][0], theirs[d - 1][1]))
        for (a, b), (c, d) in link.passages
    )
    return Copy(article.id, source.id, _kind(text, link), link.overlap, tuple(passages), link.certain)


def _kind(text: Text, link: Link) -> CopyKind:
    """What kind of copy it is, small changes within a shared run counting as shared: a rewriting has no words of its own."""
    if _spanned(text, [ours for ours, _ in link.passages]) < _NEARLY_ALL:
        return CopyKind.MERGED
    whole = _spanned(link.source, [theirs for _, theirs in link.passages]) >= _NEARLY_ALL
    return CopyKind.VERBATIM if whole else CopyKind.CUT


def _spanned(text: Text, runs: Sequence[tuple[int, int]]) -> float:
    """The share of the words of a text that lie within these runs."""
    inside = np.zeros(len(text.words), dtype=bool)
    for start, end in runs:
        inside[start:end] = True
    return float(np.count_nonzero(inside & (text.words != BREAK)) / max(1, text.size))
