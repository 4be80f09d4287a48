"""How well the days of a long story are found and told: Timeline17 (Tran et al. 2013).

    python bench/timeline.py t17_articles.jsonl.gz t17_timelines.jsonl.gz

Each collection is taken for one story, every article for an origin of its own; as many days are asked for as the editors'
timeline has. Beside it: the days on which most was published, told by the first sentences of a report.
"""

import gzip
import json
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

from rouge import aligned, f1

from anechoic.jsonlines import article_from
from anechoic.records import Article, Story, StoryId
from anechoic.stories import timeline
from anechoic.text.sentences import sentences


def _rows(path: str) -> Iterator[dict[str, Any]]:
    with gzip.open(Path(path), "rt", encoding="utf-8") as file:
        yield from (row for row in map(json.loads, file) if row.get("text", "-").strip())


def ours(articles: list[Article], days: int) -> dict[date, str]:
    """What the stage tells."""
    story = Story(StoryId("s"), "", tuple((article.id,) for article in articles))
    return {moment.day: moment.text for moment in timeline(story, articles, days)}


def most_printed(articles: list[Article], days: int) -> dict[date, str]:
    """The baseline: the days on which most reports came out, each in the first sentence of one of them."""
    counts = Counter(article.published.date() for article in articles if article.published)
    first = {a.published.date(): a.text[slice(*sentences(a.text, "en")[0])] for a in articles if a.published}
    return {day: first[day] for day, _ in counts.most_common(days)}


def main(articles_path: str, timelines_path: str) -> None:
    """Print date F1 and alignment-based ROUGE, averaged over the timelines."""
    collections: dict[str, list[Article]] = defaultdict(list)
    for row in _rows(articles_path):
        collections[row["collection"]].append(article_from(row))
    sums: dict[str, list[tuple[float, float, float]]] = defaultdict(list)
    for row in _rows(timelines_path):
        gold = {date.fromisoformat(each["date"]): " ".join(each["summary"]) for each in row["timeline"]}
        for method in (most_printed, ours):
            found = method(collections[row["collection"]], len(gold))
            hit = len(found.keys() & gold.keys())
            score = f1(hit, len(found), len(gold)), aligned(found, gold, 1), aligned(found, gold, 2)
            sums[method.__name__].append(score)
    print(f"{'':14}date F1  AR-1    AR-2")
    for name, scores in sums.items():
        print(f"{name:14}" + "    ".join(f"{sum(column) / len(column):.3f}" for column in zip(*scores, strict=True)))


if __name__ == "__main__":
    main(*sys.argv[1:])
