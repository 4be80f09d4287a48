"""How well copies and origins are found, beside a simple baseline: a benchmark of made copies.

    python bench/echoes.py articles.jsonl gold.json

The gold gives each article its origin and what it copies (`of`); merged articles may stand in either origin. The baseline joins
articles whose three-word shingles overlap by a Jaccard of .08 or more, the best threshold on this kind of data.
"""

import json
import sys
import time
from itertools import combinations
from pathlib import Path
from typing import Any

import numpy as np
from measured import keep

from anechoic.echoes import origins
from anechoic.jsonlines import article_from
from anechoic.records import Article
from anechoic.text.shingles import numbered_words, shingles

Pairs = set[tuple[str, str]]


def _pair(a: str, b: str) -> tuple[str, str]:
    return (a, b) if a < b else (b, a)


def ours(articles: list[Article]) -> Pairs:
    """Pairs within an origin, and copies across two."""
    found = origins(articles)
    together = {_pair(a, b) for origin in found for a, b in combinations(origin.articles, 2)}
    return together | {_pair(copy.article, copy.of) for origin in found for copy in origin.copies}


def jaccard(articles: list[Article]) -> Pairs:
    """Pairs that share enough of their three-word shingles."""
    kept = [np.unique(shingles(numbered_words(article.text), 3)[0]) for article in articles]
    owners: dict[int, list[int]] = {}
    for place, found in enumerate(kept):
        for shingle in found.tolist():
            owners.setdefault(shingle, []).append(place)
    common: dict[tuple[int, int], int] = {}
    for places in owners.values():
        if len(places) <= 40:  # what more articles have is boilerplate
            for both in combinations(places, 2):
                common[both] = common.get(both, 0) + 1
    return {
        _pair(articles[a].id, articles[b].id)
        for (a, b), shared in common.items()
        if shared >= 0.08 * (len(kept[a]) + len(kept[b]) - shared)
    }


def wanted(gold: dict[str, Any]) -> tuple[Pairs, Pairs]:
    """Pairs to find, and pairs that do not count: a merged article with other copies of what it took from."""
    groups: dict[str, list[str]] = {}
    for key, entry in gold.items():
        groups.setdefault(entry["origin"], []).append(key)
    merged = {key for key, entry in gold.items() if entry["kind"].startswith("merged") or entry["kind"] == "roundup"}
    inside = {_pair(a, b) for group in groups.values() for a, b in combinations(group, 2)}
    sources = {_pair(key, of) for key, entry in gold.items() for of in entry["of"]}
    right = {pair for pair in inside if not merged & set(pair)} | sources
    free = {pair for pair in inside if merged & set(pair)}
    free |= {
        _pair(k, other) for k in merged for of in gold[k]["of"] for other in groups[gold[of]["origin"]] if other != k
    }
    return right, free - right


def main(articles_path: str, gold_path: str) -> None:
    """Print precision, recall and F1 of pairs."""
    articles = [article_from(json.loads(line)) for line in Path(articles_path).read_text().splitlines()]
    right, free = wanted(json.loads(Path(gold_path).read_text())["articles"])
    print(f"{'':10}   P      R      F1    false  articles/CPU-s")
    reached = {}
    for method in (jaccard, ours):
        start = time.process_time()
        found = method(articles) - free
        rate = len(articles) / (time.process_time() - start)
        hit = len(found & right)
        precision, recall = hit / max(1, len(found)), hit / len(right)
        f1 = 2 * precision * recall / max(1e-9, precision + recall)
        print(f"{method.__name__:10} {precision:.3f}  {recall:.3f}  {f1:.3f}  {len(found) - hit:5}  {rate:6.0f}")
        reached[method] = f1
    both = ("pairs of copies (F1)", reached[ours], "Jaccard of shingles", reached[jaccard])
    keep("echoes", f"{len(articles)} articles with made copies", [both])


if __name__ == "__main__":
    main(*sys.argv[1:])
