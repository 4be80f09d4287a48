"""Who a speaker is: the name in full, the office, the side; and nobody where the article does not tell."""

import pytest

from anechoic.records import SpeakerType
from heard import heard


@pytest.mark.parametrize(
    ("words", "name", "role"),
    [
        ("Secretary of State Ana Orr", "Ana Orr", "Secretary of State"),
        ("Director of National Intelligence Bo Kerr", "Bo Kerr", "Director of National Intelligence"),
        ("Chinese Foreign Ministry spokesman Wen Daoming", "Wen Daoming", "Chinese Foreign Ministry spokesman"),
        ("Former Harbour City Mayor Ana Orr", "Ana Orr", "Former Harbour City Mayor"),
        ("Mayor of Selka Ana Orr", "Ana Orr", "Mayor of Selka"),
        ("House Speaker Bo Kerr", "Bo Kerr", "House Speaker"),
        ("Gov. Ana Orr (R-Okla.)", "Ana Orr", "Gov."),
        ("Kerr aide Ana Orr", "Ana Orr", "Kerr aide"),
    ],
)
def test_a_name_stands_without_its_office(words: str, name: str, role: str) -> None:
    """What stands before a name is the role, and no part of the name."""
    found = heard(f"{words} said that the bridge would be closed for a year.")
    assert found.names == [name]
    assert found.roles == [role]


def test_a_short_name_is_the_person_named_before_by_its_last_word() -> None:
    """Orr is Ana Orr."""
    found = heard("Mayor Ana Orr said the bridge was safe. Orr added that it was old. Ms. Orr said she was glad.")
    assert set(found.names) == {"Ana Orr"}


def test_a_short_name_is_the_person_named_before_by_its_first_word() -> None:
    """Where family names come first: Pak is Pak Mi Rae."""
    found = heard("Vice Minister Pak Mi Rae said that talks were over. Pak warned that ships would sail.")
    assert found.names == ["Pak Mi Rae", "Pak Mi Rae"]


def test_a_short_name_is_whoever_had_it_where_it_stands() -> None:
    """A sister who is named later does not take what the brother said before."""
    found = heard(
        "North Korean leader Pak Jin Un said he was glad. Pak said that he would go. Pak Yo Rae, his sister, said that she would stay."
    )
    assert found.names == ["Pak Jin Un", "Pak Jin Un", "Pak Yo Rae"]


def test_a_title_tells_which_of_two_is_meant() -> None:
    """Mr. Orr is not Mrs. Orr."""
    found = heard(
        "Mr. Bo Orr said that he would go. Mrs. Ana Orr said that she would stay. Mr. Orr said that it was late."
    )
    assert found.names == ["Bo Orr", "Ana Orr", "Bo Orr"]


def test_she_is_the_last_who_spoke_and_is_no_man() -> None:
    """A pronoun goes past whoever contradicts it."""
    found = heard("Mrs. Ana Orr said the bridge was safe. Mr. Bo Kerr said that it was not. She said he was wrong.")
    assert found.names[-1] == "Ana Orr"


def test_nobody_is_guessed_where_the_article_names_nobody() -> None:
    """A pronoun without anyone before it stays unattributed."""
    found = heard("She denied that the benefits had been cut.")
    assert found.quotations[0].resolved is None


def test_an_office_is_whoever_holds_it() -> None:
    """The minister, the mayor; abbreviated offices are written out."""
    found = heard("Gov. Ana Orr said that she would sign. The governor said that the bill was good.")
    assert found.names == ["Ana Orr", "Ana Orr"]


def test_a_name_before_a_noun_is_not_the_speaker() -> None:
    """Kerr aides are not Kerr, a poll is no person."""
    assert heard("Kerr campaign aides said that it was false.").names == ["Kerr campaign aides"]
    assert heard("According to a Selka/Harbour poll, 40 percent would vote.").names == ["Selka/Harbour poll"]


def test_a_group_stays_as_written_and_is_meant_again_by_its_noun() -> None:
    """The officials are the officials from China."""
    found = heard("Officials from China said they would sign. The officials said that the text was ready.")
    assert found.names == ["Officials from China", "Officials from China"]
    assert [q.resolved.type for q in found.quotations if q.resolved] == [SpeakerType.GROUP] * 2


@pytest.mark.parametrize(
    ("speaker", "side"),
    [
        ("Hungarian Prime Minister Ferenc Vadas", "Hungary"),
        ("The Kremlin", "Russia"),
        ("Downing Street", "United Kingdom"),
        ("Pyongyang", "North Korea"),
        ("U.S. Secretary of State Ana Orr", "United States"),
        ("Labour MP Ana Orr", "Labour"),
        ("Sen. Ana Orr (D-Vt.)", "Democrat"),
        ("Officials from China and Japan", ""),
        ("Ana Orr", ""),
    ],
)
def test_a_side_is_read_from_offices_demonyms_seats_and_parties(speaker: str, side: str) -> None:
    """And from two countries at once none."""
    assert heard(f"{speaker} said that the talks would go on in May.").sides == [side]


@pytest.mark.parametrize(
    ("speaker", "unnamed"),
    [
        ("Officials", True),
        ("A former clerk", True),
        ("A US official", True),
        ("Ana Orr", False),
        ("The Kremlin", False),
    ],
)
def test_who_is_not_named_is_marked(speaker: str, unnamed: bool) -> None:
    """A reader sees where nobody stands behind the words by name."""
    (quotation,) = heard(f"{speaker} said that the talks would go on in May.").quotations
    assert quotation.resolved is not None
    assert quotation.resolved.unnamed is unnamed


def test_and_shares_the_subject_of_the_verb_before() -> None:
    """Who said one thing called for the other."""
    found = heard("Officials from China said that the conflict was old and called for more talks.")
    assert set(found.names) == {"Officials from China"}
    assert len(found.names) == 2


def test_who_is_named_after_the_verb_said_it() -> None:
    """In “…, said Ana Orr” the subject of the sentence before did not speak."""
    found = heard("The scheme will help. “The bridge will be closed for a year,” said Ana Orr, director of the port.")
    assert found.names == ["Ana Orr"]
    assert found.roles == ["director of the port"]
