"""A stream of origins put together into stories, a block at a time: what is too old to be joined is done with."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from itertools import islice

import numpy as np

from anechoic.records import Article, ArticleId, StoryId, Tie
from anechoic.stories.cluster import clusters
from anechoic.stories.earlier import links
from anechoic.stories.elsewhere import counterparts
from anechoic.stories.evidence import evidence
from anechoic.stories.moments import DAY, WINDOW, Days
from anechoic.stories.ties import ties
from anechoic.text.words import language, main_language

_BLOCK = 4000  # origins that are compared at once: a collection up to this size is compared as a whole
_NEVER = datetime.max.replace(tzinfo=UTC)
Group = tuple[Article, ...]  # the articles of one origin


@dataclass(frozen=True, slots=True)
class Found:
    """A story as it was put together: its origins in order of time, what ties them, and the stories it is linked with."""

    origins: tuple[Group, ...]
    ties: tuple[Tie, ...] = ()
    continues: StoryId | None = None
    elsewhere: tuple[StoryId, ...] = ()  # in other languages, sorted

    @property
    def id(self) -> StoryId:
        """Made from the first article, which stays the first when later ones come in."""
        return _id(self.origins)


@dataclass(frozen=True, slots=True)
class _Before:
    """A story that is done with, and how like it one is that is still open."""

    id: StoryId
    begun: datetime
    likeness: float


def together(arriving: Iterable[Group], block: int = _BLOCK) -> Iterator[Found]:
    """The stories of origins that come in order of time.

    A block is compared with what is still open: stories with an origin of the last days. Those are put together anew
    with each block, so that a wrong early join is split again. Undated origins come last and are compared by the block.
    Nothing but the block and what is open is held. A story goes on only from one that came out before it, and is linked with
    one in another language only where both are done with at once, so that each names the other.
    """
    rest = iter(arriving)
    open_: list[Group] = []
    before: dict[ArticleId, _Before] = {}  # by the first article of an open origin
    fresh = list(islice(rest, block))
    while fresh:
        hand = sorted((*open_, *fresh), key=place)
        found, earlier = _put_together(hand, before)
        fresh = list(islice(rest, 1))
        horizon = _horizon(hand) if fresh else None
        is_open = [_is_open(story.origins, horizon) for story in found]
        yield from _linked([story for story, held in zip(found, is_open, strict=True) if not held])
        open_ = sorted(
            (group for story, held in zip(found, is_open, strict=True) if held for group in story.origins), key=place
        )
        before = {
            group[0].id: each
            for story, held, each in zip(found, is_open, earlier, strict=True)
            if held and each
            for group in story.origins
        }
        fresh += islice(rest, max(block, len(open_)) - 1)  # so that the work stays linear, however many a day has


def _put_together(
    hand: Sequence[Group], before: Mapping[ArticleId, _Before]
) -> tuple[list[Found], list[_Before | None]]:
    """The stories of these origins, and for each the one that it goes on from."""
    reports = [fullest(group) for group in hand]
    known = evidence(reports)
    groups = clusters(len(hand), known.pairs)
    origins = [tuple(hand[at] for at in places) for places in groups]
    earlier = [_earlier(story, before) for story in origins]
    langs = [main_language(language(article.lang) for group in story for article in group) for story in origins]
    for link in links(known, _begun(hand), groups):
        best, story = earlier[link.later], origins[link.earlier]
        begun = first_seen(story[0])
        if begun and (best is None or link.likeness > best.likeness):
            earlier[link.later] = _Before(_id(story), begun, link.likeness)
    tied, also = (
        ties(reports, known, groups),
        _elsewhere(origins, counterparts(known.names, _begun(hand), groups, langs)),
    )
    return [
        Found(story, why, link.id if link else None, also[_id(story)])
        for story, why, link in zip(origins, tied, earlier, strict=True)
    ], earlier


def _elsewhere(
    origins: Sequence[Sequence[Group]], pairs: Iterable[tuple[int, int]]
) -> Mapping[StoryId, tuple[StoryId, ...]]:
    """For each story the ids of those that it is paired with."""
    keys = [_id(story) for story in origins]
    found: dict[StoryId, set[StoryId]] = {key: set() for key in keys}
    for one, other in pairs:
        found[keys[one]].add(keys[other])
        found[keys[other]].add(keys[one])
    return {key: tuple(sorted(others)) for key, others in found.items()}


def _linked(done: Sequence[Found]) -> Iterator[Found]:
    """The stories that are done with, linked with each other alone: what is still open may yet become another story."""
    keys = {story.id for story in done}
    return (replace(story, elsewhere=tuple(key for key in story.elsewhere if key in keys)) for story in done)


def _id(origins: Sequence[Group]) -> StoryId:
    return StoryId(f"s-{origins[0][0].id}")


def _earlier(story: Sequence[Group], before: Mapping[ArticleId, _Before]) -> _Before | None:
    """The story done with before that one of these origins was most like, if it began before them."""
    begun = first_seen(story[0])
    known = [before[group[0].id] for group in story if group[0].id in before]
    fits = [each for each in known if begun and each.begun < begun]
    return max(fits, key=lambda each: (each.likeness, each.id), default=None)


def _begun(hand: Sequence[Group]) -> Days:
    """Days since 1970 for each origin, infinite where it has no date."""
    dates = [first_seen(group) for group in hand]
    return np.array([date.timestamp() / DAY if date else np.inf for date in dates])


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
