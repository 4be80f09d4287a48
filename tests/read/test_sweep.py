"""The sweep: which lines of a body go, where they stand, and with which reason."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from anechoic.read.sweep import Head, squashed, sweep, tidy
from read.captures import PARAGRAPHS

HEAD = Head(("Crane closes harbour", "Three ships wait outside"), ("Una Marsh", "Tom Ember"))


def why(*lines: str, head: Head = HEAD, lang: str = "en") -> dict[str, str]:
    """The reasons of the lines that are taken out."""
    return {each.text: each.why for each in sweep(((line, "") for line in lines), lang, head).removed}


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("CRANE CLOSES HARBOUR", "repeats the head of the article"),
        ("Three ships – wait outside!", "repeats the head of the article"),
        ("By Una Marsh and Tom Ember", "byline"),
        ("Una Marsh, Tom Ember in Wenmouth", "byline"),
        ("17 March 2026, 10:15", "date line"),
    ],
)
def test_the_head_does_not_stand_in_the_body_again(line: str, reason: str) -> None:
    assert why(line, *PARAGRAPHS) == {line: reason}


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("Una Marsh", "byline"),
        ("Reporting by Una Marsh; editing by Tom Ember", "credit line"),
        ("(Astrolabe) um/te", "credit line"),
        ("Una Marsh covers harbours for this paper.", "about the author"),
    ],
)
def test_what_signs_an_article_goes_from_its_end(line: str, reason: str) -> None:
    assert why(*PARAGRAPHS, line) == {line: reason}


def test_a_name_in_the_middle_of_a_text_is_no_signature() -> None:
    lines = [
        *PARAGRAPHS,
        "Una Marsh",
        *(f"Paragraph {number} of what she had seen, told by the harbour master." for number in range(9)),
    ]
    assert why(*lines) == {}


def test_a_long_line_stands_once_and_a_short_one_as_often_as_it_was_said() -> None:
    assert why(PARAGRAPHS[0], PARAGRAPHS[1], PARAGRAPHS[0]) == {PARAGRAPHS[0]: "repeated line"}
    swept = sweep(((line, "") for line in ("“No.”", PARAGRAPHS[0], "“No.”")), "en", Head())
    assert swept.lines == ("“No.”", PARAGRAPHS[0], "“No.”")


def test_what_the_mark_up_says_goes_before_what_the_words_say_unless_these_say_more() -> None:
    swept = sweep(
        [("The crane, seen from the wall", "picture caption"), ("Sign up for our newsletter", "advertisement")],
        "en",
        Head(),
    )
    assert [each.why for each in swept.removed] == ["picture caption", "sign-up line"]


def test_a_pitch_goes_on_into_the_next_line() -> None:
    lines = ("Sign up for our newsletter", "Get the best of the harbour, free, every morning, for you.", *PARAGRAPHS)
    assert set(why(*lines).values()) == {"sign-up line"}
    assert why(*PARAGRAPHS[:2], lines[1], *PARAGRAPHS[2:]) == {}


@pytest.mark.parametrize(
    ("line", "tidied"),
    [
        ("  one \t two\n", "one two"),
        ("har\u00adbour", "harbour"),
        ("\u200bone\ufeff", "one"),
        ("\x00", ""),
        ("é ñ 港", "é ñ 港"),
    ],
)
def test_a_line_is_tidied_of_what_nobody_sees(line: str, tidied: str) -> None:
    assert tidy(line) == tidied


@given(st.text(max_size=80))
def test_tidying_and_squashing_twice_change_nothing_more(line: str) -> None:
    assert tidy(tidy(line)) == tidy(line)
    assert squashed(squashed(line)) == squashed(line)


@given(
    st.lists(
        st.sampled_from([*PARAGRAPHS, "By Una Marsh", "Advertisement", "“No.”", "***", "17 March 2026"]), max_size=12
    )
)
def test_every_line_with_a_word_is_kept_or_has_a_reason(lines: list[str]) -> None:
    swept = sweep(((line, "") for line in lines), "en", HEAD)
    told = [*swept.lines, *(each.text for each in swept.removed)]
    assert sorted(told) == sorted(line for line in lines if any(map(str.isalnum, line)))
    assert all(each.why for each in swept.removed)
