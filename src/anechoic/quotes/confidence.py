"""How far a quotation can be trusted: the probability that both what was said and who said it are found rightly."""

import json
import math
from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources import files

from anechoic.quotes.body import Draft
from anechoic.records import QuotationKind

# For languages without a tagger: estimates, since nothing was annotated to measure them on.
_BY_RULE = {QuotationKind.DIRECT: 0.93, QuotationKind.MIXED: 0.83, QuotationKind.INDIRECT: 0.67}
_EVIDENCE = ("words", "edges", "cue", "speaker")
_LEAST = 0.005


def confidence(draft: Draft, kind: QuotationKind, lang: str) -> float:
    """A probability by logistic regression, as `bench/quotes.py --calibrate` fitted it to articles held out from training."""
    weights = _weights(lang.split("-", maxsplit=1)[0])
    if not weights:
        return min(draft.confidence, _BY_RULE[kind])
    total = sum(weights[name] * value for name, value in traits(draft, kind))
    return 1 / (1 + math.exp(-total))


def traits(draft: Draft, kind: QuotationKind) -> Iterator[tuple[str, float]]:
    """What is weighed: the kind, whether cue and speaker were found, and how sure the tagger was of each."""
    yield "always", 1.0
    yield kind.value, 1.0
    yield "has cue", float(draft.cue is not None)
    yield "has speaker", float(draft.speaker is not None)
    yield "has pieces", float(len(draft.pieces) > 1)
    yield "tagged", float(bool(draft.evidence))
    for name, value in zip(_EVIDENCE, draft.evidence, strict=False):
        sure = min(max(value, _LEAST), 1 - _LEAST)
        odds = math.log(sure / (1 - sure))
        yield name, odds
        if kind is QuotationKind.INDIRECT:
            yield f"{name}, indirect", odds


@cache
def _weights(lang: str) -> Mapping[str, float]:
    file = files(__package__).joinpath("model", f"{lang or 'en'}.confidence.json")
    return dict(json.loads(file.read_text(encoding="utf-8"))) if file.is_file() else {}
