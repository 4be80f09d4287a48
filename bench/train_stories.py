"""Trains the pair score of stories: `python bench/train_stories.py OUT SET.jsonl.gz… --among STREAM.jsonl.gz` (needs scikit-learn).

Each SET is a collection of articles with `story`, and `published` where it is known. OUT is the model,
`src/anechoic/stories/model/pairs.json`. Every set is taken whole and as two halves, parted by story, so that the score learns
how pairs look in collections of several sizes; each set weighs the same, however many pairs it has, the first three times as much.
The dated articles of the first set are taken once more as they stand among all others of a STREAM, most of which have no label:
so the score learns how near a report has others in the news of every day, and not only in a choice of stories.
"""

import argparse
import gzip
import json
from collections.abc import Sequence
from datetime import datetime, timedelta
from hashlib import sha256
from pathlib import Path
from typing import Any

import numpy as np
from sklearn.ensemble import HistGradientBoostingClassifier

from anechoic.echoes import origins
from anechoic.jsonlines import article_from
from anechoic.records import Article
from anechoic.stories.blocks import Group, first_seen, fullest
from anechoic.stories.features import COLUMNS, features
from anechoic.stories.named import named_vectors

_PAIRS = 8000  # of one collection, at most
_FIRST = 3.0  # what the first set weighs,
_AMONG = 2.0  # and what it weighs among the others of the stream
_AROUND = timedelta(days=7)  # of the stream, before the first and after the last article of the set
# What can only speak for one event, or only against it, whatever a set of a few hundred stories may have by chance.
_RISING = {
    "wide": 1, "timed": 1, "plain": 1, "title": 1, "head": 1, "names": 1, "days": -1, "other day told": -1,
    "of the nearer's nearest": 1, "of the farther's nearest": 1, "rank at the nearer": -1, "rank at the farther": -1,
}  # fmt: skip
Examples = tuple[np.ndarray, np.ndarray, np.ndarray]  # features, labels, weights


def rows(path: Path) -> list[dict[str, Any]]:
    """The articles of a set that belong to a story."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        return [row for row in map(json.loads, lines) if row.get("story")]


def half(story: str) -> int:
    """Which half a story belongs to, the same on every machine."""
    return sha256(story.encode()).digest()[0] % 2


def among(path: Path, labelled: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    """The dated articles of a stream from the days of the labelled ones, with their labels; the others have none."""
    story = {row["id"]: row["story"] for row in labelled}
    dates = sorted(datetime.fromisoformat(row["published"]) for row in labelled if row["published"])
    first, last = (day.date().isoformat() for day in (dates[0] - _AROUND, dates[-1] + _AROUND))
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        every = [row for row in map(json.loads, lines) if first <= row["published"][:10] <= last]
    return [{**row, "story": story.get(row["id"], "")} for row in every]


def examples(collection: Sequence[dict[str, Any]], weight: float) -> Examples:
    """The pairs of one collection whose stories are known, labelled, weighing `weight` together."""
    articles: dict[str, Article] = {row["id"]: article_from(row) for row in collection}
    story = {row["id"]: row["story"] for row in collection}
    groups: list[Group] = [
        tuple(articles[key] for key in origin.articles) for origin in origins(list(articles.values()))
    ]
    groups.sort(key=lambda group: (first_seen(group) is None, first_seen(group), group[0].id))
    reports = [fullest(group) for group in groups]
    pairs, found = features(reports, named_vectors(reports))
    known = np.array([bool(story[a.id] and story[b.id]) for a, b in _both(reports, pairs)])
    label = np.array([story[a.id] == story[b.id] for a, b in _both(reports, pairs)], dtype=np.int8)[known]
    found = found[known]
    if len(label) > _PAIRS:
        kept = np.random.default_rng(1).choice(len(label), _PAIRS, replace=False)
        found, label = found[kept], label[kept]
    return found, label, np.full(len(label), weight * 1000 / max(1, len(label)))


def _both(reports: Sequence[Article], pairs: Any) -> list[tuple[Article, Article]]:
    return [(reports[a], reports[b]) for a, b in zip(pairs.first.tolist(), pairs.second.tolist(), strict=True)]


def fitted(parts: Sequence[Examples]) -> HistGradientBoostingClassifier:
    """Shallow trees, smooth and monotonic: they are evaluated on millions of pairs and must not learn the sets by heart."""
    model = HistGradientBoostingClassifier(
        max_iter=200, learning_rate=0.04, max_depth=3, max_leaf_nodes=8, min_samples_leaf=60, l2_regularization=5, random_state=0,
        monotonic_cst=[_RISING.get(name, 0) for name in COLUMNS],
    )  # fmt: skip
    found, labels, weights = (np.concatenate(column) for column in zip(*parts, strict=True))
    return model.fit(found, labels, sample_weight=weights)


def stored(model: HistGradientBoostingClassifier) -> dict[str, Any]:
    """The model as JSON: a tree is a value, or [column, threshold, tree up to it, tree above it]."""
    trees = [_tree(each[0].nodes, 0) for each in model._predictors]  # noqa: SLF001 # the library has no other way to the trees
    return {"columns": list(COLUMNS), "start": round(float(model._baseline_prediction[0, 0]), 5), "trees": trees}  # noqa: SLF001


def _tree(nodes: Any, at: int) -> Any:
    node = nodes[at]
    if node["is_leaf"]:
        return round(float(node["value"]), 5)
    threshold = float(np.float32(node["num_threshold"]))
    return [int(node["feature_idx"]), threshold, _tree(nodes, int(node["left"])), _tree(nodes, int(node["right"]))]


def main() -> None:
    """Train and write the model."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("out", type=Path)
    parser.add_argument("sets", type=Path, nargs="+")
    parser.add_argument("--half", type=int, choices=(0, 1), help="train on this half of the stories alone")
    parser.add_argument("--among", type=Path, help="a stream that the articles of the first set are from")
    args = parser.parse_args()
    parts: list[Examples] = []
    for number, path in enumerate(args.sets):
        weight = _FIRST if number == 0 else 1.0
        every = rows(path)
        halves = [[row for row in every if half(row["story"]) == side] for side in (0, 1)]
        chosen = [every, *halves] if args.half is None else [halves[args.half]]
        parts += [examples(each, weight / len(chosen)) for each in chosen]
        if args.among and number == 0:
            mine = every if args.half is None else halves[args.half]
            parts.append(examples(among(args.among, [row for row in mine if row["published"]]), _AMONG))
    args.out.write_text(json.dumps(stored(fitted(parts))) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
