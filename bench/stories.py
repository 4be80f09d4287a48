"""How well stories are found, beside a simple baseline, and how fast.

    python bench/stories.py SET.jsonl.gz…
    python bench/stories.py --unscored "campaign trail" wikinews_galaxy.jsonl.gz
    python bench/stories.py --undated giveme5w1h_events.jsonl.gz
    python bench/stories.py --stream 28000 SET.jsonl.gz

For each set of articles with `story`: F1 over pairs and BCubed (Amigó et al. 2009) of the stage, and of average link
on TF-IDF cosines at the best threshold for that very set, which flatters it. Stories with `--unscored` in their name are in the
collection, but not scored. With --undated the dated articles of each set are taken without their dates. With --stream the
dated articles of one set, repeated with later dates where it has too few, go through echoes and stories as a stream; CPU time and the
peak of memory are printed.
"""

import argparse
import gzip
import json
import resource
import time
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import timedelta
from itertools import count, islice
from pathlib import Path
from typing import Any

import numpy as np
from measured import Figure, keep
from scipy.cluster.hierarchy import fcluster, linkage

from anechoic.echoes import origins
from anechoic.jsonlines import article_from
from anechoic.outlets import DEFAULT
from anechoic.pipeline import stories_in_time
from anechoic.records import Article, ArticleId
from anechoic.stories import stories
from anechoic.text.similarity import Stems, counted, tfidf

Groups = Mapping[str, object]
_FLOORS = Path(__file__).with_name("floors.json")


def pairs(number: int) -> int:
    """How many pairs there are of so many."""
    return number * (number - 1) // 2


def scores(found: Groups, gold: Groups) -> tuple[float, float]:
    """F1 over pairs, and BCubed F1, of the articles of the gold."""
    both, ours = Counter((found[key], gold[key]) for key in gold), Counter(found[key] for key in gold)
    theirs = Counter(gold.values())
    hit = sum(pairs(n) for n in both.values())
    pair = 2 * hit / max(1, sum(map(pairs, ours.values())) + sum(map(pairs, theirs.values())))
    precision = sum(n * n / ours[a] for (a, _), n in both.items()) / len(gold)
    recall = sum(n * n / theirs[b] for (_, b), n in both.items()) / len(gold)
    return pair, 2 * precision * recall / (precision + recall)


def ours(articles: Sequence[Article]) -> Groups:
    """Each article's story."""
    found = stories(articles, origins(articles))
    return {key: story.id for story in found for key in story.articles}


def baselines(articles: Sequence[Article]) -> list[Groups]:
    """Average link on TF-IDF cosines, at several thresholds."""
    stems = Stems()
    counts = [counted(stems.numbered([f"{a.title} {a.title} {a.text[:4000]}"])[0]) for a in articles]
    vectors = tfidf(counts, len(stems), 1000, ["en"] * len(articles))
    apart = np.clip(1 - np.asarray((vectors @ vectors.T).todense(), dtype=np.float64), 0, None)
    tree = linkage(apart[np.triu_indices(len(articles), 1)], "average")
    cuts = (fcluster(tree, 1 - at / 100, "distance").tolist() for at in range(2, 50, 2))
    return [dict(zip((a.id for a in articles), cut, strict=True)) for cut in cuts]


def rows(path: Path) -> list[dict[str, Any]]:
    """The articles of a set."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def quality(paths: Sequence[Path], unscored: str, undated: bool) -> None:
    """Print both figures for each set; ends with 1 under a floor of floors.json."""
    floors = json.loads(_FLOORS.read_text(encoding="utf-8"))["stories"]
    print(f"{'pairs F1 (BCubed F1)':32}ours            TF-IDF average link")
    reached: list[Figure] = []
    for path in paths:
        every = [{**row, "published": ""} for row in rows(path) if row["published"]] if undated else rows(path)
        articles = [article_from(row) for row in every]
        dated = "allsides" in path.name and not undated  # its undated articles are of other years
        scored = [row for row in every if row.get("story") and not (unscored and unscored in row["story"])]
        gold = {row["id"]: row["story"] for row in scored if row["published"] or not dated}
        own, simple = scores(ours(articles), gold), max(scores(each, gold) for each in baselines(articles))
        name = path.name.split(".")[0]
        print(f"{name:32}{own[0]:.3f} ({own[1]:.3f})    {simple[0]:.3f} ({simple[1]:.3f})")
        if not (unscored or undated) and own[0] < floors.get(name, 0):
            raise SystemExit(f"{name} is {own[0]:.3f}, under its floor of {floors[name]}")
        reached.append((name, own[0], "average link on TF-IDF, at its best", simple[0]))
    if not (unscored or undated):
        keep("stories", "public sets of articles by events (F1 over pairs)", reached)


def stream(path: Path, length: int) -> None:
    """Print CPU time and memory for so many articles; the set itself is in memory, too."""
    known = sorted((article for article in _dated(path)), key=lambda a: (a.published, a.id))
    held = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6
    span = known[-1].published - known[0].published + timedelta(days=60)

    def later(article: Article, turn: int) -> Article:
        return replace(article, id=ArticleId(f"{turn}/{article.id}"), published=article.published + turn * span)

    endless = (later(article, turn) for turn in count() for article in known)
    articles = islice(endless, length) if length > len(known) else iter(known[-length:])
    start = time.process_time()
    told = sum(1 for _ in stories_in_time(_watched(articles, len(known)), DEFAULT))
    took = time.process_time() - start
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6
    print(
        f"{length} articles, {told} stories: {took:.1f} s, {length / took:.0f} articles per CPU-second, "
        f"peak {peak:.2f} GB ({held:.2f} before)"
    )


def _watched(articles: Iterable[Article], every: int) -> Iterator[Article]:
    """The articles; after so many each time, the CPU time they took and the memory that is held then."""
    start = time.process_time()
    for number, article in enumerate(articles, 1):
        yield article
        if number % every == 0:
            held = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1]) * resource.getpagesize() / 1e9
            print(f"  {number} articles in: {time.process_time() - start:.1f} s more, {held:.2f} GB held", flush=True)
            start = time.process_time()


def _dated(path: Path) -> Iterator[Article]:
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        found = (article_from(json.loads(line)) for line in lines)
        yield from (article for article in found if article.published and article.published.year >= 1990)


def main() -> None:
    """Measure what is asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sets", type=Path, nargs="+")
    parser.add_argument("--unscored", default="", help="words in the names of stories that are not scored")
    parser.add_argument("--undated", action="store_true", help="take the dates away")
    parser.add_argument("--stream", type=int, help="how many articles")
    args = parser.parse_args()
    if args.stream:
        stream(args.sets[0], args.stream)
    else:
        quality(args.sets, args.unscored, args.undated)


if __name__ == "__main__":
    main()
