"""A stream of origins put together into stories, a block at a time: what is too old to be joined is done with."""

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta

from anechoic.records import Article
from anechoic.stories.cluster import clusters
from anechoic.stories.evidence import likely
from anechoic.stories.moments import WINDOW

_BLOCK = 4000  # origins that are compared at once: a collection up to this size is compared as a whole
Group = tuple[Article, ...]  # the articles of one origin


def together(ordered: Sequence[Group], block: int = _BLOCK) -> Iterator[list[Group]]:
    """The stories of origins that are in order of time, each as a list of its origins in that order.

    A block is compared with what is still open: stories with an origin of the last days. Those are put together anew
    with each block, so that a wrong early join is split again. Undated origins come last and are compared by the block.
    """
    open_: list[Group] = []
    at = 0
    while at < len(ordered):
        size = max(block, len(open_))  # so that the work stays linear, however many origins a day has
        hand = [*open_, *ordered[at : at + size]]
        at += size
        stories = [
            [hand[place] for place in places] for places in clusters(len(hand), likely([fullest(g) for g in hand]))
        ]
        horizon = _horizon(hand) if at < len(ordered) else None
        still = {id(group) for story in stories if _is_open(story, horizon) for group in story}
        yield from (story for story in stories if id(story[0]) not in still)
        open_ = [group for group in hand if id(group) in still]


def fullest(group: Group) -> Article:
    """The article that an origin is compared by."""
    return max(group, key=lambda article: (len(article.text), article.id))


def _horizon(hand: Sequence[Group]) -> datetime | None:
    """The moment from which on later origins may be told together with these; none where later ones are undated."""
    newest = first_seen(hand[-1])
    return newest - timedelta(days=WINDOW) if newest else None


def first_seen(group: Group) -> datetime | None:
    """When the first article of an origin came out, if any is dated."""
    return min((article.published for article in group if article.published), default=None)


def _is_open(story: Sequence[Group], horizon: datetime | None) -> bool:
    return horizon is not None and any((seen := first_seen(group)) and seen >= horizon for group in story)
