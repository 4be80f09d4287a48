"""The example day: what a careful reader finds in it, held against what the stage says."""

import json
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from anechoic.claims import claims
from anechoic.collect import captures
from anechoic.outlets import Register, outlets_from_toml
from anechoic.quotes import attributions
from anechoic.read import article
from anechoic.records import Article, Claim, Standing, Story, StoryId

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"
EXPECTED: Mapping[str, Any] = json.loads((EXAMPLES / "expected.json").read_text(encoding="utf-8"))
REGISTER = Register(outlets_from_toml((EXAMPLES / "day" / "outlets.toml").read_text(encoding="utf-8")))
PAGES: Mapping[str, Mapping[str, Any]] = EXPECTED["pages"]
STORIES = sorted({each["story"] for each in PAGES.values()})


@cache
def page(path: str) -> Article:
    (capture,) = captures(EXAMPLES / path)
    return article(capture, REGISTER)


@cache
def told(name: str) -> tuple[Claim, ...]:
    """The claims of one story of the day, with the origins that the expectations give."""
    paths = sorted((path for path in PAGES if PAGES[path]["story"] == name), key=lambda path: PAGES[path]["published"])
    origins: dict[str, list[Article]] = {}
    for path in paths:
        origins.setdefault(PAGES[path]["origin"], []).append(page(path))
    own = [each for origin in origins.values() for each in origin]
    whole = Story(StoryId(name), "", tuple(tuple(each.id for each in origin) for origin in origins.values()))
    return claims(whole, own, [attributions(each, REGISTER) for each in own])


def words(path: str, claim: Claim) -> list[str]:
    own = page(path)
    return [own.words(span) for span in claim.evidence if span.article == own.id]


def test_the_rising_toll_and_the_mayors_count_are_told_apart() -> None:
    """12, 14 and 17 are one count growing; "more than 30" is another count."""
    (claim,) = [claim for claim in told("selka-ferry") if claim.standing is Standing.DISPUTED]
    shown = {
        f.value
        for f in claim.figures
        for s in claim.evidence
        if f.span.article == s.article and s.start <= f.span.start < s.end
    }
    assert {figure.value for figure in claim.figures} == {12, 14, 17, 30}
    assert shown == {17, 30}
    assert claim.origins == 2


@pytest.mark.parametrize("name", [name for name in STORIES if name != "selka-ferry"])
def test_nothing_else_of_the_day_is_called_disputed_by_its_figures(name: str) -> None:
    assert not [claim for claim in told(name) if claim.standing is Standing.DISPUTED and claim.figures]


def test_every_toll_that_was_replaced_is_marked() -> None:
    figures = [each for claim in told("selka-ferry") for each in claim.figures if each.counts == "dead"]
    assert {each.value for each in figures if each.superseded} == {12, 14}
    assert {each.value for each in figures if not each.superseded} >= {17, 30}


def test_the_opening_of_the_ferry_can_be_told_without_its_toll() -> None:
    (opening,) = [claim for claim in told("selka-ferry") if "killing at least 12" in claim.claim]
    assert [each.clause is not None for each in opening.figures if each.superseded] == [True]


@pytest.mark.parametrize("due", EXPECTED["ahead"], ids=lambda due: due["date"])
def test_what_comes_next_is_found(due: Mapping[str, str]) -> None:
    found = [text for claim in told(due["story"]) if claim.ahead for text in words(due["page"], claim)]
    assert any(due["words"] in text for text in found)


@pytest.mark.parametrize("name", STORIES)
def test_an_agency_and_its_copies_agree_with_nobody(name: str) -> None:
    """No claim counts more origins than the story's articles in its evidence go back to."""
    origin = {page(path).id: PAGES[path]["origin"] for path in PAGES if PAGES[path]["story"] == name}
    for claim in told(name):
        assert claim.origins <= len({origin[span.article] for span in claim.evidence})
        assert (claim.standing is Standing.AGREED) <= (claim.origins > 1)
