"""Texts as weighted stems: rows of length one, in which what is rare weighs more."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from anechoic.text.similarity import Counts, Stems, counted, tfidf

BRIDGE = "The bridge over the Orr fell at dawn and two lorries fell with it."
AGAIN = "Two lorries went into the Orr when a bridge fell."
OTTERS = "Otters have come back to the marsh with their cubs."


def rows(*texts: str, most: int = 50, lang: str = "en") -> np.ndarray[tuple[int, int], np.dtype[np.float64]]:
    stems = Stems()
    counts = [counted(stems.numbered(text, lang)) for text in texts]
    return np.asarray(tfidf(counts, len(stems), most, [lang] * len(texts)).todense(), dtype=np.float64)


def test_a_stem_has_one_number_whatever_its_form() -> None:
    stems = Stems()
    assert len(set(stems.numbered("bridge bridges Bridge’s"))) == 1
    assert len(stems) == 1


def test_stop_words_have_no_number() -> None:
    assert Stems().numbered("it was what they would have had") == []


def test_each_language_has_numbers_of_its_own() -> None:
    stems = Stems()
    assert not set(stems.numbered("Hotel", "en")) & set(stems.numbered("Hotel", "de"))


def test_a_language_without_stop_words_has_no_numbers() -> None:
    assert Stems().numbered("橋は閉鎖された", "ja") == []


def test_a_text_is_like_itself_and_unlike_another() -> None:
    made = rows(BRIDGE, AGAIN, OTTERS)
    alike = made @ made.T
    assert np.allclose(np.diag(alike), 1, atol=1e-5)
    assert alike[0, 1] > 0.4
    assert alike[0, 2] == 0


def test_what_every_text_has_weighs_less_than_what_one_has() -> None:
    made = rows("bridge otter", "bridge tram", "bridge ferry")
    assert made[0, 0] < made[0, 1]


def test_of_a_long_text_the_weightiest_stems_are_kept() -> None:
    made = rows("bridge otter", "bridge tram ferry pier", most=1)
    assert np.count_nonzero(made, axis=1).tolist() == [1, 1]
    assert made[0].tolist() == [0.0, 1.0, 0.0, 0.0, 0.0]


def test_a_text_without_words_is_a_row_of_nothing() -> None:
    assert not rows("", BRIDGE)[0].any()


def test_no_texts_make_no_rows() -> None:
    assert tfidf([], 5, 10, []).shape == (0, 5)


def test_a_rare_language_is_weighed_among_its_own() -> None:
    stems = Stems()
    german, english = stems.numbered("Brücke", "de"), stems.numbered("bridge pier", "en")
    counts = [counted(german), *[counted(english)] * 9]
    made = tfidf(counts, len(stems), 9, ["de", *["en"] * 9])
    assert made[0].data.tolist() == pytest.approx([1.0])


@given(st.lists(st.lists(st.integers(0, 9), max_size=12), min_size=1, max_size=6))
def test_every_row_is_of_length_one_or_empty(texts: list[list[int]]) -> None:
    counts: list[Counts] = [counted(text) for text in texts]
    made = tfidf(counts, 10, 5, ["en"] * len(texts))
    lengths = np.sqrt(np.asarray(made.multiply(made).sum(axis=1))).ravel()
    assert np.allclose(lengths, [float(bool(text)) for text in texts], atol=1e-5)
    assert (made.getnnz(axis=1) <= 5).all()
