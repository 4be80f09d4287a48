"""Which country or party words stand for, in each language."""

import pytest

from anechoic.phrases import languages, table
from anechoic.quotes.sides import countries, is_country, is_party, joint, party, side

PLACES = languages("places")


@pytest.mark.parametrize(
    ("words", "country"),
    [
        ("the Kremlin", "Russia"),
        ("officials from China", "China"),
        ("US special representative for North Korea", "United States"),
        ("North Korean minister", "North Korea"),
        ("North Korea expert", ""),
        ("New Mexico governor", ""),
        ("the mayor", ""),
        ("talks with Iran", ""),
        ("ambassador to France", ""),
    ],
)
def test_a_country_is_the_side_and_not_the_object(words: str, country: str) -> None:
    assert side(words) == country


@pytest.mark.parametrize(
    ("lang", "words", "country"),
    [
        ("de", "der ukrainische Präsident", "Ukraine"),
        ("de", "das Weiße Haus", "United States"),
        ("de", "im Weißen Haus", "United States"),
        ("de", "Sprecher der Bundesregierung", "Germany"),
        ("fr", "la ministre allemande", "Germany"),
        ("fr", "le chef de la diplomatie russe", "Russia"),
        ("es", "el canciller alemán", "Germany"),
        ("es", "la presidenta argentina", "Argentina"),
        ("it", "il ministro francese", "France"),
        ("it", "la cancelliera tedesca", "Germany"),
        ("pt", "Moscow", "Russia"),
    ],
)
def test_adjectives_and_seats_are_read_in_their_own_language(lang: str, words: str, country: str) -> None:
    assert side(words, lang) == country


@pytest.mark.parametrize("lang", PLACES)
def test_no_word_stands_for_two_countries(lang: str) -> None:
    """One of them would be a mistake of the table."""
    seen: dict[str, str] = {}
    for country, words in table(lang, "places")["countries"].items():
        for word in words:
            assert seen.setdefault(word, country) == country, word


@pytest.mark.parametrize("lang", PLACES)
def test_every_listed_word_is_its_country(lang: str) -> None:
    """Stems stand for each of their forms."""
    listed = table(lang, "places")
    endings = listed.get("endings", [""])
    for country, words in listed["countries"].items():
        for word in words:
            form = word[:-1] + endings[-1] if word.endswith("-") else word
            assert countries(f"xx {form} xx", lang) == {country}, form


@pytest.mark.parametrize("lang", PLACES)
def test_countries_are_called_alike_in_every_table(lang: str) -> None:
    """By their English names, so that sides of several languages meet."""
    new = set(table(lang, "places")["countries"]) - set(table("en", "places")["countries"])
    assert new <= {"Croatia"} | set(table("en", "names")["country"].values())


def test_a_part_of_a_word_is_no_country() -> None:
    assert countries("Chinatown, Polenta and indigo", "en") == frozenset()


def test_two_countries_or_parties_are_joint() -> None:
    assert joint("officials from China and Japan")
    assert joint("Republicans and Democrats")
    assert not joint("Chinese officials")


def test_a_country_alone_is_one() -> None:
    assert (is_country("the Kremlin"), is_country("Kremlin aides"), is_country("Moskau", "de")) == (True, False, True)


@pytest.mark.parametrize(
    ("words", "named"),
    [
        ("Republican governor", "Republican"),
        ("Ana Orr, D-Vt.", "Democrat"),
        ("labour market analyst", ""),
        ("president of the Fund for Conservative Thought", ""),
        ("a Tory", "Conservative"),
    ],
)
def test_a_party_is_told_by_its_name_or_its_letter(words: str, named: str) -> None:
    assert party(words) == named


def test_a_word_for_a_party_is_known() -> None:
    assert (is_party("Republicans"), is_party("republicans"), is_party("Selka")) == (True, False, False)
