"""How well the days of a long story are found and told: Timeline17 (Tran et al. 2013).

    python bench/timeline.py t17_articles.jsonl.gz t17_timelines.jsonl.gz

Each collection is taken for one story, every article for an origin of its own. What is asked for is what published figures
were given (experiments/evaluate.py of Gholipour Ghalandari and Ifrim 2020, github.com/complementizer/news-tls): the articles
from the first to the last day of the editors' timeline, as many days as it has, and as many sentences a day as it has on
average. Beside it, the days on which most was published, told by the first sentences of a report; and both once more where the
span of days is not told, from all articles.
"""

import gzip
import json
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any

from rouge import aligned, f1

from anechoic.jsonlines import article_from
from anechoic.records import Article, Story, StoryId
from anechoic.stories import timeline
from anechoic.text.sentences import sentences

_FLOORS = Path(__file__).with_name("floors.json")


def _rows(path: str) -> Iterator[dict[str, Any]]:
    with gzip.open(Path(path), "rt", encoding="utf-8") as file:
        yield from (row for row in map(json.loads, file) if row.get("text", "-").strip())


def ours(articles: list[Article], days: int, a_day: int) -> dict[date, str]:
    """What the stage tells."""
    story = Story(StoryId("s"), "", tuple((article.id,) for article in articles))
    told: dict[date, list[str]] = defaultdict(list)
    for moment in timeline(story, articles, days, a_day):
        told[moment.day].append(moment.text)
    return {day: " ".join(each) for day, each in told.items()}


def most_printed(articles: list[Article], days: int, a_day: int) -> dict[date, str]:
    """The baseline: the days on which most reports came out, each in the first sentences of one of them."""
    counts = Counter(article.published.date() for article in articles if article.published)
    report = {article.published.date(): article for article in articles if article.published}
    return {day: _opening(report[day], a_day) for day, _ in counts.most_common(days)}


def _opening(article: Article, most: int) -> str:
    return " ".join(article.text[start:end] for start, end in sentences(article.text, "en")[:most])


def _within(articles: list[Article], gold: Mapping[date, str]) -> list[Article]:
    return [each for each in articles if each.published and min(gold) <= each.published.date() <= max(gold)]


def main(articles_path: str, timelines_path: str) -> None:
    """Print date F1 and alignment-based ROUGE, averaged over the timelines; fail under a floor."""
    collections: dict[str, list[Article]] = defaultdict(list)
    for row in _rows(articles_path):
        collections[row["collection"]].append(article_from(row))
    sums: dict[str, list[tuple[float, float, float]]] = defaultdict(list)
    for row in _rows(timelines_path):
        gold = {date.fromisoformat(each["date"]): " ".join(each["summary"]) for each in row["timeline"]}
        a_day = max(1, round(sum(len(each["summary"]) for each in row["timeline"]) / len(gold)))
        every = collections[row["collection"]]
        for name, articles in (("", _within(every, gold)), (", span not told", every)):
            for method in (most_printed, ours):
                sums[method.__name__ + name].append(_scores(method(articles, len(gold), a_day), gold))
    print(f"{'':30}date F1  AR-1    AR-2")
    means = {name: [sum(column) / len(column) for column in zip(*all_, strict=True)] for name, all_ in sums.items()}
    for name, scores in means.items():
        print(f"{name:30}" + "    ".join(f"{each:.3f}" for each in scores))
    floors = json.loads(_FLOORS.read_text(encoding="utf-8"))["timeline"].values()
    if any(reached < floor for reached, floor in zip(means["ours"], floors, strict=True)):
        raise SystemExit("a figure of ours is under its floor")


def _scores(found: Mapping[date, str], gold: Mapping[date, str]) -> tuple[float, float, float]:
    hit = len(found.keys() & gold.keys())
    return f1(hit, len(found), len(gold)), aligned(found, gold, 1), aligned(found, gold, 2)


if __name__ == "__main__":
    main(*sys.argv[1:])
