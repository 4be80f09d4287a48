"""What words mean when sentences are compared: synonyms are one, telling tells nothing, short names are the full ones."""

import tomllib
from collections import Counter
from importlib.resources import files

import pytest
from hypothesis import given
from hypothesis import strategies as st

from anechoic.claims.abbreviations import Abbreviations
from anechoic.claims.meanings import meanings
from anechoic.text.words import stems

WORDS = st.lists(
    st.sampled_from(
        ["harbour", "wall", "killed", "slain", "died", "12", "said", "tweeted", "council", "the", "purchase", "bought"]
    )
)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The council bought the wall.", "The council purchased the wall."),
        ("A lawyer was slain.", "An attorney was killed."),
        ("The senator said it had passed.", "It was approved, the senator tweeted."),
    ],
)
def test_words_that_mean_the_same_are_the_same(one: str, other: str) -> None:
    assert meanings(one, "en") == meanings(other, "en")


def test_numbers_and_telling_mean_nothing_by_themselves() -> None:
    assert meanings("She said 12, they announced 13 and told reporters.", "en") == frozenset()


@given(WORDS)
def test_no_meaning_is_made_up(told: list[str]) -> None:
    text = " ".join(told)
    assert len(meanings(text, "en")) <= len(set(stems(text, "en")))


@given(WORDS, WORDS)
def test_the_meanings_of_two_texts_are_those_of_both_together(one: list[str], other: list[str]) -> None:
    a, b = " ".join(one), " ".join(other)
    assert meanings(f"{a} {b}", "en") == meanings(a, "en") | meanings(b, "en")


def test_a_language_without_synonyms_has_its_stems() -> None:
    assert meanings("Der Hafen bleibt geschlossen", "de") == frozenset(stems("Der Hafen bleibt geschlossen", "de"))


def test_no_word_stands_in_two_lines_of_synonyms() -> None:
    data = tomllib.loads(files("anechoic.phrases").joinpath("en", "synonyms.toml").read_text(encoding="utf-8"))
    lines = [{stem for word in line for stem in stems(word, "en")} for line in data["same"]]
    lines.append({stem for word in data["telling"] for stem in stems(word, "en")})
    twice = [stem for stem, n in Counter(stem for line in lines for stem in line).items() if n > 1]
    assert twice == []


@pytest.mark.parametrize(
    ("text", "short"),
    [
        ("The Federal Harbour Board met.", "FHB met."),
        ("The Federal Harbour Board (FHB) met.", "FHB met."),
        ("It is of the Board of Harbours.", "It is of BOH."),
        ("A board of the harbour met.", "A board of the harbour met."),
    ],
)
def test_a_name_in_full_is_its_first_letters_where_the_story_has_both(text: str, short: str) -> None:
    assert Abbreviations(["The FHB and the B.O.H. met.", text]).shortened(text) == short


def test_letters_that_nobody_uses_shorten_nothing() -> None:
    assert Abbreviations(["The Federal Harbour Board met."]).shortened("The Federal Harbour Board") == (
        "The Federal Harbour Board"
    )


@given(st.lists(st.sampled_from(["The", "Federal", "Harbour", "Board", "FHB", "of", "met"]), max_size=12).map(" ".join))
def test_shortening_twice_changes_nothing_more(text: str) -> None:
    names = Abbreviations([text, "The FHB met at the Federal Harbour Board."])
    once = names.shortened(text)
    assert names.shortened(once) == once
