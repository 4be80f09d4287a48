"""Which day a report begins with."""

from datetime import date, timedelta

import pytest

from anechoic.stories.told_days import told_day
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
