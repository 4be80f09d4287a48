"""Texts as weighted stems: rows of length one, in which what is rare weighs more."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from anechoic.text.similarity import Counts, Stems, counted, tfidf

BRIDGE = "The bridge over the Orr fell at dawn and two lorries fell with it."
AGAIN = "Two lorries went into the Orr when a bridge fell."
OTTERS = "Otters have come back to the marsh with their cubs."


def numbered(stems: Stems, text: str, lang: str = "en") -> list[int]:
    return [int(number) for number in stems.numbered([text], lang)[0]]


def rows(*texts: str, most: int = 50, lang: str = "en") -> np.ndarray[tuple[int, int], np.dtype[np.float64]]:
    stems = Stems()
    counts = [counted(numbers) for numbers in stems.numbered(texts, lang)]
    return np.asarray(tfidf(counts, len(stems), most, [lang] * len(texts)).todense(), dtype=np.float64)


def test_a_stem_has_one_number_whatever_its_form() -> None:
    stems = Stems()
    assert numbered(stems, "bridge bridges Bridge’s") == [0, 0, 0]
    assert len(stems) == 1


def test_stop_words_have_no_number() -> None:
    assert numbered(Stems(), "it was what they would have had") == []


def test_each_language_has_numbers_of_its_own() -> None:
    stems = Stems()
    assert numbered(stems, "Hotel", "en") != numbered(stems, "Hotel", "de")


def test_a_language_without_stop_words_has_no_numbers() -> None:
    assert numbered(Stems(), "橋は閉鎖された", "ja") == []


@given(st.lists(st.lists(st.sampled_from(["bridge", "The", "Bridges", "3.5", "l’Orr", "ferry,", "𝗙erry", "—"]))))
def test_several_texts_are_numbered_as_one_after_the_other(texts: list[list[str]]) -> None:
    at_once, one_by_one = Stems(), Stems()
    together = at_once.numbered([" ".join(words) for words in texts])
    assert [part.tolist() for part in together] == [numbered(one_by_one, " ".join(words)) for words in texts]
    assert len(at_once) == len(one_by_one)


def test_stems_are_numbered_as_they_are_met_however_many_words_there_are() -> None:
    """More words than are looked up in columns: the numbers of those that fell out of these stay."""
    stems = Stems()
    words = [f"otter{number}" for number in range(100_000)]
    first = numbered(stems, " ".join(words))
    assert first == list(range(100_000))
    assert numbered(stems, " ".join(words)) == first


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
    (german,), (english,) = stems.numbered(["Brücke"], "de"), stems.numbered(["bridge pier"], "en")
    counts = [counted(german), *[counted(english)] * 9]
    made = tfidf(counts, len(stems), 9, ["de", *["en"] * 9])
    assert made[0].data.tolist() == pytest.approx([1.0])


@given(st.lists(st.lists(st.integers(0, 9), max_size=12), min_size=1, max_size=6))
def test_every_row_is_of_length_one_or_empty(texts: list[list[int]]) -> None:
    counts: list[Counts] = [counted(np.array(text, dtype=np.int64)) for text in texts]
    made = tfidf(counts, 10, 5, ["en"] * len(texts))
    lengths = np.sqrt(np.asarray(made.multiply(made).sum(axis=1))).ravel()
    assert np.allclose(lengths, [float(bool(text)) for text in texts], atol=1e-5)
    assert (made.getnnz(axis=1) <= 5).all()
