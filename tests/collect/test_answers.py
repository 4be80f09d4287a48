"""What the headers of an answer say, and what they only seem to say."""

from datetime import timedelta
from email.utils import format_datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from anechoic.collect.answers import Answer, fresh_for, retry_after
from fakes import FakeClock

NOW = FakeClock().now()


def answer(**headers: str) -> Answer:
    pairs = ((name.replace("_", "-").title().encode(), value.encode()) for name, value in headers.items())
    return Answer(200, tuple(pairs))


@pytest.mark.parametrize(
    ("header", "media_type", "charset"),
    [
        ("text/html; charset=UTF-8", "text/html", "utf-8"),
        ('Text/HTML ;charset="Windows-1252"', "text/html", "windows-1252"),
        ("application/rss+xml", "application/rss+xml", ""),
        ("", "", ""),
        ("text/html; boundary=x; charset='koi8-r'", "text/html", "koi8-r"),
    ],
)
def test_the_type_of_an_answer_and_its_charset(header: str, media_type: str, charset: str) -> None:
    given_ = answer(content_type=header)
    assert (given_.media_type, given_.charset) == (media_type, charset)


def test_of_two_headers_of_one_name_the_first_counts() -> None:
    twice = Answer(200, ((b"ETag", b' "1" '), (b"etag", b'"2"')))
    assert (twice.header("etag"), twice.header("last-modified")) == ('"1"', "")


@pytest.mark.parametrize(
    ("control", "age", "seconds"),
    [
        ("max-age=600", "", 600.0),
        ('public, Max-Age="600"', "120", 480.0),
        ("max-age=600", "700", 0.0),
        ("max-age=600, no-cache", "", 0.0),
        ("no-store", "", 0.0),
        ("max-age=-5", "", 0.0),
        ("max-age=soon", "", 0.0),
        (f"max-age={'9' * 400}", "", 0.0),
        ("s-maxage=600", "", 0.0),
    ],
)
def test_how_long_an_answer_says_that_it_will_not_change(control: str, age: str, seconds: float) -> None:
    assert fresh_for(answer(cache_control=control, age=age)) == seconds


@given(st.integers(0, 10**6))
def test_a_server_may_ask_to_be_left_alone_in_seconds_or_until_a_moment(seconds: int) -> None:
    assert retry_after(answer(retry_after=str(seconds)), NOW) == seconds
    moment = format_datetime(NOW + timedelta(seconds=seconds))
    assert retry_after(answer(retry_after=moment), NOW) == seconds


@given(st.text(max_size=30))
def test_whatever_the_headers_say_no_time_is_negative(value: str) -> None:
    said = answer(retry_after=value, cache_control=value, age=value, content_type=value)
    assert retry_after(said, NOW) >= 0
    assert fresh_for(said) >= 0
    assert said.media_type == said.media_type.lower()
