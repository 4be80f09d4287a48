"""Where sentences begin and end."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from anechoic.text.sentences import paragraphs, sentences


def cut(text: str, lang: str = "en") -> list[str]:
    return [text[start:end] for start, end in sentences(text, lang)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mr. Orr left. He slept.", ["Mr. Orr left.", "He slept."]),
        ("Sen. Ada Orr (D-Vale) spoke on Jan. 5. It rained.", ["Sen. Ada Orr (D-Vale) spoke on Jan. 5.", "It rained."]),
        ("J. K. Marlow wrote it. We read it.", ["J. K. Marlow wrote it.", "We read it."]),
        ("They met at 5 p.m. Friday. Nobody came.", ["They met at 5 p.m. Friday.", "Nobody came."]),
        ("She left the U.S. Senate. He stayed.", ["She left the U.S. Senate.", "He stayed."]),
        ("“We lost,” she said. “Badly.”", ["“We lost,” she said.", "“Badly.”"]),
        ('"Why?" asked Ms. Lee. Nobody knew.', ['"Why?" asked Ms. Lee.', "Nobody knew."]),
        ("It cost 3.5 million. It broke.", ["It cost 3.5 million.", "It broke."]),
    ],
)
def test_an_abbreviation_does_not_end_a_sentence(text: str, expected: list[str]) -> None:
    assert cut(text) == expected


def test_a_paragraph_of_many_sentences_is_cut_in_time_that_grows_with_its_length() -> None:
    """Two copies of the paragraph for each bound would be 40 gigabytes here."""
    assert len(cut("The ferry sank. " * 20_000)) == 20_000


def test_a_sentence_never_runs_over_the_end_of_a_paragraph() -> None:
    assert cut("A heading without an end\nThe first sentence.") == ["A heading without an end", "The first sentence."]


def test_german_is_cut_as_german() -> None:
    assert cut("Er kam am 5. Mai an. Dann ging er z. B. heim.", "de")[0] == "Er kam am 5. Mai an."


def test_an_unknown_language_is_cut_all_the_same() -> None:
    assert cut("One here. Two here.", "xx") == ["One here.", "Two here."]


@given(st.text(alphabet="Aab .!?“”\"'\n…é«»", max_size=120))
def test_sentences_are_in_order_and_hold_every_word(text: str) -> None:
    """Law: spans slice to their words, do not overlap, and leave out nothing but white space."""
    spans = sentences(text)
    assert all(text[start:end].strip() == text[start:end] != "" for start, end in spans)
    assert all(one[1] <= other[0] for one, other in pairwise(spans))
    assert "".join("".join(text[a:b].split()) for a, b in spans) == "".join(text.split())


@given(st.text(alphabet="ab \n\t", max_size=60))
def test_paragraphs_start_where_they_say(text: str) -> None:
    assert all(text[start : start + len(line)] == line and line.strip() for start, line in paragraphs(text))
