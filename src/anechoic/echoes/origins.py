"""Puts every article into the origin that gave it at least half of its words."""

from collections import defaultdict
from collections.abc import Sequence

from anechoic.echoes.agency import agency_of
from anechoic.echoes.comparison import Link, compared
from anechoic.outlets import DEFAULT, Register
from anechoic.records import Article, Copy, CopyKind, Origin, OriginId

_HALF = 0.5  # share of an article's words that make it part of the origin they come from
_NEARLY_ALL = 0.8
_ABOUT_EQUAL = 0.1  # by which shares may differ before the earlier source is not the one that was copied


def origins(articles: Sequence[Article], register: Register = DEFAULT) -> tuple[Origin, ...]:
    """The origins of the articles, in the order they came out; each article stands in exactly one.

    An article below one half of another's words is an origin of its own; what it took is in `copies`. An origin's
    articles are in order of time, then id, its id is that of its first article.
    """
    ordered, links = compared(articles, register)
    head = _heads(ordered, links)
    members: dict[int, list[int]] = defaultdict(list)
    for at in range(len(ordered)):
        members[head[at]].append(at)
    return tuple(_origin(ordered, links, head, group, register) for _, group in sorted(members.items()))


def _heads(ordered: Sequence[Article], links: Sequence[list[Link]]) -> list[int]:
    """For each article, the first article of its origin."""
    head: list[int] = []
    for at, found in enumerate(links):
        joined = next((link.source for link in found if _belongs(ordered[at], ordered[link.source], link)), None)
        head.append(at if joined is None else head[joined])
    return head


def _belongs(article: Article, source: Article, link: Link) -> bool:
    """At least half of its words are the source's, or it is the same outlet's longer version of nearly all of them."""
    longer_version = bool(article.outlet) and article.outlet == source.outlet and link.of_source >= _NEARLY_ALL
    return link.share >= _HALF or longer_version


def _origin(
    ordered: Sequence[Article], links: Sequence[list[Link]], head: Sequence[int], group: list[int], register: Register
) -> Origin:
    copies = [copy for at in group for copy in _copies(ordered, links[at], head, at)]
    merged = {copy.article for copy in copies if copy.kind is CopyKind.MERGED}
    inside = [ordered[at] for at in group]
    voters = [article for article in inside if article.id not in merged] or inside
    ids = tuple(a.id for a in inside)
    return Origin(OriginId(f"o-{ids[0]}"), ids, agency_of(voters, register), tuple(copies))


def _copies(ordered: Sequence[Article], links: list[Link], head: Sequence[int], at: int) -> list[Copy]:
    """One copy for each origin that the article took from: of the earliest source among about equal ones."""
    by_origin: dict[int, list[Link]] = defaultdict(list)
    for link in links:
        by_origin[head[link.source]].append(link)
    found = []
    for group in by_origin.values():
        best = min((x for x in group if x.share >= group[0].share - _ABOUT_EQUAL), key=lambda x: x.source)
        found.append(Copy(ordered[at].id, ordered[best.source].id, _kind(best), best.overlap))
    return found


def _kind(link: Link) -> CopyKind:
    if link.share < _NEARLY_ALL:
        return CopyKind.MERGED
    return CopyKind.VERBATIM if link.of_source >= _NEARLY_ALL else CopyKind.CUT
