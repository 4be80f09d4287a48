"""Measures the stage `quotes`: `python bench/quotes.py DATA [--part dev] [--least 0.8] [--calibrate FILE] [--floors]`.

DATA is JSON Lines (may be packed) as for `train_quotes.py`. A quotation is found if its characters and those of an annotated
one have a Jaccard index of .5 or more, one to one; "with speaker" if their speakers share a character too (or both have none).
`--least` leaves out what has less confidence, `--calibrate` fits the weights of `quotes/model/en.confidence.json` to the part,
`--floors` compares with `floors.json` and fails below it.
"""

import argparse
import json
import sys
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from measured import Figure, keep
from train_quotes import rows

from anechoic.outlets import DEFAULT
from anechoic.quotes import attributions
from anechoic.quotes.body import Body, Draft
from anechoic.quotes.chain import kind_and_content
from anechoic.quotes.confidence import traits
from anechoic.quotes.tagged import tagged
from anechoic.quotes.tagger import tagger
from anechoic.records import Article, ArticleId, QuotationKind

_FLOORS = Path(__file__).with_name("floors.json")
_EDGE = "\"“”‘’'`,.;:?!-–— \n\t\xa0"
_LEAST = 0.5  # Jaccard index of characters
Places = set[int]


@dataclass(frozen=True)
class Told:
    """One quotation, annotated or found: the places of its characters and of its speaker's."""

    kind: str
    content: Places
    speaker: Places
    confidence: float = 1.0


def places(text: str, spans: Sequence[Sequence[int]]) -> Places:
    """Where the characters of the spans stand, without marks and white space at either end of each."""
    out: Places = set()
    for start, end in spans:
        words = text[start:end]
        first = start + len(words) - len(words.lstrip(_EDGE))
        out.update(range(first, first + len(words.strip(_EDGE))))
    return out


def annotated(row: dict[str, Any]) -> list[Told]:
    """What people marked."""
    text = row["text"]
    return [Told(q["type"], places(text, q["spans"]), places(text, q["speaker"])) for q in row["quotes"]]


def found(row: dict[str, Any]) -> list[Told]:
    """What the stage finds; nested quotations are left out, since the data mark none."""
    article = Article(id=ArticleId(row["id"]), text=row["text"], outlet=row.get("publisher", ""), lang="en")
    out = []
    for q in attributions(article, DEFAULT).quotations:
        if q.nested_in is None:
            spans = [(part.start, part.end) for part in q.parts or (q.content,)]
            speaker = [(q.speaker.start, q.speaker.end)] if q.speaker else []
            out.append(Told(q.kind.value, places(row["text"], spans), places(row["text"], speaker), q.confidence))
    return out


def pairs(gold: Sequence[Told], given: Sequence[Told]) -> Iterator[tuple[Told, Told]]:
    """One to one, the likest first."""
    scored = [
        (len(g.content & p.content) / len(g.content | p.content), i, j)
        for i, g in enumerate(gold)
        for j, p in enumerate(given)
        if g.content & p.content
    ]
    used: set[tuple[str, int]] = set()
    for score, i, j in sorted(scored, reverse=True):
        if score >= _LEAST and not {("gold", i), ("given", j)} & used:
            used |= {("gold", i), ("given", j)}
            yield gold[i], given[j]


def same_speaker(gold: Told, given: Told) -> bool:
    """They share a character, or nobody is marked in either."""
    return bool(gold.speaker & given.speaker) or not (gold.speaker or given.speaker)


