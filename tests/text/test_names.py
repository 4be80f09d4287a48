"""Runs of capitalised words that may be names, and what forms of one name have in common."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from anechoic.text.names import name_key, names


def found(text: str, lang: str = "en") -> list[str]:
    return [name.words for name in names(text, lang)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The mayor met Ana Orr on the quay.", ["Ana Orr"]),
        ("They spoke to Ursula von der Brandt.", ["Ursula von der Brandt"]),
        ("They spoke to Ana de la Cruz and Piet van Dam.", ["Ana de la Cruz", "Piet van Dam"]),
        ("They met John F. Kerr.", ["John F. Kerr"]),
        ("They met J. P. Okafor.", ["J. P. Okafor"]),
        ("They met John Kerr, Jr., in Selka.", ["John Kerr, Jr.", "Selka"]),
        ("We met Dr. Lena Brandt and St. Peter.", ["Dr. Lena Brandt", "St. Peter"]),
        ("It belongs to Marks & Field of Undsey.", ["Marks & Field", "Undsey"]),
        ("They read Ana Orr’s letter.", ["Ana Orr"]),
        ("They read the Harbours' letter.", ["Harbours"]),
        ("On the ferry of Jean-Luc O’Dowd it was cold.", ["Jean-Luc O’Dowd"]),
        ("They joined the U.S. Navy in 1911.", ["U.S. Navy"]),
        ("They saw Piet “Pip” Okafor.", ["Piet “Pip” Okafor"]),
        ("They saw Piet Okafor Monday.", ["Piet Okafor", "Monday"]),
        ("They flew with the 3rd Brigade.", ["Brigade"]),
        ("They met Ana. Orr was not there. Then Orr came.", ["Ana", "Orr", "Orr"]),
        ("they went home and slept.", []),
        ("", []),
    ],
)
def test_a_name_is_a_run_of_capitals_with_what_may_stand_in_it(text: str, expected: list[str]) -> None:
    assert found(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The boats left. They were not seen.", []),
        ("Divers came. The divers found it.", []),
        ("Marlow came late. They all saw Marlow.", ["Marlow", "Marlow"]),
        ("Selka is flooded.", ["Selka"]),
        ("Representing Selka, Ana Orr spoke.", ["Selka", "Ana Orr"]),
        ("“They came,” said Orr.", ["Orr"]),
        ("He said: What is lost?", []),
        ("I saw it and I was there.", []),
    ],
)
def test_the_first_word_of_a_sentence_is_a_name_only_where_that_shows(text: str, expected: list[str]) -> None:
    assert found(text) == expected


def test_a_sentence_ends_a_name() -> None:
    assert found("We saw the Orr. Selka lies on it.") == ["Orr", "Selka"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Choe Son-hui", "CHOE SON HUI"),
        ("José Sánchez", "Jose Sanchez"),
        ("John F. Kerr", "John Kerr"),
        ("Ana Orr’s", "Ana Orr"),
        ("Pat O’Dowd", "Pat O'Dowd"),
        ("Größe", "GRÖSSE"),
    ],
)
def test_forms_of_one_name_have_one_key(one: str, other: str) -> None:
    assert name_key(one) == name_key(other)


@pytest.mark.parametrize(("one", "other"), [("John Kerr", "John Kerr Jr"), ("Ana Orr", "Ana Ort"), ("X", "Y")])
def test_different_people_have_different_keys(one: str, other: str) -> None:
    assert name_key(one) != name_key(other)


_WORDS = st.sampled_from(
    [
        "Ana",
        "Orr",
        "von",
        "de",
        "the",
        "said",
        "Mr.",
        "Dr.",
        "U.S.",
        "&",
        "“",
        "”",
        ".",
        ",",
        "Jr",
        "Monday",
        "’s",
        "Ö",
        "\n",
    ]
)


@given(
    st.lists(_WORDS, max_size=30).map(" ".join) | st.text(max_size=80), st.sampled_from(["en", "de", "fr", "xx", ""])
)
def test_names_stand_in_their_order_and_apart(text: str, lang: str) -> None:
    ends = 0
    for name in names(text, lang):
        assert ends <= name.start < name.end <= len(text)
        assert text[name.start : name.end] == name.words
        ends = name.end


@given(st.text(max_size=40))
def test_a_key_is_a_key_of_itself(name: str) -> None:
    assert name_key(" ".join(name_key(name))) == name_key(name)


@pytest.mark.parametrize(
    ("lang", "text", "found"),
    [
        ("fr", "Selka attend. Selon l’AFP, Jeanne d’Arc est à Selka.", ["Selka", "AFP", "Jeanne d’Arc", "Selka"]),
        ("fr", "D’après Le Figaro, rien n’est sûr.", ["Le Figaro"]),
        ("it", "Lo riferisce l’Ansa al direttore dell’Istituto.", ["Ansa", "Istituto"]),
        ("en", "They met O’Brien.", ["O’Brien"]),
    ],
)
def test_what_is_elided_is_no_part_of_a_name(lang: str, text: str, found: list[str]) -> None:
    assert [name.words for name in names(text, lang)] == found
