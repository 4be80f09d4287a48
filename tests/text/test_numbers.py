"""Numbers in running text: where they stand, what they are worth, and what they leave open."""

from itertools import pairwise
from math import inf

import pytest
from hypothesis import given
from hypothesis import strategies as st

from anechoic.phrases import languages
from anechoic.text.numbers import numbers


def values(text: str, lang: str = "en") -> list[float]:
    return [number.value for number in numbers(text, lang)]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("twelve", 12),
        ("twenty-one", 21),
        ("two hundred and six", 206),
        ("two hundred and six thousand", 206_000),
        ("a dozen", 12),
        ("two dozen", 24),
        ("12,000", 12_000),
        ("12 000", 12_000),
        ("12\u202f000", 12_000),
        ("1.2 million", 1_200_000),
        ("3bn", 3e9),
        ("494.6", 494.6),
    ],
)
def test_english_numbers_have_their_values(text: str, value: float) -> None:
    assert values(f"They counted {text} boats.") == [value]


@pytest.mark.parametrize(
    ("lang", "text", "value"),
    [
        ("de", "einundzwanzig", 21),
        ("de", "dreiundzwanzigtausend", 23_000),
        ("de", "3,5 Millionen", 3_500_000),
        ("de", "12.000", 12_000),
        ("fr", "quatre-vingt-dix-sept", 97),
        ("fr", "vingt et un", 21),
        ("fr", "12 000", 12_000),
        ("es", "treinta y dos", 32),
        ("es", "mil doscientos", 1200),
        ("es", "2 mil millones", 2e9),
        ("it", "ventidue", 22),
        ("it", "tremila", 3000),
        ("pt", "vinte e dois", 22),
        ("nl", "tweeëntwintig", 22),
        ("sv", "tjugotvå", 22),
        ("da", "toogtyve", 22),
        ("no", "tjueto", 22),
    ],
)
def test_other_languages_write_numbers_their_own_way(lang: str, text: str, value: float) -> None:
    assert values(text, lang) == [value]


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("at least 12", 12, inf),
        ("more than twelve", 12, inf),
        ("up to 40", 0, 40),
        ("nearly 40", 34, 40),
        ("between 10 and 15", 10, 15),
        ("10 to 15", 10, 15),
        ("10–15", 10, 15),
        ("2 to 3 million", 2e6, 3e6),
        ("two to three million", 2e6, 3e6),
    ],
)
def test_an_approximator_or_a_range_leaves_values_open(text: str, low: float, high: float) -> None:
    (number,) = numbers(f"There were {text} boats.")
    assert [number.low, number.high] == pytest.approx([low, high])
    assert not number.exact


@pytest.mark.parametrize(
    ("lang", "text", "unit"),
    [
        ("en", "$1.2 million", "$"),
        ("en", "£14m", "£"),
        ("en", "US$4 million", "US$"),
        ("en", "45 per cent", "%"),
        ("en", "12%", "%"),
        ("de", "3,5 Millionen Euro", "€"),
        ("fr", "40 %", "%"),
        ("es", "2 mil millones de euros", "€"),
        ("sv", "12 000 kronor", "kronor"),
    ],
)
def test_a_unit_belongs_to_its_number(lang: str, text: str, unit: str) -> None:
    (number,) = numbers(text, lang)
    assert (number.unit, number.start, number.end) == (unit, 0, len(text))


@pytest.mark.parametrize(
    "text",
    [
        "a 12-year-old",
        "at 9:30",
        "the 12th",
        "Covid-19",
        "won 3-1",
        "24/7",
        "G7",
        "192.168.1.1",
        "the 1990s",
        "5.30pm",
        "half a dozen",
    ],
)
def test_what_only_looks_like_a_number_is_none(text: str) -> None:
    assert values(text) == []


def test_a_change_from_one_number_to_another_is_no_range() -> None:
    assert values("The toll rose from 10 to 15.") == [10, 15]


def test_a_span_takes_the_approximator_in() -> None:
    text = "It cost at least $12 in all."
    (number,) = numbers(text)
    assert text[number.start : number.end] == "at least $12"


def test_figures_alone_may_be_a_year() -> None:
    assert [number.bare for number in numbers("in 2019 some 300 of 4,000 boats")] == [True, False, False]


def test_two_numbers_agree_where_one_value_can_be_meant_by_both() -> None:
    at_least, more, fewer = numbers("at least 12; 15; 11")
    assert at_least.agrees(more)
    assert not at_least.agrees(fewer)


def test_numbers_of_different_units_never_agree() -> None:
    share, count = numbers("12%; 12")
    assert not share.agrees(count)


def test_an_unknown_language_is_read_as_english() -> None:
    assert values("twelve", "xx") == [12]


@given(st.text(alphabet="ab 0123456789.,-–$%€ million dozen one\n", max_size=60), st.sampled_from(languages("numbers")))
def test_numbers_stand_in_order_within_the_text_and_apart(text: str, lang: str) -> None:
    found = numbers(text, lang)
    assert all(0 <= number.start < number.end <= len(text) for number in found)
    assert all(a.end <= b.start for a, b in pairwise(found))
    assert all(number.low <= number.value <= number.high for number in found)


@given(st.integers(min_value=1, max_value=10**9))
def test_a_number_in_figures_is_read_back(value: int) -> None:
    assert values(f"{value:,} boats") == [value]
