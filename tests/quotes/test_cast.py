"""Everybody whom an article names: who is a person, what they are called, and whom a short name means."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from anechoic.outlets import DEFAULT
from anechoic.quotes.body import Body
from anechoic.quotes.cast import Cast, Person


def cast(text: str, lang: str = "en") -> Cast:
    """The cast of a text."""
    return Cast.of(Body(text, lang), DEFAULT)


def people(text: str, lang: str = "en") -> list[str]:
    """Their names."""
    return [person.name for person in cast(text, lang).people]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Yesterday Ana Orr met Bo Kerr in Selka.", ["Ana Orr", "Bo Kerr"]),
        ("Yesterday Mr. Bo Kerr met Dr. Ana Orr.", ["Bo Kerr", "Ana Orr"]),
        ("Then Secretary of State Ana Orr met some of the men of the Harbour Guard at the port.", ["Ana Orr"]),
        ("Then Republican Ana Orr met him.", ["Ana Orr"]),
        ("Then Bill Orr met Dean Kerr.", ["Bill Orr", "Dean Kerr"]),
        ("Then President Orr spoke.", ["Orr"]),
        ("Then Orr spoke.", []),
        ("They met in New York and at Wall Street.", []),
        ("They met on Monday in North Korea.", []),
        ("They read the Harbour Post and saw the BBC.", []),
        ("They flew with Velmora Airlines to Selka Airport.", []),
        (
            "They met Ursula von der Leyen and José F. Sánchez Jr. there.",
            ["Ursula von der Leyen", "José F. Sánchez Jr."],
        ),
        ("They met Kim Min-jae and Nagy Gábor.", ["Kim Min-jae", "Nagy Gábor"]),
    ],
)
def test_people_are_told_from_places_days_bodies_and_outlets(text: str, names: list[str]) -> None:
    assert people(text) == names


@pytest.mark.parametrize(
    ("lang", "text", "names"),
    [
        ("de", "Gestern traf die Ministerin Ana Orr den Bürgermeister Bo Kerr.", ["Ana Orr", "Bo Kerr"]),
        ("de", "Gestern traf die Sternwarte Selka den Verein.", []),
        ("fr", "Hier, Ana Orr a vu le maire Bo Kerr à l’Assemblée.", ["Ana Orr", "Bo Kerr"]),
        ("es", "Ayer Ana Orr vio al alcalde Bo Kerr en Estados Unidos.", ["Ana Orr", "Bo Kerr"]),
        ("it", "Ieri Ana Orr ha visto il sindaco Bo Kerr.", ["Ana Orr", "Bo Kerr"]),
    ],
)
def test_people_are_found_in_other_languages(lang: str, text: str, names: list[str]) -> None:
    assert people(text, lang) == names


def test_the_fuller_form_of_a_name_is_kept() -> None:
    """With what any mention tells."""
    (person,) = cast(
        "Today Ana Orr spoke of the dam and of its cost. In the evening Mayor Ana Lena Orr left the hall."
    ).people
    assert (person.name, person.role) == ("Ana Lena Orr", "Mayor")


def test_a_title_tells_a_man_or_a_woman() -> None:
    found = cast("Then Mr. Bo Kerr met Baroness Ana Orr and Cy Lund.").people
    assert [(person.name, person.gender) for person in found] == [("Bo Kerr", "m"), ("Ana Orr", "f"), ("Cy Lund", "")]


def test_a_pronoun_teaches_what_no_title_told() -> None:
    """And contradicts none."""
    known = cast("Then Mr. Bo Kerr met Cy Lund.")
    known.learn(1, "f")
    known.learn(0, "f")
    assert [person.gender for person in known.people] == ["m", "f"]


def test_a_short_name_is_the_last_bearer_met_before_it() -> None:
    known = cast("Then Ana Orr met Bo Orr. Orr spoke first. Cy Lund and Ana left.")
    assert [known.people[mention.place].name for mention in known.mentions] == [
        "Ana Orr",
        "Bo Orr",
        "Bo Orr",
        "Cy Lund",
        "Ana Orr",
    ]


def test_a_short_name_before_the_full_one_is_a_mention_too() -> None:
    known = cast("We saw Orr at the port. Later Ana Orr spoke.")
    assert [mention.place for mention in known.mentions] == [0, 0]


@pytest.mark.parametrize(
    ("text", "name", "written"),
    [
        ("The Selka Harbour Trust (SHT) spoke.", "SHT", "Selka Harbour Trust"),
        ("The Trust for Selka Harbours spoke. TSH left.", "TSH", "Trust for Selka Harbours"),
        ("The Selka Harbour Trust’s (SHT) board spoke.", "SHT", "Selka Harbour Trust"),
        ("The SHT spoke.", "SHT", "SHT"),
        ("Ana spoke.", "Ana", "Ana"),
    ],
)
def test_an_abbreviation_is_written_out_where_the_article_does(text: str, name: str, written: str) -> None:
    assert cast(text).written_out(name) == written


@pytest.mark.parametrize(
    ("name", "first", "last"),
    [
        ("Ana Orr", "Ana", "Orr"),
        ("Choe Son Hui", "Choe", "Hui"),
        ("Bo Kerr Jr.", "Bo", "Kerr"),
        ("Orr", "Orr", "Orr"),
        ("Bo Kerr, Sr.", "Bo", "Kerr"),
    ],
)
def test_a_name_has_a_first_and_a_last_word(name: str, first: str, last: str) -> None:
    """What tells a son from his father is neither."""
    person = Person(name)
    assert (person.first, person.last) == (first, last)


WORDS = st.lists(
    st.sampled_from(
        ["Ana", "Orr", "Bo", "Kerr", "Mayor", "the", "of", "met", "Mr.", ",", ".", "Selka", "de", "Republican", "King"]
    ),
    max_size=16,
)


@given(WORDS)
def test_mentions_stand_in_order_and_mean_somebody(words: list[str]) -> None:
    """Nobody is mentioned whom the cast does not have, and nobody has two places."""
    known = cast(" ".join(words))
    assert [mention.at for mention in known.mentions] == sorted(mention.at for mention in known.mentions)
    assert all(0 <= mention.place < len(known.people) for mention in known.mentions)
    assert all(person.name and person.name == person.name.strip() for person in known.people)


@given(WORDS)
def test_the_same_text_has_the_same_cast(words: list[str]) -> None:
    assert cast(" ".join(words)).people == cast(" ".join(words)).people
