"""Trains the tagger of quotations: `python bench/train_quotes.py DATA OUT [--hold-out dev]`.

DATA is JSON Lines (may be packed): `text`, and `quotes` with `spans`, `cue` and `speaker` as lists of offsets, and a
`compartment`. OUT is the model, `src/anechoic/quotes/model/en.npz`. The compartment held out is not trained on, and the
share of its segments that are found whole is printed. The same data gives the same model, on the same machine.
"""

import argparse
import gzip
import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from crf_training import Examples, trained
from word_classes import word_classes

from anechoic.quotes.columns import Clusters, edges
from anechoic.quotes.crf import LABELS
from anechoic.quotes.features import BITS, features
from anechoic.quotes.tokens import Tokens, tokens
from anechoic.text.marks import quoted

_CLIPPED = 99.95  # percentile of weights beyond which they are cut, so that eight bits go far enough


@dataclass(frozen=True)
class Rows:
    """The texts of DATA, parted."""

    train: list[dict[str, Any]]
    held_out: list[dict[str, Any]]


def rows(path: Path, held_out: str) -> Rows:
    """The articles to train on and those held out."""
    with gzip.open(path, "rt", encoding="utf-8") if path.suffix == ".gz" else path.open(encoding="utf-8") as lines:
        every = [json.loads(line) for line in lines]
    return Rows(
        [row for row in every if row.get("compartment") != held_out],
        [row for row in every if row.get("compartment") == held_out],
    )


def labels(found: Tokens, quotes: Sequence[dict[str, Any]]) -> list[int]:
    """The label of each token, as a place in LABELS; where spans overlap, cue and speaker come before content."""
    out = [0] * len(found.words)
    for name in ("cue", "speaker", "spans"):
        begins = LABELS.index(f"B-{'content' if name == 'spans' else name}")
        for start, end in (span for quote in quotes for span in quote[name]):
            first, last = found.between(start, end)
            for i in range(first, last):
                if not out[i]:
                    inside = i > first and out[i - 1] in (begins, begins + 1)
                    out[i] = begins + inside
    for first, _ in found.paragraphs:
        out[first] -= LABELS[out[first]].startswith("I-")
    return out


def examples(articles: Sequence[dict[str, Any]], clusters: Clusters) -> Examples:
    """Everything that training looks at, token by token, with where each paragraph begins and ends."""
    numbers, wanted, kinds, paragraphs, at = [], [], [], [], 0
    for article in articles:
        found, marks = tokens(article["text"]), quoted(article["text"])
        numbers.append(features(found, marks, clusters).T.astype(np.int32))
        wanted += labels(found, article["quotes"])
        kinds.append(edges(found, marks))
        paragraphs += [(at + first, at + last) for first, last in found.paragraphs]
        at += len(found.words)
    return Examples(np.vstack(numbers), np.array(wanted), np.concatenate(kinds), paragraphs)


def main() -> None:
    """Train, measure, write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--hold-out", default="", help="compartment that is measured on instead of trained on")
    args = parser.parse_args()
    parts = rows(args.data, args.hold_out)
    keys, classes = word_classes([row["text"] for row in parts.train])
    clusters = Clusters(keys, classes)
    held_out = examples(parts.held_out, clusters) if parts.held_out else None
    weights, changes = trained(examples(parts.train, clusters), 1 << BITS, held_out)
    scale = np.percentile(np.abs(weights[weights.any(axis=1)]), _CLIPPED, axis=0) / 127
    args.out.parent.mkdir(parents=True, exist_ok=True)
    np.savez_compressed(
        args.out,
        weights=np.clip(np.rint(weights / scale), -127, 127).astype(np.int8),
        scale=scale.astype(np.float32),
        changes=changes.astype(np.float16),
        keys=keys,
        classes=classes,
    )
    print(f"{args.out}: {args.out.stat().st_size / 1e6:.1f} MB, trained on {len(parts.train)} articles")


if __name__ == "__main__":
    main()
