"""When a source is due: by its own rate, by what it asks for, and by how often it failed."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from anechoic.collect.due import (
    LONGEST,
    SHORTEST,
    Visit,
    after_failure,
    after_visit,
    in_doubt,
    is_ahead,
    is_due,
    next_look,
)
from anechoic.collect.rhythm import Rhythm
from anechoic.errors import AnechoicError, BadInput, FetchFailed, Forbidden, Gone
from anechoic.records import Health, SourceState

NOW = datetime(2026, 3, 17, 12, 0, tzinfo=UTC)  # a Tuesday
NEW = SourceState(address="https://post.example/rss")
MINUTE, HOUR = timedelta(minutes=1), timedelta(hours=1)


def wait(state: SourceState) -> float:
    assert state.due is not None
    return (state.due - NOW) / MINUTE


def every(gap: timedelta, number: int = 20, last: timedelta = timedelta()) -> Visit:
    """A visit that finds entries as far apart as `gap`, the last of them `last` ago."""
    return Visit(new=1, dates=tuple(NOW - last - gap * place for place in range(1, number + 1)))


def failed(state: SourceState, failure: AnechoicError, times: int = 1) -> SourceState:
    for _ in range(times):
        state = after_failure(state, failure, NOW)
    return state


def busy(seconds: float) -> FetchFailed:
    failure = FetchFailed("x", "answers with status 429")
    failure.retry_after = seconds
    return failure


def test_a_source_never_asked_is_due() -> None:
    assert is_due(NEW, NOW)


def test_a_source_is_due_from_its_moment_on() -> None:
    state = replace(NEW, due=NOW)
    assert is_due(state, NOW)
    assert not is_due(state, NOW - MINUTE)


@pytest.mark.parametrize(
    ("gap", "minutes"), [(2 * HOUR, 60), (HOUR, 30), (MINUTE, SHORTEST), (90 * 24 * HOUR, LONGEST)]
)
def test_a_source_is_asked_twice_as_often_as_it_prints(gap: timedelta, minutes: float) -> None:
    assert wait(after_visit(NEW, every(gap), NOW)) == pytest.approx(minutes)


def test_the_silence_since_the_last_entry_counts() -> None:
    assert wait(after_visit(NEW, every(HOUR, last=20 * HOUR), NOW)) == pytest.approx(60)


def test_dates_that_are_still_to_come_tell_no_rate() -> None:
    ahead = Visit(new=1, dates=(*every(2 * HOUR).dates, *(NOW + HOUR * place for place in range(1, 99))))
    assert wait(after_visit(NEW, ahead, NOW)) == pytest.approx(60)


def test_without_dates_new_entries_make_it_sooner_and_none_later() -> None:
    sooner = after_visit(NEW, Visit(new=3), NOW)
    assert wait(sooner) == pytest.approx(40)
    assert wait(after_visit(replace(NEW, changed=NOW - 99 * HOUR), Visit(), NOW)) == pytest.approx(90)


def test_a_night_without_news_does_not_cost_the_morning() -> None:
    state = replace(NEW, minutes=10, changed=NOW - 8 * HOUR)
    for _ in range(20):
        state = after_visit(state, Visit(), NOW)
    assert wait(state) == pytest.approx(60)  # an eighth of the silence


def test_what_the_server_asks_for_is_kept_to_up_to_a_day() -> None:
    often = every(MINUTE)
    assert wait(after_visit(NEW, replace(often, fresh_for=1800), NOW)) == 30
    assert wait(after_visit(NEW, replace(often, rhythm=Rhythm(ttl=45)), NOW)) == 45
    assert wait(after_visit(NEW, replace(often, fresh_for=10.0**9, rhythm=Rhythm(ttl=10.0**6)), NOW)) == LONGEST


def test_hours_and_days_to_be_skipped_are_skipped() -> None:
    hours = replace(every(MINUTE), rhythm=Rhythm(skip_hours=frozenset({12, 13})))
    assert after_visit(NEW, hours, NOW).due == NOW + 2 * HOUR
    days = replace(every(MINUTE), rhythm=Rhythm(skip_days=frozenset({1, 2})))
    assert after_visit(NEW, days, NOW).due == datetime(2026, 3, 19, tzinfo=UTC)


def test_a_source_that_skips_all_hours_is_asked_all_the_same() -> None:
    never = replace(every(MINUTE), rhythm=Rhythm(skip_hours=frozenset(range(24))))
    assert wait(after_visit(NEW, never, NOW)) == SHORTEST


def test_a_failing_source_is_left_alone_for_longer_and_longer_up_to_a_day() -> None:
    down = FetchFailed("x", "does not answer")
    assert [wait(failed(NEW, down, times)) for times in (1, 2, 3, 4, 9, 99)] == [5, 10, 20, 40, 1280, LONGEST]
    state = failed(NEW, down, 3)
    assert (state.health, state.reason, state.failures) == (Health.FAILING, "does not answer", 3)


def test_an_answer_ends_the_failures() -> None:
    state = after_visit(failed(NEW, FetchFailed("x", "does not answer"), 5), Visit(), NOW)
    assert (state.failures, state.health, state.reason, state.answered) == (0, Health.WELL, "", NOW)


@pytest.mark.parametrize(("seconds", "minutes"), [(600, 10), (4, 1), (315_360_000, LONGEST)])
def test_a_server_that_names_a_time_is_left_alone_until_then(seconds: float, minutes: float) -> None:
    state = failed(NEW, busy(seconds))
    assert (wait(state), state.health) == (minutes, Health.WAITING)


def test_a_source_that_is_gone_is_asked_no_more() -> None:
    state = failed(NEW, Gone("x", "is gone for good (410)"))
    assert (state.health, state.reason) == (Health.GONE, "is gone for good (410)")
    assert not is_due(state, NOW + 1000 * 24 * HOUR)


def test_a_closed_source_is_asked_once_a_day() -> None:
    state = failed(NEW, Forbidden("x", "is closed to programs by robots.txt"))
    assert (state.health, wait(state)) == (Health.CLOSED, LONGEST)


def test_a_moved_source_is_asked_at_its_new_address_until_that_fails() -> None:
    state = after_visit(NEW, Visit(moved_to="https://new.example/rss"), NOW)
    assert state.asked_at == "https://new.example/rss"
    assert after_visit(state, Visit(), NOW).asked_at == "https://new.example/rss"
    assert failed(state, BadInput("x", "is no feed"), 2).asked_at == "https://new.example/rss"
    assert failed(state, BadInput("x", "is no feed"), 3).asked_at == NEW.address


def test_a_source_without_news_for_a_month_is_quiet() -> None:
    state = after_visit(replace(NEW, changed=NOW - timedelta(days=31)), Visit(), NOW)
    assert (state.health, state.reason) == (Health.QUIET, "nothing new since 2026-02-14")
    assert after_visit(state, Visit(new=1), NOW).health is Health.WELL


def test_a_complaint_shows_although_something_was_taken() -> None:
    state = after_visit(NEW, Visit(new=1, complaint="has more than 10000 entries"), NOW)
    assert (state.health, state.reason, state.failures) == (Health.FAILING, "has more than 10000 entries", 0)


def test_while_nobody_answers_a_failure_may_be_our_own() -> None:
    state = in_doubt(failed(NEW, FetchFailed("x", "is not known as a host"), 7), NOW)
    assert (wait(state), state.failures, state.reason) == (SHORTEST, 1, "is not known as a host")


def test_a_page_is_looked_at_again_after_an_hour_six_and_a_day() -> None:
    assert [next_look(NOW, looks) for looks in range(4)] == [NOW + HOUR, NOW + 6 * HOUR, NOW + 24 * HOUR, None]


def test_a_date_more_than_an_hour_ahead_is_still_to_come() -> None:
    assert is_ahead(NOW + HOUR + MINUTE, NOW)
    assert not is_ahead(NOW + HOUR, NOW)
    assert not is_ahead(None, NOW)


visits = st.builds(
    Visit,
    new=st.integers(0, 50),
    dates=st.lists(st.datetimes(datetime(2000, 1, 1), datetime(2100, 1, 1), timezones=st.just(UTC)), max_size=30),  # noqa: DTZ001
    rhythm=st.builds(
        Rhythm,
        st.floats(0, 10**6),
        st.frozensets(st.integers(0, 23), max_size=23),
        st.frozensets(st.integers(0, 6), max_size=5),
    ),
    fresh_for=st.floats(0, 10**12),
)
failures = st.sampled_from([FetchFailed("x", "down"), BadInput("x", "bad"), Forbidden("x", "no"), busy(10.0**9)])


@given(st.lists(st.one_of(visits, failures), min_size=1, max_size=40))
def test_whatever_happens_the_next_visit_is_neither_at_once_nor_never(events: list[Visit | AnechoicError]) -> None:
    state = NEW
    for event in events:
        state = after_visit(state, event, NOW) if isinstance(event, Visit) else after_failure(state, event, NOW)
        assert state.due is not None
        assert NOW < state.due <= NOW + timedelta(days=8)
        assert SHORTEST <= state.minutes <= LONGEST
