"""The example day: every page of it comes out as its makers wrote it."""

import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from anechoic.jsonlines import instant
from anechoic.outlets import DEFAULT, Register, outlets_from_toml
from anechoic.read import article
from anechoic.records import Article, Capture, CaptureKind

EXAMPLES = Path(__file__).parents[2] / "examples"
PAGES: dict[str, Any] = json.loads((EXAMPLES / "expected.json").read_text(encoding="utf-8"))["pages"]


@cache
def register() -> Register:
    return DEFAULT.with_outlets(outlets_from_toml((EXAMPLES / "day" / "outlets.toml").read_bytes()))


@cache
def found(name: str) -> Article:
    return article(Capture((EXAMPLES / name).read_bytes(), CaptureKind.PAGE, name), register())


@pytest.mark.parametrize("name", sorted(PAGES))
def test_the_body_is_the_paragraphs_that_were_written(name: str) -> None:
    assert found(name).text.split("\n") == PAGES[name]["body"]


@pytest.mark.parametrize("name", sorted(PAGES))
def test_the_head_is_the_one_that_was_written(name: str) -> None:
    wanted, read = PAGES[name], found(name)
    assert {field: getattr(read, field) for field in ("title", "standfirst", "label", "outlet", "url", "lang")} == {
        field: wanted[field] for field in ("title", "standfirst", "label", "outlet", "url", "lang")
    }
    assert instant(read.published) == wanted["published"]


@pytest.mark.parametrize("name", sorted(PAGES))
def test_authors_are_those_that_are_named(name: str) -> None:
    desks = {"(mp)", "agencies", "Agencies", "Pearl Coast staff", "Home affairs desk", "Staff and agencies"}
    people = [author for author in PAGES[name]["byline"] if author not in desks]
    assert list(found(name).byline) in (people, people or [found(name).outlet])  # an outlet may sign as its own author


@pytest.mark.parametrize("name", sorted(name for name, wanted in PAGES.items() if wanted.get("credit_line")))
def test_the_line_of_credit_is_out_of_the_body_and_counted(name: str) -> None:
    assert PAGES[name]["credit_line"] in [removal.text for removal in found(name).removed]


@pytest.mark.parametrize("name", sorted(PAGES))
def test_no_teaser_of_another_article_is_made_up(name: str) -> None:
    page = (EXAMPLES / name).read_text(encoding="utf-8").replace("&#x27;", "'").replace("&amp;", "&")
    assert all(teaser.title in page for teaser in found(name).teasers)
