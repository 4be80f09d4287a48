"""Instants as pages write them."""

from datetime import UTC, datetime

import pytest

from anechoic.read.instants import instant, shown_instant
from read.captures import page, read, story


@pytest.mark.parametrize(
    ("written", "iso", "exact"),
    [
        ("2026-03-17T08:30:00Z", "2026-03-17T08:30:00+00:00", True),
        ("2026-03-17T08:30:00.123+01:00", "2026-03-17T07:30:00+00:00", True),
        ("2026-03-17T08:30:00+0100", "2026-03-17T07:30:00+00:00", True),
        ("2026-03-17 08:30", "2026-03-17T08:30:00+00:00", True),
        ("2026-03-17T8:30:00-5", "2026-03-17T13:30:00+00:00", True),
        ("20260317", "2026-03-17T00:00:00+00:00", False),
        ("2026-03-17", "2026-03-17T00:00:00+00:00", False),
        ("Tue, 17 Mar 2026 08:30:00 +0100", "2026-03-17T07:30:00+00:00", True),
        ("1773736200", "2026-03-17T08:30:00+00:00", True),
        ("1773736200000", "2026-03-17T08:30:00+00:00", True),
    ],
)
def test_instants_are_told_in_utc(written: str, iso: str, exact: bool) -> None:
    found = instant(written)
    assert found is not None
    assert (found.at.isoformat(), found.to_the_second) == (iso, exact)


@pytest.mark.parametrize(
    "written", ["", "today", "2026-13-45", "0001-01-01T00:00:00Z", "2026-03-17T99:99:99Z", "9" * 40]
)
def test_what_is_no_instant_is_none(written: str) -> None:
    found = instant(written)
    assert found is None or not found.to_the_second


@pytest.mark.parametrize(
    ("line", "lang", "iso"),
    [
        ("Tuesday, March 17, 2026 07:15 EAT", "en", "2026-03-17T04:15:00+00:00"),
        ("17 March 2026, 6.20 pm GMT", "en", "2026-03-17T18:20:00+00:00"),
        ("Mar. 17, 2026, 12:05 a.m. EST", "en", "2026-03-17T05:05:00+00:00"),
        ("17. März 2026, 08:00 MEZ", "de", "2026-03-17T07:00:00+00:00"),
        ("17 March 2026, 6.20 pm", "en", "2026-03-17T00:00:00+00:00"),
    ],
)
def test_a_shown_time_counts_only_with_its_zone(line: str, lang: str, iso: str) -> None:
    found = shown_instant(line, lang)
    assert found is not None
    assert found.at.isoformat() == iso


def test_a_line_without_a_day_shows_no_instant() -> None:
    assert shown_instant("at 07:15 EAT", "en") is None


def test_a_day_that_stands_alone_on_the_page_is_the_day_of_the_article() -> None:
    assert read(page(story() + "<ul><li>Date 17.03.2026</li></ul>")).published == datetime(2026, 3, 17, tzinfo=UTC)
