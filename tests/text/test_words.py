"""Words, stems and stop words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from anechoic.text.words import language, stem_of, stems, stop_words, words


def test_words_lose_case_and_possessive_endings() -> None:
    assert words("The minister’s 3.5-million plan; the ships' crews") == [
        "the", "minister", "3.5-million", "plan", "the", "ships", "crews",
    ]  # fmt: skip


def test_stems_of_one_word_are_equal() -> None:
    assert stems("denied denies denying") == ["deni"] * 3


def test_stop_words_carry_no_meaning() -> None:
    assert stems("it was said that they would not") == []


def test_every_language_has_its_own_stems() -> None:
    assert stems("die Häuser", "de")[-1] == stems("das Haus", "de")[-1] == "haus"


def test_a_language_without_a_list_has_no_stop_words() -> None:
    assert stop_words("xx") == frozenset()
    assert stop_words("nb-NO") == stop_words("no")
    assert stop_words("") == stop_words("en")


def test_an_elided_article_is_no_part_of_a_stem() -> None:
    assert stems("l’eau de l'Imra", "fr") == stems("eau Imra", "fr")
    assert stems("dell’arte", "it") == stems("arte", "it")


@pytest.mark.parametrize(
    ("lang", "one", "other"),
    [
        ("en", "inspectors inspected", "inspector inspects"),
        ("de", "Brücken", "Brücke"),
        ("fr", "les ponts", "pont"),
        ("es", "puentes", "puente"),
        ("it", "ponti", "ponte"),
        ("nl", "bruggen", "brug"),
        ("sv", "båtarna", "båtar"),
    ],
)
def test_forms_of_a_word_have_one_stem(lang: str, one: str, other: str) -> None:
    assert stems(one, lang) == stems(other, lang)


@pytest.mark.parametrize(("tag", "plain"), [("de-AT", "de"), ("nn-NO", "no"), ("nb", "no"), ("", "en"), ("EN", "en")])
def test_the_language_of_a_tag(tag: str, plain: str) -> None:
    assert language(tag) == plain


@given(st.text(max_size=80))
def test_words_are_in_lower_case_and_hold_no_space(text: str) -> None:
    for word in words(text):
        assert word == word.lower()
        assert not any(character.isspace() for character in word)


@given(st.text(max_size=80), st.sampled_from(["en", "de", "fr", "xx"]))
def test_there_are_no_more_stems_than_words(text: str, lang: str) -> None:
    assert len(stems(text, lang)) <= len(words(text))


@given(
    st.lists(st.sampled_from(["ferry", "l’eau", "the", "minister’s", "denied"]), max_size=8),
    st.sampled_from(["en", "fr", "xx"]),
)
def test_the_stems_of_a_text_are_those_of_its_words(parts: list[str], lang: str) -> None:
    assert stems(" ".join(parts), lang) == [stem for part in parts if (stem := stem_of(part, lang))]


def test_a_stop_word_has_no_stem() -> None:
    assert (stem_of("the"), stem_of("ferries")) == ("", "ferri")
