"""Of when a figure is: the day its sentence tells, else that of publication."""

from datetime import UTC, datetime, timedelta

import pytest

from anechoic.claims import claims
from anechoic.claims.figures import Counted, figures
from anechoic.claims.statements import statements
from anechoic.outlets import DEFAULT
from anechoic.quotes import attributions
from factories import MORNING, article, story

THURSDAY = MORNING + timedelta(days=2)
MONDAY, TUESDAY = datetime(2026, 3, 16, tzinfo=UTC), datetime(2026, 3, 17, tzinfo=UTC)


def counted(line: str, published: datetime | None = THURSDAY) -> list[Counted]:
    body = article(line, published=published)
    return [found for statement in statements([body]) for found in figures(statement, body, None)]


def as_of(line: str, published: datetime | None = THURSDAY) -> list[datetime | None]:
    return [each.figure.as_of for each in counted(line, published)]


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("At least 12 people were dead as of Monday evening, the ministry in Selka said.", MONDAY),
        ("As of Monday, at least 12 people were dead in Selka, the ministry said.", MONDAY),
        ("As of late on Tuesday, at least 12 people were dead in Selka, the ministry said.", TUESDAY),
        ("As of Monday, March 16, at least 12 people were dead in Selka, it said.", MONDAY),
        ("By midday on Tuesday at least 12 people had been found dead in Selka.", TUESDAY),
        ("By 10 am on Tuesday, at least 12 people had been found dead in Selka.", TUESDAY),
        ("The death toll in the harbour of Selka stood at 12 by the evening of 16 March.", MONDAY),
        ("The ministry counted at least 12 dead in Selka as of 16 March 2026 in all.", MONDAY),
    ],
)
def test_a_figure_is_of_the_day_that_its_sentence_tells(line: str, day: datetime) -> None:
    assert set(as_of(line)) == {day}


@pytest.mark.parametrize(
    "line",
    [
        "At least 12 people were killed on Monday in the harbour of Selka.",
        "At least 12 people must be moved from the harbour by Tuesday.",
        "The council was told to move 12 boats out of the harbour by Tuesday.",
        "The council said that 12 boats that had been seized would be sold by Tuesday.",
        "The death toll in the harbour of Selka rose to 12 by Friday 20 March.",
        "The death toll rose to 12 in Selka as of this month, the ministry said.",
        "The toll was 12 as of Monday and 15 as of Tuesday, the ministry said.",
        "The price of fish stood at 12 dollars, up by half since Tuesday in Selka.",
        "As of Thursday morning at least 12 people were dead in Selka.",
    ],
)
def test_otherwise_it_is_of_when_its_report_came_out(line: str) -> None:
    assert as_of(line)
    assert set(as_of(line)) == {THURSDAY}


def test_a_weekday_tells_no_day_where_that_of_publication_is_not_known() -> None:
    assert as_of("As of Monday evening at least 12 people were dead in Selka.", None) == [None]


def test_a_full_date_tells_the_day_whenever_the_report_came_out() -> None:
    assert set(as_of("At least 12 people were dead as of 16 March 2026, the ministry said.", None)) == {MONDAY}


def test_which_figure_is_newer_is_told_by_when_the_reports_came_out() -> None:
    own = [
        article(line, key=f"a{n}", outlet=f"Outlet {n}", published=MORNING + n * timedelta(hours=20))
        for n, line in enumerate(
            (
                "At least 12 people were killed when the ferry ran aground off Undsey, the coastguard said.",
                "At least 17 people were killed when the ferry ran aground off Undsey, the coastguard said as of Tuesday.",
            )
        )
    ]
    said = [attributions(each, DEFAULT) for each in own]
    found = claims(story(*((each,) for each in own)), own, said)
    assert {(f.value, f.superseded, f.as_of) for claim in found for f in claim.figures} == {
        (12, True, MORNING),
        (17, False, TUESDAY),
    }
