"""What feeds say of when to come again."""

from datetime import UTC, datetime

import pytest

from anechoic.collect.rhythm import ANY_TIME, Rhythm, rhythm


def rss(inner: str) -> bytes:
    return (
        f"<rss version='2.0'><channel><title>Post</title>{inner}<item><title>a</title></item></channel></rss>".encode()
    )


def test_minutes_hours_and_days_are_read() -> None:
    said = (
        "<ttl> 60 </ttl><skipHours><hour>0</hour><hour>24</hour><hour>5</hour></skipHours>"
        "<skipDays><day>Saturday</day><day>sunday</day></skipDays>"
    )
    assert rhythm(rss(said)) == Rhythm(60.0, frozenset({0, 5}), frozenset({5, 6}))


@pytest.mark.parametrize(
    "content",
    [
        rss(""),
        rss("<ttl>soon</ttl><skipHours><hour>-1</hour><hour>99</hour><hour>²</hour></skipHours>"),
        rss("<ttl>999999999999</ttl><skipDays><day>Lundi</day></skipDays>"),
        b'{"items": []}',
        b"not a feed",
        b"",
    ],
)
def test_what_is_no_rhythm_is_none(content: bytes) -> None:
    assert rhythm(content) == ANY_TIME


def test_an_hour_that_is_open_is_open_to_its_end() -> None:
    moment = datetime(2026, 3, 17, 12, 40, tzinfo=UTC)
    assert Rhythm(skip_hours=frozenset({13})).open_from(moment) == moment
    assert Rhythm(skip_hours=frozenset({12})).open_from(moment) == datetime(2026, 3, 17, 13, 0, tzinfo=UTC)
