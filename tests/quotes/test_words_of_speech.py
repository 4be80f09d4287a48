"""The tables of words of speech in every language: what each must have, and what none may say."""

import re

import pytest

from anechoic.phrases import languages, table
from anechoic.quotes.cues import lexicon
from anechoic.records import Polarity

LANGUAGES = languages("cues")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_language_has_what_the_rules_look_up(lang: str) -> None:
    """A list that is missing in one would be empty, and its rule would sleep."""
    known = lexicon(lang).words
    for name in ("articles", "conjunctions", "crediting", "determiners", "prepositions", "roles", "times", "unnamed"):
        assert known[name], name


@pytest.mark.parametrize("lang", LANGUAGES)
def test_words_are_written_as_they_are_looked_up(lang: str) -> None:
    """In lower case: text is lowered before it is looked up, in credits too."""
    known = lexicon(lang)
    assert [word for word in known.verbs if word != word.lower()] == []
    for name in ("adverbs", "articles", "introducing", "roles", "told_to", "unnamed", "singular", "titles"):
        assert [word for word in known.words[name] if word != word.lower()] == [], name


@pytest.mark.parametrize("lang", LANGUAGES)
def test_pronouns_mean_what_the_rules_know(lang: str) -> None:
    assert set(lexicon(lang).pronouns.values()) <= set("fmporw")


@pytest.mark.parametrize(
    ("lang", "cue", "polarity"),
    [
        ("en", "said", Polarity.SAID),
        ("en", "declined to say", Polarity.NOT_SAID),
        ("en", "believes", Polarity.BELIEVES),
        ("en", "according to", Polarity.SAID),
        ("en", "has not said", Polarity.NOT_SAID),
        ("en", ":", Polarity.SAID),
        ("de", "sagte", Polarity.SAID),
        ("de", "bestritt", Polarity.NOT_SAID),
        ("de", "hofft", Polarity.BELIEVES),
        ("fr", "a déclaré", Polarity.SAID),
        ("fr", "a démenti", Polarity.NOT_SAID),
        ("fr", "espère", Polarity.BELIEVES),
        ("es", "aseguró", Polarity.SAID),
        ("es", "negó", Polarity.NOT_SAID),
        ("it", "ha detto", Polarity.SAID),
        ("it", "ha smentito", Polarity.NOT_SAID),
    ],
)
def test_a_cue_tells_whether_it_was_said(lang: str, cue: str, polarity: Polarity) -> None:
    assert lexicon(lang).polarity(cue) is polarity


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_clause_that_asks_for_no_name_is_found_whatever_its_case(lang: str) -> None:
    listed = table(lang, "cues").get("anonymity", [])
    found = [lexicon(lang).anonymity.search(f"{phrase.capitalize()} ") for phrase in listed]
    assert all(found)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_phrases_hold_no_pattern(lang: str) -> None:
    """They are escaped: a star in one would be searched for as a star."""
    cues = table(lang, "cues")
    phrases = [phrase for name in ("according", "negations", "crediting", "anonymity") for phrase in cues.get(name, [])]
    assert [phrase for phrase in phrases if re.search(r"[*+?\[\]()|\\^$]", phrase)] == []


def test_an_office_made_of_another_is_an_office() -> None:
    """German joins its nouns."""
    assert lexicon("de").offices_in("bundeswirtschaftsminister") == ["bundeswirtschaftsminister"]
    assert lexicon("de").offices_in("brücke") == []


def test_a_language_without_a_table_is_read_as_english() -> None:
    assert lexicon("xx") == lexicon("en")