def figures(articles: Sequence[dict[str, Any]], least: float) -> dict[str, float]:
    """Precision, recall, F1 and F1 with speaker, of all and by kind; articles a CPU-second."""
    count: Counter[tuple[str, str]] = Counter()
    found(articles[0])  # loads the model
    began = time.process_time()
    given = [[told for told in found(row) if told.confidence >= least] for row in articles]
    seconds = time.process_time() - began
    for row, mine in zip(articles, given, strict=True):
        gold = annotated(row)
        count.update(
            (what, kind) for what, told in (("gold", gold), ("given", mine)) for t in told for kind in ("all", t.kind)
        )
        for theirs, own in pairs(gold, mine):
            with_speaker = same_speaker(theirs, own)
            for kind in ("all", theirs.kind):
                count.update([("recalled", kind)] + [("recalled, speaker", kind)] * with_speaker)
            for kind in ("all", own.kind):
                count.update([("right", kind)] + [("right, speaker", kind)] * with_speaker)
    out = {"articles a second": len(articles) / seconds}
    for kind in ("all", "direct", "mixed", "indirect"):
        for name, tail in (("", ""), (" with speaker", ", speaker")):
            p = count[f"right{tail}", kind] / max(1, count["given", kind])
            r = count[f"recalled{tail}", kind] / max(1, count["gold", kind])
            out |= {f"{kind}{name} P": p, f"{kind}{name} R": r, f"{kind}{name} F1": 2 * p * r / max(1e-9, p + r)}
    return {name: round(value, 3) for name, value in out.items()}


# ── Confidence ────────────────────────────────────────────────────────────────────────────────────


def calibrated(articles: Sequence[dict[str, Any]]) -> dict[str, float]:
    """Weights of the traits of a draft that tell best whether it is right, by logistic regression (Newton, ridge of 1)."""
    rows, right = [], []
    for row in articles:
        body, gold = Body(row["text"], "en"), annotated(row)
        known = tagger("en")
        drafts = [(draft, *kind_and_content(body, draft)) for draft in tagged(body, known)] if known else []
        given = [told_of(row["text"], draft, kind, content) for draft, kind, content in drafts]
        good = [own for theirs, own in pairs(gold, given) if same_speaker(theirs, own)]
        rows += [dict(traits(draft, kind)) for draft, kind, _ in drafts]
        right += [any(own is each for each in good) for own in given]
    names = sorted({name for row in rows for name in row})
    seen = np.array([[row.get(name, 0.0) for name in names] for row in rows])
    weights = np.zeros(len(names))
    for _ in range(30):
        p = 1 / (1 + np.exp(-seen @ weights))
        slope = seen.T @ (p - np.array(right)) + weights
        weights -= np.linalg.solve(seen.T @ (seen * (p * (1 - p))[:, None]) + np.eye(len(names)), slope)
    return {name: round(float(weight), 3) for name, weight in zip(names, weights, strict=True)}


def told_of(text: str, draft: Draft, kind: QuotationKind, content: Sequence[tuple[int, int]]) -> Told:
    """A draft as a quotation that can be compared."""
    return Told(kind.value, places(text, content), places(text, [draft.speaker] if draft.speaker else []))


def main() -> None:
    """Measure, or fit the confidence."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    parser.add_argument("--part", default="dev", help="compartment of DATA to measure on")
    parser.add_argument("--least", type=float, default=0.0, help="confidence below which quotations are left out")
    parser.add_argument("--calibrate", type=Path, help="write weights of confidence here instead of measuring")
    parser.add_argument("--floors", action="store_true", help="fail where a figure is below its floor")
    args = parser.parse_args()
    articles = rows(args.data, args.part).held_out
    if args.calibrate:
        args.calibrate.write_text(json.dumps(calibrated(articles), indent=1) + "\n", encoding="utf-8")
        return
    measured = figures(articles, args.least)
    print(json.dumps(measured, indent=1))
    kinds = (("all", "quotations of every kind"), ("direct", "direct"), ("mixed", "mixed"), ("indirect", "indirect"))
    told: list[Figure] = [(f"{name} (F1)", measured[f"{kind} F1"]) for kind, name in kinds]
    told += [(f"{name}, with the right speaker (F1)", measured[f"{kind} with speaker F1"]) for kind, name in kinds]
    told.append(("of what was found, right", measured["all P"]))
    keep(
        "quotes",
        f"{len(articles)} news articles of PolNeAR{f', confidence {args.least} or more' if args.least else ''}",
        told,
    )
    if args.floors:
        floors = json.loads(_FLOORS.read_text(encoding="utf-8"))["quotes"]
        sys.exit(any(measured[name] < floor for name, floor in floors.items()))


if __name__ == "__main__":
    main()
