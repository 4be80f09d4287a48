"""The ids of stories over time: each keeps the one that most of its articles had, and old ones lead to the new."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from anechoic.records import ArticleId, Story, StoryId


@dataclass(frozen=True, slots=True)
class Continued:
    """Stories under the ids they had before, and where ids lead that no story has any more."""

    stories: tuple[Story, ...]
    led: Mapping[StoryId, StoryId]


def continued(found: Sequence[Story], before: Sequence[Story]) -> Continued:
    """The stories of a new run under the ids of an earlier one, in the same order.

    A story has the earlier id that most of its articles had; where two parts of a split story claim it, the one with more
    of its articles keeps it, then the one that was first seen. An id that no story kept leads to the story
    that most of its articles are in now. Ids stay unique. A story that goes on from another names it by its new id, and one that
    went on from a story out of sight now still does; so it is with stories in
    other languages, each of which names the other where both are in sight.
    """
    old = {article: story.id for story in before for article in story.articles}
    shared = [Counter(old[article] for article in story.articles if article in old) for story in found]
    claims = sorted(
        ((-count, place, key) for place, counts in enumerate(shared) for key, count in counts.items()),
    )
    kept: dict[int, StoryId] = {}
    given: set[StoryId] = set()
    for _, place, key in claims:
        if place not in kept and key not in given:
            kept[place] = key
            given.add(key)
    old_ids = frozenset(story.id for story in before)
    taken = set(old_ids)
    ids = [kept.get(place) or _free(story.id, taken) for place, story in enumerate(found)]
    called = dict(zip((story.id for story in found), ids, strict=True))
    out_of_sight = {story.id: story.continues for story in before if story.continues and story.continues not in old_ids}
    elsewhere = _elsewhere(found, before, called)
    stories = tuple(
        replace(
            story,
            id=key,
            continues=called[story.continues] if story.continues in called else out_of_sight.get(key),
            elsewhere=elsewhere[key],
        )
        for key, story in zip(ids, found, strict=True)
    )
    now = {article: story.id for story in stories for article in story.articles}
    return Continued(stories, _led(before, now, frozenset(story.id for story in stories)))


def _elsewhere(
    found: Sequence[Story], before: Sequence[Story], called: Mapping[StoryId, StoryId]
) -> Mapping[StoryId, tuple[StoryId, ...]]:
    """By its new id, the stories in other languages that each story names and is named by, and those out of sight."""
    sides = {(story.id, other) for story in found for other in story.elsewhere}
    in_sight = {story.id for story in before} | set(called.values())
    linked: dict[StoryId, set[StoryId]] = {key: set() for key in called.values()}
    for story in before:
        linked.setdefault(story.id, set()).update(set(story.elsewhere) - in_sight)
    for one, other in sides:
        if one != other and (other, one) in sides:
            linked[called[one]].add(called[other])
    return {key: tuple(sorted(others)) for key, others in linked.items()}


def _free(key: StoryId, taken: set[StoryId]) -> StoryId:
    """The id, with a mark behind it where an earlier story had it and has gone elsewhere with it."""
    while key in taken:
        key = StoryId(f"{key}+")
    taken.add(key)
    return key


def _led(
    before: Sequence[Story], now: Mapping[ArticleId, StoryId], alive: frozenset[StoryId]
) -> Mapping[StoryId, StoryId]:
    led = {}
    for story in before:
        places = Counter(now[article] for article in story.articles if article in now)
        if story.id not in alive and places:
            led[story.id] = max(sorted(places), key=places.__getitem__)
    return led
