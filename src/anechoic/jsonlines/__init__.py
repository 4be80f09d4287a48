"""How records look as JSON: the contract that other programs rely on, in one place for both directions."""

from anechoic.jsonlines.articles import article_from, article_json
from anechoic.jsonlines.results import (
    attributions_json,
    briefing_json,
    claim_json,
    diet_json,
    origin_json,
    perspective_json,
    story_from,
    story_json,
    told_from,
    told_json,
)
from anechoic.jsonlines.values import Json, instant, line, parsed_instant

__all__ = [
    "Json",
    "article_from",
    "article_json",
    "attributions_json",
    "briefing_json",
    "claim_json",
    "diet_json",
    "instant",
    "line",
    "origin_json",
    "parsed_instant",
    "perspective_json",
    "story_from",
    "story_json",
    "told_from",
    "told_json",
]
