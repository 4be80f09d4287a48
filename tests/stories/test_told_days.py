"""Which day a report begins with."""

from datetime import date, timedelta

import pytest

from anechoic.stories.told_days import stated_day, told_day, told_weekday
from factories import MORNING, article  # MORNING is a Tuesday


@pytest.mark.parametrize(
    ("text", "lang", "ago"),
    [
        ("The ferry sank on Monday. A hearing is on Friday.", "en", 1),
        ("The ferry sank on Tuesday.", "en", 0),
        ("The ferry sank on Wednesday.", "en", 6),
        ("Die Fähre sank am Montagabend.", "de", 1),
        ("Le ferry a coulé lundi.", "fr", 1),
        ("El ferry se hundió el domingo.", "es", 2),
    ],
)
def test_a_report_begins_with_the_last_day_of_the_first_weekday_it_names(text: str, lang: str, ago: int) -> None:
    day = told_day(article(text, lang=lang))
    assert day is not None
    assert date.fromordinal(day) == MORNING.date() - timedelta(days=ago)


def test_a_report_that_names_no_weekday_begins_with_none() -> None:
    assert told_day(article("The ferry sank.")) is None


def test_a_report_of_unknown_date_begins_with_none() -> None:
    assert told_day(article("The ferry sank on Monday.", published=None)) is None


def test_a_language_without_dates_names_no_weekday() -> None:
    assert told_day(article("The ferry sank on Monday.", lang="xx")) is None


def test_a_report_of_unknown_date_still_names_its_weekday() -> None:
    assert told_weekday(article("The ferry sank on Wednesday. A hearing is on Friday.", published=None)) == 3


@pytest.mark.parametrize(
    "url",
    [
        "https://example.org/2026/03/17/ferry.html",
        "https://example.org/world/2026/mar/17/ferry",
        "https://example.org/ferry-2026-3-17",
        "https://example.org/20260317/ferry",
    ],
)
def test_the_date_in_an_address_is_the_day_of_a_report(url: str) -> None:
    assert stated_day(article("It sank on 2 March 2026.", url=url)) == date(2026, 3, 17).toordinal()


@pytest.mark.parametrize("number", ["2026/13/17", "20260231", "2026-foo-17", "120260317", "2026317", "2026/03"])
def test_a_number_that_only_looks_like_a_date_is_none(number: str) -> None:
    assert stated_day(article("The ferry sank.", url=f"https://example.org/{number}/")) is None


def test_the_newest_full_date_of_an_opening_is_the_day_of_a_report_whose_address_has_none() -> None:
    text = "On 16 March 2026 the ferry sank, as another did on 4 May 1998. " + "It was old. " * 60 + "1 April 2026."
    assert stated_day(article(text, url="https://example.org/ferry")) == date(2026, 3, 16).toordinal()
