"""Words, stems and stop words."""

from anechoic.text.words import stems, stop_words, words


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
