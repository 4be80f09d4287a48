"""How far stories put together as articles arrive, hour by hour, agree with the same articles put together at once.

    python bench/arrivals.py SET.jsonl.gz --articles 3000 --until 2018-11-01

The dated articles of a set, which has days alone, get an hour each by their id. At every hour that brings some, those of the last
days are put together anew, as a round of collecting does, and stories keep their ids by `continued`. Printed: F1 over pairs
between the two ways, how many articles have kept the id of story that they got first, and how many ids that were given lead to the
story where their articles are.
"""

import argparse
import gzip
import json
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from hashlib import sha256
from itertools import groupby
from pathlib import Path

from anechoic.echoes import origins
from anechoic.jsonlines import article_from
from anechoic.records import Article, ArticleId, Story, StoryId
from anechoic.stories import continued, stories
from stories import scores


def arriving(path: Path, most: int, until: date) -> list[Article]:
    """The newest dated articles of the set up to a day, each at an hour of its day, in order of time."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        every = [article_from(json.loads(line)) for line in lines]
    placed = [
        replace(each, published=_at(each.id, each.published.date()))
        for each in every
        if each.published and each.published.date() <= until
    ]
    return sorted(placed, key=lambda article: (article.published, article.id))[-most:]


def _at(key: str, day: date) -> datetime:
    return datetime.combine(day, time(sha256(key.encode()).digest()[0] % 24), UTC)


def hour_by_hour(
    articles: Sequence[Article], look_back: timedelta
) -> tuple[dict[ArticleId, StoryId], dict[ArticleId, StoryId], dict[StoryId, StoryId]]:
    """The story that each article was put into first, and last, and where ids lead that no story has any more."""
    first: dict[ArticleId, StoryId] = {}
    last: dict[ArticleId, StoryId] = {}
    led: dict[StoryId, StoryId] = {}
    before: tuple[Story, ...] = ()
    begin = end = 0
    for hour, batch in groupby(articles, key=lambda article: article.published):
        end += len(list(batch))
        while articles[begin].published < hour - look_back:
            begin += 1
        window = articles[begin:end]
        found = continued(stories(window, origins(window)), before)
        seen = {story.id for story in found.stories}
        before = (
            *found.stories,
            *(story for story in before if story.id not in seen and story.last_seen >= hour - look_back),
        )
        led |= found.led
        for alive in seen:
            led.pop(alive, None)  # it lives again
        for story in found.stories:
            for key in story.articles:
                first.setdefault(key, story.id)
                last[key] = story.id
    return first, last, led


def main() -> None:
    """Measure a set."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("set", type=Path)
    parser.add_argument("--articles", type=int, default=3000)
    parser.add_argument("--until", type=date.fromisoformat, default=date.max)
    parser.add_argument("--look-back", type=int, default=6, help="days of articles that a round puts together")
    args = parser.parse_args()
    articles = arriving(args.set, args.articles, args.until)
    first, last, led = hour_by_hour(articles, timedelta(days=args.look_back))
    at_once = {key: story.id for story in stories(articles, origins(articles)) for key in story.articles}
    pair, bcubed = scores(last, at_once)
    kept = sum(first[key] == last[key] for key in last)
    there = sum(_end(first[key], led) == last[key] for key in last)
    print(f"{len(last)} articles, {len(set(last.values()))} stories by the hour, {len(set(at_once.values()))} at once")
    print(f"agreement: F1 over pairs {pair:.3f}, BCubed F1 {bcubed:.3f}")
    print(f"first id kept: {kept / len(last):.3f} of the articles; kept or leads there: {there / len(last):.3f}")


def _end(key: StoryId, led: dict[StoryId, StoryId]) -> StoryId:
    passed: set[StoryId] = set()
    while key in led and key not in passed:
        passed.add(key)
        key = led[key]
    return key


if __name__ == "__main__":
    main()
