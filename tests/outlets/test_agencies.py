"""Which lines of an article credit an agency, and which only cite one."""

import pytest

from anechoic.outlets import DEFAULT
from anechoic.outlets.agencies import agency_credits, credited_as

AP, AFP, REUTERS = "Associated Press", "Agence France-Presse", "Reuters"


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


def test_two_agencies_in_one_byline_are_both_credited() -> None:
    assert names("AP and AFP\nA bridge was closed.") == [AP, AFP]


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
