"""A stream of origins put together into stories, a block at a time: what is too old to be joined is done with."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime, timedelta
from itertools import islice

from anechoic.records import Article, ArticleId
from anechoic.stories.cluster import clusters
from anechoic.stories.evidence import likely
from anechoic.stories.moments import WINDOW

_BLOCK = 4000  # origins that are compared at once: a collection up to this size is compared as a whole
_NEVER = datetime.max.replace(tzinfo=UTC)
Group = tuple[Article, ...]  # the articles of one origin


def together(arriving: Iterable[Group], block: int = _BLOCK) -> Iterator[list[Group]]:
    """The stories of origins that come in order of time, each as a list of its origins in that order.

    A block is compared with what is still open: stories with an origin of the last days. Those are put together anew
    with each block, so that a wrong early join is split again. Undated origins come last and are compared by the block.
    Nothing but the block and what is open is held.
    """
    rest = iter(arriving)
    open_: list[Group] = []
    fresh = list(islice(rest, block))
    while fresh:
        hand = sorted((*open_, *fresh), key=place)
        stories = [[hand[at] for at in places] for places in clusters(len(hand), likely([fullest(g) for g in hand]))]
        fresh = list(islice(rest, 1))
        horizon = _horizon(hand) if fresh else None
        still = {id(group) for story in stories if _is_open(story, horizon) for group in story}
        yield from (story for story in stories if id(story[0]) not in still)
        open_ = [group for group in hand if id(group) in still]
        fresh += islice(rest, max(block, len(open_)) - 1)  # so that the work stays linear, however many a day has


def place(group: Group) -> tuple[datetime, ArticleId]:
    """What origins are ordered by: when the first article came out, never where none is dated; then its id."""
    return first_seen(group) or _NEVER, group[0].id


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
