"""Dates as feeds and mail write them."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from anechoic.collect.dates import instant

TEN = datetime(2026, 3, 17, 10, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    "text",
    [
        "Tue, 17 Mar 2026 10:00:00 GMT",
        "Tue, 17 Mar 2026 11:00:00 +0100",
        "Tues, 17 March 2026 10:00 UT",
        "17 Mar 2026 06:00:00 EDT",
        "Tue, 17 Mar 2026 15:30:00 IST",
        "17 Mar 26 10:00:00 +0000",
        "Tue Mar 17 10:00:00 2026",
        "Tue Mar 17 10:00:00 +0000 2026",
        "March 17, 2026 10:00:00",
        "2026-03-17T10:00:00Z",
        "2026-03-17t10:00:00z",
        "2026-03-17T11:00:00+01:00",
        "2026-03-17T10:00:00.000000000Z",
        "2026-03-17 10:00:00 +0000",
        "2026-03-17 10:00:00 UTC",
        "20260317T100000Z",
        "  2026-03-17\n T10:00Z",
    ],
)
def test_one_instant_written_in_many_ways(text: str) -> None:
    assert instant(text) == TEN


@pytest.mark.parametrize(
    ("text", "day"),
    [("2026", (2026, 1, 1)), ("2026-03", (2026, 3, 1)), ("2026-03-17", (2026, 3, 17)), ("17 Mar 2026", (2026, 3, 17))],
)
def test_a_part_of_a_date_is_its_first_second(text: str, day: tuple[int, int, int]) -> None:
    assert instant(text) == datetime(*day, tzinfo=UTC)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "yesterday",
        "0000-00-00",
        "0001-01-01T00:00:00Z",
        "1970-01-01T00:00:00Z",
        "2026-13-45",
        "9" * 10_000,
        "99 Foo 2026",
    ],
)
def test_what_tells_no_instant_is_none(text: str) -> None:
    assert instant(text) is None


@given(st.datetimes(min_value=datetime(1971, 1, 2), max_value=datetime(2100, 1, 1), timezones=st.just(UTC)))  # noqa: DTZ001 # hypothesis wants naive bounds
def test_what_is_written_is_read_again(when: datetime) -> None:
    second = when.replace(microsecond=0)
    assert instant(second.isoformat()) == second
    assert instant(second.strftime("%a, %d %b %Y %H:%M:%S +0000")) == second


@given(st.text(max_size=40))
def test_no_text_is_a_crash(text: str) -> None:
    read = instant(text)
    assert read is None or read.tzinfo is UTC
