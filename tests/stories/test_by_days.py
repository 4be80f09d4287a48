"""What the days that reports tell of leave of the likelihood that they are of one event."""

import numpy as np
import pytest

from anechoic.records import Article
from anechoic.stories.by_days import by_days, undated
from anechoic.stories.pairs import Pairs
from factories import article


def pairs(*likely: tuple[int, int, float]) -> Pairs:
    first, second, score = zip(*likely, strict=True)
    return Pairs(np.array(first, dtype=np.int32), np.array(second, dtype=np.int32), np.array(score, dtype=np.float32))


def bare(text: str, url: str = "https://example.org/ferry") -> Article:
    return article(text, published=None, url=url)


def left(one: Article, other: Article) -> float:
    """What is left of a likelihood of 1."""
    return float(undated([one, other], pairs((0, 1, 1.0))).score[0])


def test_two_reports_without_dates_are_less_sure_to_be_of_one_event() -> None:
    assert left(bare("The ferry sank."), bare("The ferry went down.")) == pytest.approx(0.7)


def test_one_date_of_the_two_is_enough() -> None:
    assert left(article("The ferry sank on Monday."), bare("The ferry went down on Friday.")) == 1


def test_the_same_weekday_speaks_for_two_reports_without_dates() -> None:
    assert left(bare("It sank on Monday."), bare("On Monday it went down.")) == pytest.approx(0.875)


@pytest.mark.parametrize(("day", "expected"), [(16, 0.875), (17, 0.875), (19, 0.7)])
def test_full_dates_a_day_apart_at_most_speak_for_two_reports_without_dates(day: int, expected: float) -> None:
    other = bare("The ferry went down.", url=f"https://example.org/2026/03/{day}/ferry")
    assert left(bare("The ferry sank on 16 March 2026."), other) == pytest.approx(expected)


def test_undated_reports_of_two_weekdays_are_doubted_where_each_has_another_of_its_day() -> None:
    reports = [bare(f"It sank on {day}.") for day in ("Monday", "Monday", "Thursday", "Thursday")]
    found = undated(reports, pairs((0, 1, 0.9), (0, 2, 0.9), (1, 3, 0.9), (2, 3, 0.9)))
    assert found.score == pytest.approx([0.7875, 0.315, 0.315, 0.7875])


def test_a_single_report_of_another_weekday_is_not_doubted_for_it() -> None:
    reports = [bare(f"It sank on {day}.") for day in ("Monday", "Monday", "Thursday")]
    found = undated(reports, pairs((0, 1, 0.9), (0, 2, 0.9), (1, 2, 0.9)))
    assert found.score == pytest.approx([0.7875, 0.63, 0.63])


def test_sunday_and_monday_lie_a_day_apart() -> None:
    reports = [bare(f"It sank on {day}.") for day in ("Sunday", "Sunday", "Monday", "Monday")]
    found = undated(reports, pairs((0, 1, 0.9), (0, 2, 0.9), (2, 3, 0.9)))
    assert found.score[1] == pytest.approx(0.63)


def test_dated_reports_of_two_days_are_doubted_where_each_has_another_of_its_day() -> None:
    found = by_days(pairs((0, 1, 0.9), (0, 2, 0.9), (0, 4, 0.9), (2, 3, 0.9)), [10, 10, 12, 12, 14])
    assert found.score == pytest.approx([0.9, 0.45, 0.9, 0.9])
