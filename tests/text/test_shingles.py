"""Words as numbers, and runs of them: what lets millions of texts be compared."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from anechoic.text.shingles import BREAK, are_figures, distinct, numbered, numbered_words, shingles

TEXTS = st.lists(
    st.sampled_from(["The", "the", "bridge", "12", "3.5", "İstanbul", "ß", "fell", "\0", "—", "’", "\n"]), max_size=30
).map(" ".join)


def test_case_makes_no_difference() -> None:
    assert numbered_words("The OLD bridge").tolist() == numbered_words("the old Bridge").tolist()


def test_different_words_have_different_numbers() -> None:
    found = numbered_words("the old bridge at Selka fell into the river").tolist()
    assert len(set(found)) == 8
    assert found[0] == found[7]


def test_figures_are_told_from_words() -> None:
    assert are_figures(numbered_words("12 boats, 3.5 tons and the 3rd")).tolist() == [
        True,
        False,
        True,
        False,
        False,
        False,
        True,
    ]


def test_a_number_with_its_decimals_is_one_word() -> None:
    assert len(numbered_words("1,200.5 boats")) == 2


def test_a_break_is_a_word_of_its_own() -> None:
    assert numbered_words("one \0 two").tolist()[1] == BREAK


def test_no_run_goes_across_a_break() -> None:
    words = numbered_words("one two three \0 four five six")
    _, places = shingles(words, 3)
    assert places.tolist() == [0, 4]


@pytest.mark.parametrize("size", [1, 2, 3, 5])
def test_a_text_shorter_than_a_run_has_none(size: int) -> None:
    found, places = shingles(numbered_words(" ".join(["boat"] * (size - 1))), size)
    assert (len(found), len(places)) == (0, 0)


def test_the_order_of_words_makes_another_run() -> None:
    one, _ = shingles(numbered_words("the bridge fell"), 3)
    other, _ = shingles(numbered_words("fell the bridge"), 3)
    assert one.tolist() != other.tolist()


def test_numbers_are_the_same_in_every_run_and_on_every_machine() -> None:
    """Else two machines would find other copies in the same articles."""
    assert numbered_words("bridge 12").tolist() == [3468126484, 303709319]  # even for a word, odd for a figure


@given(TEXTS)
def test_every_numbered_word_has_its_place(text: str) -> None:
    found = numbered(text)
    for number, start, end in zip(found.words.tolist(), found.starts.tolist(), found.ends.tolist(), strict=True):
        assert numbered_words(text[start:end]).tolist() == [number]


@given(st.lists(st.tuples(st.sampled_from(["The bridge", "fell", "12", "3.5", "a\0b"]), st.booleans()), max_size=12))
def test_what_is_left_of_a_blanked_text_is_numbered_as_that_text_is(parts: list[tuple[str, bool]]) -> None:
    text = " ".join(f"“{part}”" for part, _ in parts)
    blanked = " ".join("“" + ("\0" + " " * (len(part) - 1) if out else part) + "”" for part, out in parts)
    left, anew = numbered(text).within(blanked), numbered(blanked)
    assert left.words.tolist() == anew.words.tolist()
    assert (left.starts.tolist(), left.ends.tolist()) == (anew.starts.tolist(), anew.ends.tolist())


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", []),
        (",5", ["5"]),
        ("5,", ["5"]),
        ("5,6.7", ["5,6.7"]),
        (".", []),
        ("\0", ["\0"]),
        ("a\0\0", ["a", "\0", "\0"]),
    ],
)
def test_texts_that_begin_and_end_with_a_joint_or_a_break_are_numbered(text: str, words: list[str]) -> None:
    found = numbered(text)
    assert [text[a:b] for a, b in zip(found.starts.tolist(), found.ends.tolist(), strict=True)] == words


@given(TEXTS, st.integers(1, 5))
def test_equal_runs_of_words_have_equal_numbers_wherever_they_stand(text: str, size: int) -> None:
    words = numbered_words(text)
    found, places = shingles(words, size)
    alone = [shingles(words[place : place + size], size)[0].tolist() for place in places.tolist()]
    assert alone == [[number] for number in found.tolist()]
    assert np.count_nonzero(words != BREAK) >= (size if len(found) else 0)


@given(st.lists(st.integers(0, 2**64 - 1) | st.integers(0, 3), max_size=40))
def test_each_shingle_is_kept_once_in_order(found: list[int]) -> None:
    assert distinct(np.array(found, dtype=np.uint64)).tolist() == sorted(set(found))
