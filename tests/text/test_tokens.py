"""Words found all at once are the words that a pattern finds."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from anechoic.text.tokens import DIGIT, LETTER, tokens
from anechoic.text.words import JOINTS, WORD

LETTERS = st.text(st.sampled_from("aÀ3_’'-.,٣ \n\0“ß漢𝗙𐐀🙂"), max_size=30)


def found(text: str, joints: str = JOINTS, behind: int = LETTER) -> list[str]:
    made = tokens(text, joints, behind)
    return [text[start:end] for start, end in zip(made.starts.tolist(), made.ends.tolist(), strict=True)]


@given(LETTERS | st.text())
def test_words_are_those_of_the_pattern(text: str) -> None:
    assert found(text) == WORD.findall(text)


@pytest.mark.parametrize(
    ("text", "words"), [("1,200.5 tons", ["1,200.5", "tons"]), ("a.b", ["a", "b"]), ("a.5", ["a.5"])]
)
def test_a_joint_joins_only_before_what_it_is_told(text: str, words: list[str]) -> None:
    assert found(text, ".,", DIGIT) == words


@given(LETTERS)
def test_equal_words_have_equal_hashes_wherever_they_stand(text: str) -> None:
    hashes = tokens(text, JOINTS, LETTER).hashes.tolist()
    assert hashes == [tokens(word, JOINTS, LETTER).hashes.tolist()[0] for word in found(text)]
    assert len(set(hashes)) == len({"".join(c.lower() for c in word) for word in found(text)})


def test_case_makes_no_difference() -> None:
    assert tokens("BRIDGE 𐐀", "", LETTER).hashes.tolist() == tokens("bridge 𐐨", "", LETTER).hashes.tolist()
