"""What stands in addresses and forms is what it has to be, or is refused in words: never a fault of the site."""

from datetime import date

import pytest
from django.test import Client
from hypothesis import given
from hypothesis import strategies as st

from anechoic.site import converters

HUGE = "9" * 5000  # more digits than Python reads


@given(st.dates())
def test_a_day_is_read_as_it_is_written(day: date) -> None:
    assert converters.day(day.isoformat()) == day
    converter = converters.DayConverter()
    assert converter.to_python(converter.to_url(day)) == day


@pytest.mark.parametrize(
    "written", ["2026-W12-2", "20260317", "2026-02-30", "2026-3-17", "", "2026-03-17T00:00", "٢٠٢٦-٠٣-١٧"]
)
def test_nothing_else_is_a_day(written: str) -> None:
    with pytest.raises(ValueError, match="day"):
        converters.day(written)


@given(st.integers(0, 10**18 - 1))
def test_numbers_are_digits(number: int) -> None:
    assert converters.is_number(str(number))


@pytest.mark.parametrize("written", ["", "-1", "+1", "1.0", "1e3", " 1", "1\n", "١", "²", "1_000", HUGE])
def test_nothing_else_is_a_number(written: str) -> None:
    assert not converters.is_number(written)


@pytest.mark.usefixtures("example")
@pytest.mark.parametrize(
    ("path", "status"),
    [
        (f"/search?q=wall&page={HUGE}", 200),
        (f"/api/v1/search?q=wall&page={HUGE}", 400),
        (f"/api/v1/stories?limit={HUGE}", 400),
        ("/api/v1/briefings?before=2026-W12-2", 400),
        (f"/archive/{HUGE}/1/", 404),
        ("/editions/morning/2026-02-30/", 404),
    ],
)
def test_what_is_too_large_breaks_nothing(client: Client, path: str, status: int) -> None:
    assert client.get(path).status_code == status
