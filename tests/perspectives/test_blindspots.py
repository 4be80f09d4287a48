"""The rule for blindspots: when silence says something."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from anechoic.perspectives.blindspots import LEAST_ORIGINS, LEAST_OUTLETS, Attention, expected, is_blind


def test_a_large_group_that_misses_a_large_story_is_blind() -> None:
    assert is_blind(0, 0.4, Attention(known=8, unknown=0, outlets=8))


def test_a_group_that_reports_it_is_not_blind() -> None:
    assert not is_blind(1, 0.4, Attention(known=80, unknown=0, outlets=50))


def test_a_small_group_may_miss_a_story_by_chance() -> None:
    assert not is_blind(0, 0.1, Attention(known=8, unknown=0, outlets=8))


@pytest.mark.parametrize("attention", [Attention(LEAST_ORIGINS - 1, 0, 9), Attention(9, 0, LEAST_OUTLETS - 1)])
def test_a_small_story_is_no_blindspot_of_anybody(attention: Attention) -> None:
    assert not is_blind(0, 0.99, attention)


def test_origins_of_unknown_outlets_prove_nothing() -> None:
    assert not is_blind(0, 0.4, Attention(known=3, unknown=50, outlets=50))


@pytest.mark.parametrize(("known", "share"), [(5, 0.46), (8, 0.32), (20, 0.14), (59, 0.05)])
def test_the_more_report_it_the_smaller_a_group_can_be_called_blind(known: int, share: float) -> None:
    attention = Attention(known, 0, known)
    assert is_blind(0, share, attention)
    assert not is_blind(0, share * 0.9, attention)


def test_what_is_expected_is_the_share_of_the_known_origins() -> None:
    assert expected(0.25, Attention(known=8, unknown=4, outlets=12)) == 2


@given(st.integers(0, 200), st.floats(0, 1), st.integers(0, 200))
def test_more_attention_never_takes_a_blindspot_back(known: int, share: float, more: int) -> None:
    if is_blind(0, share, Attention(known, 0, 5)):
        assert is_blind(0, share, Attention(known + more, 0, 5))
