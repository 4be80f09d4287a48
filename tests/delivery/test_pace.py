"""How fast mail goes to each domain."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from anechoic.delivery.pace import Pace, rates
from anechoic.errors import WrongUse


def test_a_domain_without_a_rate_waits_for_nothing() -> None:
    pace = Pace({"slow.example": 1})
    pace.passed("fast.example", 0)
    assert pace.wait("fast.example", 0) == 0


def test_a_domain_with_a_rate_waits_its_turn() -> None:
    pace = Pace({"slow.example": 2})
    pace.passed("slow.example", 10)
    assert pace.wait("slow.example", 10) == 0.5
    assert pace.wait("slow.example", 10.5) == 0


@given(st.floats(0.5, 50), st.lists(st.floats(0, 3), min_size=2, max_size=30))
def test_no_more_than_the_rate_passes_in_any_second(rate: float, steps: list[float]) -> None:
    pace, now, passed = Pace({"x.example": rate}), 0.0, []
    for step in steps:
        now += step
        if not pace.wait("x.example", now):
            pace.passed("x.example", now)
            passed.append(now)
    for at in passed:
        assert sum(at <= other < at + 0.999 for other in passed) <= rate + 1


def test_rates_are_read_from_a_setting() -> None:
    assert rates("gmail.example=20, Web.example=0.5") == {"gmail.example": 20, "web.example": 0.5}
    assert rates("") == {}


@pytest.mark.parametrize(
    "setting", ["gmail.example", "gmail.example=fast", "=3", "x.example=0", "x.example=-1", "x.example=inf"]
)
def test_what_is_no_rate_is_refused(setting: str) -> None:
    with pytest.raises(WrongUse, match="no rate"):
        rates(setting)
