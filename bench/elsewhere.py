"""How well stories in two languages are joined, and how well those are linked that are not.

    python bench/elsewhere.py allsides_fulltext_stories.jsonl.gz

There is no public set of dated and labelled stories in several languages. So every second, fifth or tenth article of a set
in one language is declared to be in another, in which its words say nothing: only names, numbers and days can join or link.
Printed are how many of the pairs of articles that were joined across the two are of one labelled story, and how many of those
that are were joined; the links, how many of them are right (most articles of both are of one labelled story), and how many of the pairs
are linked that should have been joined and were not. Then whole stories are declared to be in the other language:
no link is right. Ends with 1 where every second article's links are under a floor of floors.json.
"""

import argparse
import json
import zlib
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from itertools import combinations
from pathlib import Path

from anechoic.echoes import origins
from anechoic.jsonlines import article_from
from anechoic.records import Article, Story
from anechoic.stories import stories
from anechoic.stories.moments import WINDOW
from stories import rows

_OTHER = "fr"
_FLOORS = Path(__file__).with_name("floors.json")
Gold = Mapping[str, str]


def declared(articles: Sequence[Article], other: Callable[[int, Article], bool]) -> list[Article]:
    """The articles, some of them declared to be in the other language."""
    return [replace(each, lang=_OTHER) if other(at, each) else each for at, each in enumerate(articles)]


def found(articles: Sequence[Article]) -> tuple[Story, ...]:
    """The stories; copies are looked for in each language alone, as they would be among real ones."""
    langs = sorted({each.lang for each in articles})
    apart = [origin for lang in langs for origin in origins([each for each in articles if each.lang == lang])]
    return stories(articles, apart)


def event(story: Story, gold: Gold) -> str:
    """The labelled story that most of these articles are of."""
    counts = Counter(gold[key] for key in story.articles if key in gold)
    return max(sorted(counts), key=counts.__getitem__, default="")


def mixed(articles: Sequence[Article], gold: Gold, every: int) -> Mapping[str, float]:
    """Print the figures where each so many-th article is in the other language; those of the links."""
    own = declared(articles, lambda at, _: at % every == 0)
    told = found(own)
    labelled = {story.id: event(story, gold) for story in told}
    links = {(story.id, other) for story in told for other in story.elsewhere if labelled[story.id] and labelled[other]}
    right = sum(labelled[one] == labelled[other] for one, other in links)
    place = {key: story.id for story in told for key in story.articles}
    pairs = wanted(own, gold)
    missed = [pair for pair in pairs if place[pair[0]] != place[pair[1]]]
    across = joined(told, own, gold)
    rightly = sum(gold[one] == gold[other] for one, other in across)
    print(
        f"every {every:2}: of {len(across)} pairs joined {rightly / max(1, len(across)):.2f} right; "
        f"{1 - len(missed) / max(1, len(pairs)):.2f} of {len(pairs)} joined"
    )
    hit = sum((place[one], place[other]) in links for one, other in missed)
    share, reached = right / max(1, len(links)), hit / max(1, len(missed))
    print(f"          {len(links) // 2} links, {share:.2f} right; {reached:.2f} of {len(missed)} missed pairs linked")
    return {"links_right": share, "missed_linked": reached}


def joined(told: Sequence[Story], articles: Sequence[Article], gold: Gold) -> list[tuple[str, str]]:
    """The pairs of labelled articles in two languages that are in one story."""
    lang = {each.id: each.lang for each in articles}
    both = (pair for story in told for pair in combinations([key for key in story.articles if key in gold], 2))
    return [(one, other) for one, other in both if lang[one] != lang[other]]


def wanted(articles: Sequence[Article], gold: Gold) -> list[tuple[str, str]]:
    """The pairs of articles in two languages that are of one story and came out within the days of a story."""
    dated = [each for each in articles if each.published and each.id in gold]
    return [
        (one.id, other.id)
        for one, other in combinations(dated, 2)
        if gold[one.id] == gold[other.id]
        and one.lang != other.lang
        and one.published
        and other.published
        and abs((one.published - other.published).total_seconds()) <= WINDOW * 86_400
    ]


def whole(articles: Sequence[Article], gold: Gold, every: int) -> None:
    """Print how many stories are linked, all wrongly, where one labelled story in so many is in the other language whole."""
    own = declared(articles, lambda _, each: zlib.crc32(gold.get(each.id, "-").encode()) % every == 0)
    langs = {each.id: each.lang for each in own}
    told = [story for story in found(own) if story.first_seen and langs[story.articles[0]] == _OTHER]
    linked = sum(bool(story.elsewhere) for story in told)
    print(f"one story in {every}, whole: {linked} of {len(told)} linked, none rightly")


def main() -> None:
    """Measure."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("set", type=Path)
    known = rows(parser.parse_args().set)
    articles = [article_from(row) for row in known]
    gold = {row["id"]: row["story"] for row in known if row.get("story")}
    reached, *_ = [mixed(articles, gold, every) for every in (2, 5, 10)]
    for every in (2, 5):
        whole(articles, gold, every)
    for name, floor in json.loads(_FLOORS.read_text(encoding="utf-8"))["elsewhere"].items():
        if reached[name] < floor:
            raise SystemExit(f"{name} is {reached[name]:.3f}, under its floor of {floor}")


if __name__ == "__main__":
    main()
