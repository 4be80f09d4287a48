"""What the nouns that a speaker is called by tell."""

import pytest

from anechoic.quotes.cues import lexicon
from anechoic.quotes.nouns import bare_noun, is_group, is_unnamed, kind_of
from anechoic.records import SpeakerType


@pytest.mark.parametrize(
    ("lang", "words", "head"),
    [
        ("en", "the interior minister of Velmora", "minister"),
        ("en", "a source briefed on the talks", "source"),
        ("en", "an adviser familiar with the plan", "adviser"),
        ("en", "the agency’s report by three inspectors", "report"),
        ("fr", "une source gouvernementale", "source"),
        ("fr", "la ministre allemande", "ministre"),
        ("es", "fuentes policiales", "fuentes"),
        ("it", "una fonte diplomatica", "fonte"),
        ("de", "ein hochrangiger Beamter", "beamter"),
        ("de", "der Sprecher des Ministeriums", "sprecher"),
    ],
)
def test_the_noun_that_the_others_belong_to_is_found(lang: str, words: str, head: str) -> None:
    """It ends an English or German phrase and begins a Romance one; what is told of it after is no part of it."""
    assert lexicon(lang).head(words) == head


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("officials", SpeakerType.GROUP),
        ("a senior official", SpeakerType.PERSON),
        ("the opposition", SpeakerType.GROUP),
        ("the ministry", SpeakerType.ORGANISATION),
        ("Harbour Trends", SpeakerType.ORGANISATION),
        ("a report", SpeakerType.ORGANISATION),
        ("those who stayed", SpeakerType.GROUP),
    ],
)
def test_the_kind_of_a_speaker_is_told_by_the_noun(words: str, kind: SpeakerType) -> None:
    assert kind_of(words, lexicon("en")) is kind


def test_one_official_is_no_group() -> None:
    known = lexicon("en")
    assert (is_group("the official", known), is_group("the officials", known)) == (False, True)


@pytest.mark.parametrize(
    ("words", "unnamed"),
    [
        ("the president", False),
        ("a president", True),
        ("the source", True),
        ("the spokesman", True),
        ("his mother", True),
        ("the dam", False),
    ],
)
def test_an_office_with_its_article_is_known_to_readers(words: str, unnamed: bool) -> None:
    assert is_unnamed(words, lexicon("en")) is unnamed


@pytest.mark.parametrize(
    ("lang", "words", "bare"),
    [("en", "the mayor", "mayor"), ("fr", "la maire", "maire"), ("en", "mayor", "mayor"), ("en", "the", "the")],
)
def test_an_article_is_taken_off_and_nothing_else(lang: str, words: str, bare: str) -> None:
    assert bare_noun(words, lexicon(lang)) == bare
