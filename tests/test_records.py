"""Records refuse to be what they must not be."""

from datetime import date

import pytest

from anechoic.records import Ahead, ArticleId, Claim, Line, Span, Standing, StoryId
from factories import article, span, story


def test_a_span_slices_to_its_words() -> None:
    report = article("The ferry left at nine. It never arrived.")
    assert report.words(span(report, "It never arrived.")) == "It never arrived."


@pytest.mark.parametrize(("start", "end"), [(5, 5), (6, 5), (-1, 3)])
def test_a_span_without_words_cannot_be_made(start: int, end: int) -> None:
    with pytest.raises(ValueError, match="not a span"):
        Span(ArticleId("a"), start, end)


def test_words_of_another_article_are_refused() -> None:
    report = article("The ferry left at nine.", key="a")
    with pytest.raises(ValueError, match="no span of a"):
        report.words(Span(ArticleId("b"), 0, 3))


def test_words_beyond_the_end_are_refused() -> None:
    report = article("Short.", key="a")
    with pytest.raises(ValueError, match="no span of a"):
        report.words(Span(ArticleId("a"), 0, 99))


def test_a_line_without_evidence_cannot_be_made() -> None:
    with pytest.raises(ValueError, match="without evidence"):
        Line("Something happened.", ())


@pytest.mark.parametrize(("reports", "origins"), [(1, 2), (1, 0), (0, 0)])
def test_a_line_cannot_have_more_origins_than_reports(reports: int, origins: int) -> None:
    with pytest.raises(ValueError, match="cannot have"):
        Line("x", (Span(ArticleId("a"), 0, 1),), reports=reports, origins=origins)


def test_a_claim_without_evidence_cannot_be_made() -> None:
    with pytest.raises(ValueError, match="without evidence"):
        Claim(story=StoryId("s"), claim="x", standing=Standing.SINGLE, reports=1, origins=1, evidence=())


def test_copies_count_as_one_origin() -> None:
    first, copy, other = article("x", key="a"), article("x", key="b"), article("y", key="c")
    told = story((first, copy), (other,))
    assert told.articles == ("a", "b", "c")
    assert told.origins_of(frozenset({first.id, copy.id})) == 1
    assert told.origins_of(frozenset({copy.id, other.id})) == 2


@pytest.mark.parametrize(
    ("day", "first", "last"),
    [
        ("2026-03-24", date(2026, 3, 24), date(2026, 3, 24)),
        ("2026-W13", date(2026, 3, 23), date(2026, 3, 29)),
        ("2026-02", date(2026, 2, 1), date(2026, 2, 28)),
        ("2027", date(2027, 1, 1), date(2027, 12, 31)),
    ],
)
def test_what_comes_next_has_a_first_and_a_last_day(day: str, first: date, last: date) -> None:
    assert Ahead(day=day).days == (first, last)


@pytest.mark.parametrize("day", ["", "P15M"])
def test_what_comes_at_no_told_time_has_no_days(day: str) -> None:
    assert Ahead(day=day).days is None
