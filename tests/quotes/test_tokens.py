"""Words and marks of a text: nothing is lost, nothing overlaps, and each knows its sentence."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from anechoic.quotes.tokens import tokens


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Ana Orr’s dog didn’t bark.", ["Ana", "Orr", "’s", "dog", "did", "n’t", "bark", "."]),
        ("Mr. Orr, Sen. Kerr", ["Mr.", "Orr", ",", "Sen.", "Kerr"]),
        ("The U.S. spent $1,200 in 3.5%", ["The", "U.S.", "spent", "$1,200", "in", "3.5%"]),
        ("« Non », dit-il.", ["«", "Non", "»", ",", "dit", "-", "il", "."]),
        ("a-t-elle dit", ["a", "-t-", "elle", "dit"]),
        ("well-known, so...", ["well-known", ",", "so", "..."]),
        ("''Yes,'' he said --", ["''", "Yes", ",", "''", "he", "said", "--"]),
        ("J. Orr", ["J.", "Orr"]),
    ],
)
def test_a_text_is_cut_into_words_and_marks(text: str, words: list[str]) -> None:
    assert tokens(text).words == words


TEXTS = st.text(alphabet="abOr .,’'“”-–\n$19é", max_size=80)


@given(TEXTS)
def test_no_letter_is_lost(text: str) -> None:
    """What stands between two tokens is white space."""
    found = tokens(text)
    at = 0
    for start, end in zip(found.starts, found.ends, strict=True):
        assert text[at:start].strip() == ""
        assert start < end
        at = end
    assert text[at:].strip() == ""


@given(TEXTS)
def test_every_token_has_its_words_and_its_sentence(text: str) -> None:
    found = tokens(text)
    assert found.words == [text[start:end] for start, end in zip(found.starts, found.ends, strict=True)]
    assert found.sentence == sorted(found.sentence)
    assert [first for first, last in found.paragraphs if first > last] == []


@given(TEXTS, st.integers(0, 80), st.integers(1, 80))
def test_between_two_offsets_are_the_tokens_that_lie_there(text: str, start: int, length: int) -> None:
    """Wholly or partly."""
    found = tokens(text)
    first, last = found.between(start, start + length)
    inside = [
        i for i, (a, b) in enumerate(zip(found.starts, found.ends, strict=True)) if a < start + length and start < b
    ]
    assert inside == list(range(first, last))
