"""Bytes of strangers become text: by their mark, by what is declared, or as it can only be, and never with controls in it."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from anechoic.collect.charsets import clean, decoded, marked_charset

FERRY = "Die Fähre fährt – „endlich“."
WORDS = st.text(st.characters(exclude_categories=["C"]))


@pytest.mark.parametrize("charset", ["utf-16", "utf-32", "utf-8-sig"])
def test_a_mark_at_the_beginning_has_the_first_word(charset: str) -> None:
    assert decoded(FERRY.encode(charset), "iso-8859-15") == FERRY


@given(WORDS, st.sampled_from(["utf-16-le", "utf-16-be", "utf-8"]))
def test_whatever_is_marked_is_read_as_it_was_written(words: str, charset: str) -> None:
    assume(not words.startswith("\ufeff"))
    assert decoded(f"\ufeff{words}".encode(charset), "windows-1252") == clean(words)


def test_what_the_carrier_declares_goes_before_what_the_document_does() -> None:
    xml = f'<?xml version="1.0" encoding="utf-8"?><t>{FERRY}</t>'
    assert FERRY in decoded(xml.encode("cp1252"), "windows-1252")
    assert FERRY in decoded(xml.replace("utf-8", "windows-1252").encode("cp1252"))


@pytest.mark.parametrize(
    "declared", ["utf-8", "", "no-such-charset", "utf-7", "idna", "unicode-escape", "rot13", "hex"]
)
def test_where_no_charset_fits_it_is_read_as_most_of_the_old_web(declared: str) -> None:
    assert decoded(FERRY.encode("cp1252"), declared) == FERRY


def test_a_charset_that_smuggles_marks_is_not_believed() -> None:
    assert decoded(b"+ADw-script+AD4-", "utf-7") == "+ADw-script+AD4-"


@given(st.binary(), st.sampled_from(["", "utf-8", "utf-16", "koi8-r", "shift_jis", "iso-2022-jp", "x" * 90, "a\0b"]))
def test_all_bytes_give_text_without_controls_or_halves_of_characters(content: bytes, declared: str) -> None:
    text = decoded(content, declared)
    assert text.encode().decode() == text
    assert clean(text) == text
    assert not {chr(code) for code in (*range(9), 0x0B, 0x0C, *range(0x0E, 0x20), *range(0x80, 0xA0))} & set(text)


@given(WORDS)
def test_words_stay_words(words: str) -> None:
    assert decoded(words.encode()) == words.lstrip("\ufeff") or marked_charset(words.encode())
