"""The office that an article gives a person beside the name."""

import pytest

from anechoic.quotes.body import Body
from anechoic.quotes.offices import office, without_article


def told(text: str, name: str, title: str = "", lang: str = "en") -> str:
    """What the text tells of the person with this name."""
    body = Body(text, lang)
    found = next(each for each in body.names if each.words.endswith(name))
    return office(text, found, title, body.lexicon)


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("The port’s technical director Ana Orr left.", "port’s technical director"),
        ("We met Ana Orr, the mayor of Selka, there.", "mayor of Selka"),
        ("We met Ana Orr, 54, a farmer, there.", "farmer"),
        ("The envoy, Ana Orr, left.", "envoy"),
        ("We thanked her deputy, Ana Orr, for it.", "deputy"),
        ("We met Ana Orr, who is a nurse, there.", "nurse"),
        ("We met Ana Orr, now the head of the Selka port, there.", "head of the Selka port"),
        ("We met Ana Orr, head of the U.S. Fleet, there.", "head of the U.S. Fleet"),
        ("We met Ana Orr, a judge and former mayor of Selka, there.", "judge"),
        ("We met Ana Orr, author of “The Long Sea,” there.", "author"),
        ("We met Ana Orr, a baker who lost her shop, there.", "baker"),
        ("We met Ana Orr, and the mayor left.", ""),
        ("We met Ana Orr in Selka.", ""),
        ("On Monday, Ana Orr left.", ""),
        ("The bridge, Ana Orr, left.", ""),
    ],
)
def test_an_office_stands_before_or_after_a_name_or_explains_it(text: str, role: str) -> None:
    """No day, no thing, and nothing told of somebody else."""
    assert told(text, "Ana Orr") == role


@pytest.mark.parametrize(
    ("lang", "text", "role"),
    [
        ("de", "Wir trafen Ana Orr, die Bürgermeisterin von Selka, dort.", "Bürgermeisterin von Selka"),
        ("fr", "Hier, la ministre de la Mer, Ana Orr, a parlé.", "ministre de la Mer"),
        ("es", "Vimos a Ana Orr, alcaldesa de Selka, ayer.", "alcaldesa de Selka"),
        ("it", "Abbiamo visto Ana Orr, sindaca di Selka, ieri.", "sindaca di Selka"),
    ],
)
def test_offices_are_read_in_their_own_language(lang: str, text: str, role: str) -> None:
    assert told(text, "Ana Orr", lang=lang) == role


def test_a_title_in_capitals_is_joined_to_what_stands_before() -> None:
    assert told("The former Mayor Ana Orr left.", "Ana Orr", "Mayor").endswith("Mayor")


def test_a_long_office_ends_with_a_whole_word() -> None:
    """However long the sentence is."""
    words = "director of the institute for the study of " + "very long bridges and other works " * 4
    role = told(f"We met Ana Orr, {words}, there.", "Ana Orr")
    assert role
    assert words.startswith(role)
    assert words[len(role) : len(role) + 1] in {" ", ""}


@pytest.mark.parametrize(
    ("words", "bare"),
    [
        ("the mayor", "mayor"),
        ("her deputy", "deputy"),
        ("His father", "father"),
        ("a", "a"),
        ("mayor of the port", "mayor of the port"),
        ("’ the mayor", "mayor"),
        ("” deputy mayor", "deputy mayor"),
    ],
)
def test_an_article_or_a_possessive_is_no_part_of_an_office(words: str, bare: str) -> None:
    assert without_article(words, Body("", "en").lexicon) == bare
