"""Names and numbers, spelt so that languages meet."""

from hypothesis import given
from hypothesis import strategies as st

from anechoic.stories.named import named, named_vectors
from factories import article


def test_a_name_stands_capitalised_within_a_sentence() -> None:
    assert set(named(article("Boats left Selka. Nobody saw Undsey. Selka slept."))) == {"selka", "undsei"}


def test_days_and_months_are_no_names() -> None:
    assert named(article("It sank on Monday, in March, off Selka.")) == {"selka": 1}


def test_a_number_is_the_same_whichever_mark_parts_its_thousands() -> None:
    assert named(article("it has 41,000 boats")) == named(article("es hat 41.000 gezählt", lang="de")) == {"41000": 1}


def test_small_numbers_and_years_are_left_out() -> None:
    assert named(article("12 of 31 in 2026, and 9 more")) == {}


def test_german_nouns_are_names_only_where_another_language_has_them() -> None:
    german = article("Am Abend sank die Fähre vor Selka im Hafen.", key="a", lang="de")
    english = article("In the evening a ferry sank off Selka.", key="b")
    vectors = named_vectors([german, english])
    assert vectors.shape[1] == 1
    assert vectors.nnz == 2


def test_one_shared_name_makes_no_two_reports_alike() -> None:
    vectors = named_vectors([article("They met in Selka.", key="a"), article("She left for Selka.", key="b")])
    assert (vectors[0] @ vectors[1].T).toarray()[0, 0] < 0.3


def test_a_name_that_also_opens_a_sentence_counts_each_time() -> None:
    assert named(article("Selka is dry. Rain missed Selka, they say. Selka waits.")) == {"selka": 3}


def test_a_word_that_only_opens_sentences_is_no_name() -> None:
    assert named(article("Rain fell. Rain stayed. It rained on Tamba.")) == {"tamba": 1}


def test_a_name_behind_an_elided_article_stands_within_its_sentence() -> None:
    assert "imra" in named(article("Il a vu l'Imra en crue, et rien de plus.", lang="fr"))


@given(st.lists(st.sampled_from(["Selka", "Tamba", "rain", "fell,", "on.", "1,200", "86", "d’Imra"]), max_size=20))
def test_names_and_numbers_count_no_more_often_than_the_text_has_words(parts: list[str]) -> None:
    assert sum(named(article(" ".join(parts))).values()) <= len(parts)
