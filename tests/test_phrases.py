"""Phrase files: data for each language."""

import pytest

from anechoic.phrases import languages, table
from anechoic.phrases import table as table_of


def test_a_region_has_the_table_of_its_language() -> None:
    assert table("en-GB", "words") == table("en", "words")


def test_a_missing_table_is_empty() -> None:
    assert table("en", "no-such-table") == {}
    assert table("xx", "words") == {}


@pytest.mark.parametrize("lang", ["../en", "..", "en/../en", "\0", "a" * 100_000, "__pycache__", "EN"])
def test_what_is_no_language_code_leads_to_no_file(lang: str) -> None:
    assert table(lang, "words") == {}


def test_languages_of_a_table_are_in_order() -> None:
    found = languages("words")
    assert "en" in found
    assert list(found) == sorted(found)


@pytest.mark.parametrize("lang", languages("words"))
def test_stop_words_are_lower_case_and_stand_once(lang: str) -> None:
    stop = table_of(lang, "words")["stop"]
    assert [word for word in stop if word != word.lower()] == []
    assert sorted(word for word in set(stop) if stop.count(word) > 1) == []
