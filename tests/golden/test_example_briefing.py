"""The golden case of the whole line: the example day in, the same briefing out, and every line of it checked.

Where a change to a briefing is meant, `make golden` writes the golden files again; read the difference before you commit it.
"""

import json
import os
from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path

import pytest

from anechoic import collect, incoming, pipeline
from anechoic.briefing import edition, rendered
from anechoic.briefing.faithful import faults
from anechoic.outlets import DEFAULT, outlets_from_toml
from anechoic.pipeline import Newsroom
from anechoic.records import Article, Briefing, Item, Line

HERE = Path(__file__).parent
EXAMPLES = HERE.parents[1] / "examples"
DAYS = ("2026-03-17", "2026-03-18")
WRITE = bool(os.environ.get("WRITE_GOLDEN"))


@cache
def articles() -> tuple[Article, ...]:
    """The example pages and feeds as a user would hand them over."""
    found = incoming.articles(incoming.captures(collect.files_in([EXAMPLES / "day"])), room().register)
    return incoming.unique([each for each in found if isinstance(each, Article)])[0]


@cache
def room() -> Newsroom:
    declared = (EXAMPLES / "day" / "outlets.toml").read_bytes()
    return Newsroom(DEFAULT.with_outlets(outlets_from_toml(declared)))


@cache
def briefing(day: str) -> Briefing:
    return pipeline.brief(articles(), edition("morning"), date.fromisoformat(day), room())


PRINTED = (("morning", "2026-03-17"), ("best", "2026-03-17"), ("good-news", "2026-03-18"))
EXAMPLE = "This is an example: a day of news that was made up to show what a briefing looks like. None of it happened."


@pytest.mark.parametrize(("name", "day"), PRINTED)
def test_the_printed_editions_of_the_documentation_are_current(name: str, day: str) -> None:
    """Three editions of the example days, as docs/examples shows them."""
    made = pipeline.brief(articles(), edition(name), date.fromisoformat(day), room())
    printed = rendered(replace(made, notice=EXAMPLE), "markdown")
    page = HERE.parents[1] / "docs" / "examples" / f"{name}.md"
    if WRITE:
        page.parent.mkdir(exist_ok=True)
        page.write_text(printed, encoding="utf-8")
    assert printed == page.read_text(encoding="utf-8"), "if this is meant: make golden"
    assert made.items
    assert [faults(line, {a.id: a for a in made.sources}) for item in made.items for line in lines(item)] == [
        () for item in made.items for _ in lines(item)
    ]


def lines(item: Item) -> list[Line]:
    return [line for section in item.sections for line in section.lines]


def told(day: str, words: str) -> Item:
    """The item whose headline has these words."""
    return next(item for item in briefing(day).items if words in item.headline.lower())


@pytest.mark.parametrize("day", DAYS)
def test_the_briefing_of_the_example_day_is_the_golden_one(day: str) -> None:
    golden = HERE / f"briefing-{day}.md"
    printed = rendered(briefing(day), "markdown")
    if WRITE:
        golden.write_text(printed, encoding="utf-8")
    assert printed == golden.read_text(encoding="utf-8"), "if this is meant: make golden"


@pytest.mark.parametrize("day", DAYS)
def test_every_line_of_it_is_faithful(day: str) -> None:
    by_id = {article.id: article for article in articles()}
    for item in briefing(day).items:
        assert [faults(line, by_id) for line in lines(item)] == [()] * len(lines(item))


def test_every_page_is_read_and_no_article_comes_twice() -> None:
    pages = json.loads((EXAMPLES / "expected.json").read_text(encoding="utf-8"))["pages"]
    assert sorted(Path(a.path).relative_to(EXAMPLES).as_posix() for a in articles()) == sorted(pages)


def test_the_ferry_leads_and_its_reprints_are_echoes() -> None:
    coverage = briefing("2026-03-17").items[0].coverage
    assert "ferry" in briefing("2026-03-17").items[0].headline.lower()
    assert coverage.origins < coverage.reports
    assert coverage.agencies == ("Meridian Press",)


def test_the_two_counts_of_the_dead_stand_side_by_side() -> None:
    """The ministry's 14 and the mayor's more than 30, both in the reader's language."""
    (differ,) = [s for s in briefing("2026-03-17").items[0].sections if s.heading == "Where accounts differ"]
    ministry, mayor = sorted((line.text for line in differ.lines), key=lambda text: "more than 30" in text)
    assert "14" in ministry or "Fourteen" in ministry
    assert "more than 30" in mayor


def test_the_ferry_opens_with_the_news_and_not_with_a_toll_of_the_morning() -> None:
    opening = lines(briefing("2026-03-17").items[0])[0].text
    assert "capsized" in opening
    assert "12" not in opening


def test_the_other_ferry_is_another_story() -> None:
    headlines = [item.headline for item in briefing("2026-03-17").items]
    assert len([headline for headline in headlines if "Tamba" in headline or "chain ferry" in headline]) == 1


def test_the_next_day_tells_what_is_new_of_the_ferry() -> None:
    words = " ".join(line.text for line in lines(told("2026-03-18", "ferry")))
    assert "17" in words or "captain" in words.lower()


def test_no_sign_up_line_and_no_teaser_is_news() -> None:
    words = [line.text.lower() for day in DAYS for item in briefing(day).items for line in lines(item)]
    assert [
        text for text in words if any(w in text for w in ("newsletter", "sign up", "subscribe", "postfach", "correo"))
    ] == []
