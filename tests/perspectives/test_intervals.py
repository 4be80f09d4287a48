"""How far a share that was counted on a few may be off."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from anechoic.perspectives.intervals import bounds


@pytest.mark.parametrize(
    ("part", "of", "low", "high"),
    [
        (5, 10, 0.237, 0.763),  # Wilson's interval as textbooks give it
        (1, 10, 0.018, 0.404),
        (10, 10, 0.722, 1.0),
        (50, 100, 0.404, 0.596),
        (0, 60, 0.0, 0.049),  # the rule of three: about 3 / 60
    ],
)
def test_the_bounds_are_those_of_the_textbooks(part: int, of: int, low: float, high: float) -> None:
    assert bounds(part, of) == pytest.approx((low, high), abs=1e-3)


def test_of_nothing_everything_is_possible() -> None:
    assert bounds(0, 0) == (0.0, 1.0)


@given(st.integers(1, 500).flatmap(lambda of: st.tuples(st.integers(0, of), st.just(of))))
def test_the_share_lies_between_its_bounds(counted: tuple[int, int]) -> None:
    part, of = counted
    low, high = bounds(part, of)
    assert 0 <= low <= part / of + 1e-9
    assert part / of - 1e-9 <= high <= 1


@given(st.integers(1, 50), st.integers(2, 20))
def test_the_more_was_counted_the_closer_the_bounds(of: int, times: int) -> None:
    part = of // 2
    low, high = bounds(part, of)
    closer_low, closer_high = bounds(part * times, of * times)
    assert closer_high - closer_low < high - low
    assert low <= closer_low
    assert closer_high <= high


@given(st.integers(1, 100).flatmap(lambda of: st.tuples(st.integers(0, of), st.just(of))))
def test_a_part_and_its_rest_have_bounds_that_mirror_each_other(counted: tuple[int, int]) -> None:
    part, of = counted
    if 0 < part < of:
        low, high = bounds(part, of)
        rest_low, rest_high = bounds(of - part, of)
        assert (low, high) == pytest.approx((1 - rest_high, 1 - rest_low))
