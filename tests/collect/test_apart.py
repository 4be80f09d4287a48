"""What is set apart: entries of the future, and floods of entries that nobody can date."""

from datetime import datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from anechoic.collect.apart import MOST_UNDATED, Apart, bounded, in_print
from anechoic.collect.holdings import Holding
from anechoic.records import Capture, CaptureKind, Known, SourceKind
from fakes import FakeClock

NOW = FakeClock().now()
HOURS = st.none() | st.integers(-100, 100)


def holding(number: int, hours: int | None) -> Holding:
    published = None if hours is None else NOW + timedelta(hours=hours)
    known = Known(url=f"https://post.example/{number}", published=published)
    return Holding(str(number), "d", known, Capture(b"Words.", CaptureKind.FRAGMENT, known.url, known=known))


def date_of(each: Holding) -> datetime | None:
    assert each.capture
    assert each.capture.known == each.known
    return each.known.published


@given(st.lists(HOURS, max_size=20), st.sampled_from(SourceKind))
def test_everything_that_a_source_has_has_come_out_or_is_still_to_come(
    hours: list[int | None], kind: SourceKind
) -> None:
    found = [holding(*each) for each in enumerate(hours)]
    out, ahead = in_print(found, kind, NOW)
    assert sorted(each.key for each in (*out, *ahead)) == sorted(each.key for each in found)
    assert all(date is None or date <= NOW + timedelta(hours=1) for date in map(date_of, out))
    assert all(each.known.published and each.known.published > NOW + timedelta(hours=1) for each in ahead)


@given(st.lists(HOURS, max_size=20))
def test_no_letter_waits_for_its_date(hours: list[int | None]) -> None:
    found = [holding(*each) for each in enumerate(hours)]
    out, ahead = in_print(found, SourceKind.MAILBOX, NOW)
    assert [each.key for each in out] == [each.key for each in found]
    assert ahead == ()


@given(st.lists(st.booleans(), max_size=MOST_UNDATED * 3))
def test_a_visit_takes_all_that_has_a_date_and_the_first_hundred_without(dated: list[bool]) -> None:
    fresh = [holding(number, -1 if has else None) for number, has in enumerate(dated)]
    taken = bounded(fresh, SourceKind.FEED)
    without = [each for each in fresh if each.known.published is None]
    assert [each for each in taken if each.known.published] == [each for each in fresh if each.known.published]
    assert [each for each in taken if each.known.published is None] == without[:MOST_UNDATED]
    assert bounded(fresh, SourceKind.FOLDER) == fresh


def test_a_source_is_asked_for_everything_again_while_something_of_it_waits() -> None:
    tomorrow, far = holding(1, 24), holding(2, 24 * 365)
    assert Apart(ahead=(tomorrow,)).comes_back(NOW)
    assert Apart(waiting=1).comes_back(NOW)
    assert not Apart(ahead=(far,)).comes_back(NOW)
    assert not Apart(undated=9, every=9).comes_back(NOW)


def test_an_operator_reads_what_was_set_apart_and_nothing_where_nothing_was() -> None:
    assert Apart(every=20).said == ""
    said = Apart((holding(1, 24),), waiting=50, undated=150, every=200).said
    assert said == "150 of 200 entries without a date, 50 of these wait, 1 of 200 entries dated ahead of time"
