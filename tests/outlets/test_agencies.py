"""Which lines of an article credit an agency, and which only cite one."""

from dataclasses import replace

import pytest

from anechoic.outlets import DEFAULT, Register
from anechoic.outlets.agencies import agency_credits, credited_as

AP, AFP, REUTERS = "Associated Press", "Agence France-Presse", "Reuters"
DPA, EFE, ANP = "Deutsche Presse-Agentur", "Agencia EFE", "Algemeen Nederlands Persbureau"


def names(text: str) -> list[str]:
    return [credit.name for credit in agency_credits(text, DEFAULT)]


@pytest.mark.parametrize(
    ("text", "agency"),
    [
        ("PARIS (Reuters) — The talks ended on Sunday.", REUTERS),
        ("LONDON, March 3 (AP) - A bridge was closed.", AP),
        ("By The Associated Press\nA bridge was closed.", AP),
        ("BY JANE ROE, ASSOCIATED PRESS\nA bridge was closed.", AP),
        ("A bridge was closed. (AFP)", AFP),
        ("A bridge was closed.\n© Agence France-Presse", AFP),
        ("A bridge was closed.\n(Reporting by Jane Roe in Paris; Editing by John Doe)", REUTERS),
        ("A bridge was closed.\nReporting by Reuters.", REUTERS),
        ("Associated Press writer Jane Roe in St. Paul contributed to this report.", AP),
        ("This story was originally published by Reuters.", REUTERS),
        ("Une passerelle a été fermée. (avec l’AFP)", AFP),
        ("A bridge was closed. It was built in 1904. With reporting by\u00a0Reuters. It will open in May.", REUTERS),
        ("A bridge was closed. " * 6 + "This dispatch was distributed on Monday by Reuters.", REUTERS),
        ("LONDON (AP) — A bridge was closed.", AP),
    ],
)
def test_a_credit_names_its_agency(text: str, agency: str) -> None:
    assert names(text) == [agency]


@pytest.mark.parametrize(
    "text",
    [
        "The minister told Reuters on Monday that the bridge would open.",
        "A poll by Reuters and a university found that few agree.",
        "The Associated Press was the first to report the closure of the bridge.",
        "The bridge at Erie, PA",
        "Image copyright AFP",
        "PICTURE COPYRIGHT 2019 Reuters",
        "They (AP) said so.\nOne.\nTwo.\nThree.\nFour.",
    ],
)
def test_an_agency_that_is_only_cited_is_not_credited(text: str) -> None:
    assert names(text) == []


@pytest.mark.parametrize(
    ("text", "agencies"),
    [
        ("AP and AFP\nA bridge was closed.", [AP, AFP]),
        ("AP and Reuters contributed to this report.", [AP, REUTERS]),
        ("Reuters, AP, and AFP contributed to this report.", [REUTERS, AP, AFP]),
        ("Associated Press writer Jane Roe and Reuters contributed to this report.", [AP, REUTERS]),
        ("With inputs from the AP and Reuters", [AP, REUTERS]),
        ("This report was supplied by AP & Reuters.", [AP, REUTERS]),
        ("PARIS (AP and Reuters) — A bridge was closed.", [AP, REUTERS]),
        ("Mit Material von dpa und AFP", [DPA, AFP]),
        ("Eine Brücke ist zu. (dpa und AFP)", [DPA, AFP]),
        ("dpa und AFP haben zu diesem Bericht beigetragen.", [DPA, AFP]),
        ("Cerraron un puente. Con información de EFE y AP.", [EFE, AP]),
        ("EFE y la AP contribuyeron a este reportaje.", [EFE, AP]),
        ("Uma ponte fechou. (Com informações da Reuters e da Lusa)", [REUTERS, "Lusa"]),
        ("Er is een brug dicht. (bron: ANP en Reuters)", [ANP, REUTERS]),
        ("Un pont a fermé. Avec AFP et Reuters", [AFP, REUTERS]),
        ("L'AFP et Reuters ont contribué à cet article.", [AFP, REUTERS]),
        ("Un ponte è chiuso. (ANSA e Reuters)", ["ANSA", REUTERS]),
    ],
)
def test_all_agencies_of_one_credit_are_credited(text: str, agencies: list[str]) -> None:
    assert names(text) == agencies


@pytest.mark.parametrize(
    ("text", "agency"),
    [
        ("Eine Brücke ist zu. (Mit dpa)", DPA),
        ("Mit Agenturmaterial von dpa", DPA),
        ("Un pont a fermé. (avec AFP)", AFP),
        ("Con informazioni ANSA", "ANSA"),
        ("Un ponte è chiuso. (con fonti ANSA)", "ANSA"),
        ("Er is een brug dicht. Bron: ANP", ANP),
        ("Er is een brug dicht. Met ANP.", ANP),
    ],
)
def test_a_credit_is_known_in_the_words_of_its_language(text: str, agency: str) -> None:
    assert names(text) == [agency]


@pytest.mark.parametrize(
    "signed",
    [
        "(Reportage: Anna Beispiel; redigiert von Max Muster)",
        "(Bericht von Anna Beispiel, redigiert von Max Muster)",
        "(Reportage d’Anne Exemple à Lyon ; version française Luc Type, édité par Paul Modèle)",
        "(Reporte de Ana Ejemplo en Lima; editado por Pablo Modelo)",
        "(Reporte de Ana Ejemplo. Editado en español por Pablo Modelo)",
    ],
)
def test_reuters_signs_in_the_language_it_writes(signed: str) -> None:
    assert names(f"One.\n{signed}") == [REUTERS]


@pytest.mark.parametrize(
    "text",
    [
        "Le reportage de la chaîne, édité par Modèle, sort en mai.",
        "Un reporte de la universidad, editado por Modelo, salió en mayo.",
        "(Reportage: Anna Beispiel; Redaktion: Max Muster)",
        "Met Reuters sprak de minister over de brug.",
        "Con Reuters el ministro habló del puente, y con AP.",
        "Mit der dpa sprach der Minister. Er nannte AP und Reuters.",
        "dpa und Reuters haben zu diesem Thema nichts gehört.",
        "Il ministro ha parlato con ANSA e Reuters.",
        "As AP and Reuters reported, the bridge would open, the minister told AFP.",
        "El ministro, con EFE y AP delante, no contestó.",
    ],
)
def test_words_that_only_resemble_a_credit_are_none(text: str) -> None:
    assert names(text) == []


def test_a_credit_says_where_the_name_stands() -> None:
    text = "A first line.\nROME (AP) — A bridge was closed."
    (credit,) = agency_credits(text, DEFAULT)
    assert text[credit.start : credit.end] == "AP"


def test_names_that_a_text_is_known_to_have_are_not_sought_again() -> None:
    text = "A bridge was closed. (AFP)"
    assert agency_credits(text, DEFAULT, ["AFP"]) == agency_credits(text, DEFAULT)
    assert agency_credits(text, DEFAULT, []) == ()


def test_agencies_are_looked_for_under_all_their_names() -> None:
    assert {"AFP", "Agence France-Presse", "reporting by"} <= set(credited_as(DEFAULT))


def test_a_text_without_a_name_has_no_credit() -> None:
    assert agency_credits("", DEFAULT) == ()


def test_a_name_without_a_letter_credits_nobody() -> None:
    agency = next(each for each in DEFAULT.agencies if each.name == AFP)
    marked = Register((replace(agency, aliases=("—",)),))
    assert [each.name for each in agency_credits("SELKA (Agence France-Presse) — The bridge fell.", marked)] == [AFP]
