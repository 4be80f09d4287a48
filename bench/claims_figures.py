"""Whether rival figures are told from newer ones, from parts and from other counts: the measure of `python bench/claims.py`.

The labels (`figures` in `claims_labels.json`) name stories by their articles and, of each, pairs of places that give
different figures: `disputed` where both are of one thing at one time and cannot both be right, `newer` where one has
taken the place of the other, `neither` where they count different things, parts, days or places, and `unsure`. One place
alone is a sentence that tells both figures. What is labelled `unseen` was read when the rules had been made.
"""

import gzip
import json
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from anechoic.jsonlines import article_from
from anechoic.records import Article, Claim, Span, Standing

Json = dict[str, Any]
Places = tuple[Span, ...]
KINDS = ("disputed", "newer", "neither", "unsure")


def labelled(data: Path, labels: Sequence[Json]) -> Iterator[tuple[Json, tuple[Article, ...]]]:
    """Every labelled story with its articles, set by set."""
    for name in sorted({each["set"] for each in labels}):
        own = [each for each in labels if each["set"] == name]
        wanted = {key for each in own for key in each["articles"]}
        with gzip.open(data / f"{name}.jsonl.gz", "rt", encoding="utf-8") as lines:
            rows = {row["id"]: row for row in map(json.loads, lines) if row["id"] in wanted}
        for each in own:
            yield each, tuple(article_from(rows[key]) for key in each["articles"])


def compare(found: Sequence[Claim], label: Json, judged: dict[str, bool | None], counts: Counter[str]) -> list[Claim]:
    """Counts what was found and missed of one story; gives the disputes that are wrong or were judged by nobody."""
    pairs = {kind: [places_of(pair) for pair in label[kind]] for kind in KINDS}
    disputes = [claim for claim in found if claim.standing is Standing.DISPUTED and claim.figures]
    old = [each.span for claim in found for each in claim.figures if each.superseded]
    shown = {
        "disputed": sum(any(covers(claim, pair) for claim in disputes) for pair in pairs["disputed"]),
        "newer": sum(any(overlap(place, span) for place in pair for span in old) for pair in pairs["newer"]),
    }
    for kind, number in shown.items():
        for which in ("", "unseen ") if label.get("unseen") else ("",):
            counts[f"{which}pairs of figures that are {kind}"] += len(pairs[kind])
            counts[f"{which}pairs of figures that are {kind}, found"] += number
    refused = []
    for claim in disputes:
        verdict = verdict_of(claim, pairs, judged)
        counts[f"disputed figure of these stories, {verdict}"] += 1
        if verdict in {"wrong", "judged by nobody"}:
            refused.append(claim)
    return refused


def verdict_of(claim: Claim, pairs: dict[str, list[Places]], judged: dict[str, bool | None]) -> str:
    """How a dispute stands to the labels of its story."""
    if any(covers(claim, pair) for pair in pairs["disputed"]):
        return "right"
    key = key_of(claim)
    if key in judged:
        return {True: "right", False: "wrong", None: "open"}[judged[key]]
    if any(covers(claim, pair) for pair in pairs["unsure"]):
        return "open"
    wrong = any(covers(claim, pair) for kind in ("newer", "neither") for pair in pairs[kind])
    return "wrong" if wrong else "judged by nobody"


def key_of(claim: Claim) -> str:
    """A key of the places of a dispute that no order changes."""
    return "disputed figure " + " ".join(sorted(f"{span.article}:{span.start}" for span in claim.evidence))


def places_of(pair: Sequence[Sequence[Any]]) -> Places:
    """The places of a pair."""
    return tuple(Span(article, start, end) for article, start, end in pair)


def covers(claim: Claim, pair: Places) -> bool:
    """Whether every place of the pair is one that the claim rests on."""
    return all(any(overlap(place, span) for span in claim.evidence) for place in pair)


def overlap(a: Span, b: Span) -> bool:
    """Whether two places have a character in common."""
    return a.article == b.article and a.start < b.end and b.start < a.end
