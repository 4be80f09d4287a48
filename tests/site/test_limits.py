"""How often one visitor may ask: a burst, then so many a minute, and never at another's expense."""

from collections.abc import Iterator

import pytest
from django.http import HttpRequest, HttpResponse
from hypothesis import given
from hypothesis import strategies as st

from anechoic.site import limits
from anechoic.site.limits import Limit

TEN = Limit("ten", 10, 30)


@pytest.fixture(autouse=True)
def forgotten() -> Iterator[None]:
    """Nobody has asked before, and nobody has afterwards."""
    limits.forget()
    yield
    limits.forget()


def asked(method: str, path: str, visitor: str = "192.0.2.1") -> HttpRequest:
    request = HttpRequest()
    request.method, request.path, request.META = method, path, {"REMOTE_ADDR": visitor}
    return request


@given(st.lists(st.floats(0, 30, allow_nan=False), max_size=60))
def test_no_visitor_gets_more_than_the_burst_and_what_time_gives(pauses: list[float]) -> None:
    limits.forget()
    now, served = 0.0, 0
    for pause in pauses:
        now += pause
        served += limits._taken(TEN, "ana", now) <= 0
        assert served <= TEN.burst + now * TEN.a_minute / 60 + 1e-6


@given(st.integers(1, 40), st.floats(0, 100, allow_nan=False))
def test_whoever_waits_as_long_as_was_said_is_served(before: int, now: float) -> None:
    limits.forget()
    waits = [limits._taken(TEN, "ana", now) for _ in range(before)]
    assert (waits[-1] > 0) == (before > TEN.burst)
    assert limits._taken(TEN, "ana", now + max(waits[-1], 0) + 1e-6) <= 0 or before == TEN.burst


def test_one_visitor_takes_nothing_from_another() -> None:
    for _ in range(50):
        limits._taken(TEN, "ana", 0.0)
    assert limits._taken(TEN, "ben", 0.0) <= 0


@pytest.mark.parametrize(
    ("method", "path", "is_limited"),
    [
        ("GET", "/", False),
        ("GET", "/stories/a/", False),
        ("GET", "/search", True),
        ("GET", "/api/v1/stories", True),
        ("GET", "/feeds/search.atom", True),
        ("POST", "/desk/login", True),
        ("POST", "/leave/x", True),
    ],
)
def test_what_costs_much_or_changes_something_is_limited(method: str, path: str, is_limited: bool) -> None:
    answer = limits.limits(lambda _: HttpResponse("served"))
    statuses = {answer(asked(method, path)).status_code for _ in range(400)}
    assert statuses == ({200, 429} if is_limited else {200})


def test_whoever_has_to_wait_is_told_how_long_in_their_own_form() -> None:
    answer = limits.limits(lambda _: HttpResponse("served"))
    for path, kind in (("/search", "text/plain"), ("/api/v1/stories", "application/json")):
        last = [answer(asked("GET", path)) for _ in range(400)][-1]
        assert last.status_code == 429
        assert int(last["Retry-After"]) >= 1
        assert last["Content-Type"].startswith(kind)
        assert last["Retry-After"] in last.content.decode()


def test_those_who_came_longest_ago_are_forgotten_first() -> None:
    for number in range(limits._REMEMBERED + 1):
        limits._taken(TEN, str(number), 0.0)
    assert len(limits._buckets) == limits._REMEMBERED
    assert ("ten", "0") not in limits._buckets
