"""The reader's hour, in zones whose clocks jump."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from anechoic.delivery import hours
from anechoic.errors import WrongUse

QUARTERS = [time(hour, minute) for hour in range(24) for minute in (0, 15, 30, 45)]


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


@pytest.mark.parametrize(
    ("place", "day", "wanted", "instant"),
    [
        ("Europe/Lisbon", date(2026, 3, 17), time(7), "2026-03-17T07:00"),
        ("America/New_York", date(2026, 3, 8), time(2, 30), "2026-03-08T07:00"),  # a gap: just after it
        ("America/New_York", date(2026, 11, 1), time(1, 30), "2026-11-01T05:30"),  # a fold: the first time
        ("Australia/Lord_Howe", date(2026, 4, 5), time(1, 45), "2026-04-04T14:45"),  # a fold of half an hour
        ("Australia/Lord_Howe", date(2026, 10, 4), time(2, 15), "2026-10-03T15:30"),  # a gap of half an hour
        (
            "America/Nuuk",
            date(2026, 3, 28),
            time(23, 30),
            "2026-03-29T00:59:59",
        ),  # the gap ends the date: just before it
        ("Africa/Casablanca", date(2026, 2, 15), time(2, 30), "2026-02-15T01:30"),  # clocks go back for Ramadan
        ("Asia/Kathmandu", date(2026, 1, 1), time(6), "2026-01-01T00:15"),
        ("Pacific/Kiritimati", date(2026, 1, 1), time(6), "2025-12-31T16:00"),
    ],
)
def test_the_edition_leaves_when_the_wall_clock_first_shows_the_hour(
    place: str, day: date, wanted: time, instant: str
) -> None:
    assert hours.due(day, wanted, hours.zone(place)) == utc(instant)


def test_a_date_that_a_zone_left_out_still_has_its_edition() -> None:
    """Samoa went from the 29th of December 2011 to the 31st."""
    assert hours.due(date(2011, 12, 30), time(7), hours.zone("Pacific/Apia")) == utc("2011-12-30T10:00")


@example(place="America/Nuuk", day=date(2026, 3, 28), wanted=time(23, 30))
@given(
    place=st.sampled_from(hours.zones()),
    day=st.dates(date(2025, 1, 1), date(2027, 12, 31)),
    wanted=st.sampled_from(QUARTERS),
)
def test_each_date_of_a_calendar_has_exactly_one_edition(place: str, day: date, wanted: time) -> None:
    """It falls on that date, not before the wanted time, and one second earlier was too early; or the date ends sooner."""
    zone = hours.zone(place)
    found = hours.due(day, wanted, zone)
    before, after = ((found + timedelta(seconds=each)).astimezone(zone) for each in (-1, 1))
    assert hours.local_date(found, zone) == day
    assert found.astimezone(zone).time() >= wanted or after.date() > day
    assert (before.date(), before.time()) < (day, wanted)


@given(day=st.dates(date(2025, 1, 1), date(2027, 12, 31)), wanted=st.sampled_from(QUARTERS))
def test_editions_of_following_dates_follow_each_other(day: date, wanted: time) -> None:
    zone = ZoneInfo("Australia/Lord_Howe")
    assert hours.due(day, wanted, zone) < hours.due(day + timedelta(days=1), wanted, zone)


@pytest.mark.parametrize("name", ["", "Mars/Olympus", "Europe", "../Europe/Rome", "/etc/passwd", "Europe/\0"])
def test_what_is_no_zone_is_refused(name: str) -> None:
    with pytest.raises(WrongUse, match="is no time zone"):
        hours.zone(name)


def test_every_zone_that_is_offered_can_be_chosen() -> None:
    assert len(hours.zones()) > 350
    assert all(hours.zone(name).key == name for name in hours.zones())


def test_the_release_of_the_zone_database_is_known() -> None:
    assert hours.database().startswith("20")
