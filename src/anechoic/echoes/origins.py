"""Puts every article into the origin that gave it at least half of its words."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from math import inf

from anechoic.echoes.agency import Votes, agency_of
from anechoic.echoes.alignment import known_share
from anechoic.echoes.bodies import compared_places
from anechoic.echoes.comparison import Link, compared
from anechoic.echoes.window import BLOCK, Text, Window, blocks, in_time
from anechoic.outlets import DEFAULT, Register
from anechoic.records import Article, ArticleId, Copy, CopyKind, Origin, OriginId, Span

_HALF = 0.5  # share of an article's words that make it part of the origin they come from
_NEARLY_ALL = 0.8
_REST = 0.2  # of the words that a source gives, which no other one does, for it to be named
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
            source = next((link.source for link in links if _belongs(text, link)), None)
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


def _belongs(text: Text, link: Link) -> bool:
    """At least half of its words are the source's, or it is the same outlet's longer version of nearly all of them."""
    outlet = text.article.outlet
    same_outlet = bool(outlet) and outlet == link.source.article.outlet
    return link.share >= _HALF or _known(text, link) >= _HALF or (same_outlet and link.of_source >= _NEARLY_ALL)


def _known(text: Text, link: Link) -> float:
    """The share of its words that the source knows, small changes within what is shared included."""
    return known_share(text.words, link.source.words, [ours for ours, _ in link.passages])


def _sources(links: Sequence[Link], heads: dict[int, _Draft]) -> Iterator[Link]:
    """One link for each origin that was taken from: to the earliest source among about equal ones.

    Where the words are another source's too, that one is named alone: who copies a report took nothing from the others that did.
    """
    left = list(links)
    known: set[int] = set()
    while left:
        about_equal = (link for link in left if link.share >= left[0].share - _ABOUT_EQUAL)
        source = min(about_equal, key=lambda link: link.source.number)
        yield source
        known |= _places(source)
        origin = heads[source.source.number].number
        left = [link for link in left if heads[link.source.number].number != origin and _adds(link, known)]


def _adds(link: Link, known: set[int]) -> bool:
    """Whether much of what it gives is not known from other sources."""
    places = _places(link)
    return len(places - known) > _REST * len(places)


def _places(link: Link) -> set[int]:
    """The places of the words that a link gives."""
    return {place for (start, end), _ in link.passages for place in range(start, end)}


def _copy(text: Text, link: Link) -> Copy:
    article, source = text.article, link.source.article
    ours, theirs = compared_places(article.text), compared_places(source.text)
    passages = (
        (Span(article.id, ours[a][0], ours[b - 1][1]), Span(source.id, theirs[c][0], theirs[d - 1][1]))
        for (a, b), (c, d) in link.passages
    )
    return Copy(article.id, source.id, _kind(text, link), link.overlap, tuple(passages), link.certain)


def _kind(text: Text, link: Link) -> CopyKind:
    """What kind of copy it is, small changes counting as shared: a rewriting has no words of its own."""
    if _known(text, link) < _NEARLY_ALL:
        return CopyKind.MERGED
    whole = known_share(link.source.words, text.words, [theirs for _, theirs in link.passages])
    return CopyKind.VERBATIM if whole >= _NEARLY_ALL else CopyKind.CUT
