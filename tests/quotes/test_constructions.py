"""The constructions of newspapers: what is said in each, and who says it."""

import pytest

from heard import heard

# The text, what is said, and who says it.
DIRECT = [
    ("“The ramp is broken,” Ana Orr said.", "The ramp is broken,", "Ana Orr"),
    ("“The ramp is broken,” said Ana Orr.", "The ramp is broken,", "Ana Orr"),
    ("Ana Orr said: “The ramp is broken.”", "The ramp is broken", "Ana Orr"),
    ("Ana Orr said, “The ramp is broken.”", "The ramp is broken", "Ana Orr"),
    ('"The ramp is broken," Ana Orr said.', "The ramp is broken,", "Ana Orr"),
    ("‘The ramp is broken,’ Ana Orr said.", "The ramp is broken,", "Ana Orr"),
    ("“Is the ramp broken?” asked Ana Orr.", "Is the ramp broken?", "Ana Orr"),
    ("“Close the ramp!” Ana Orr shouted.", "Close the ramp!", "Ana Orr"),
    ("“The ramp is broken,” Ana Orr, the harbour master, said.", "The ramp is broken,", "Ana Orr"),
    ("“The ramp is broken,” said Ana Orr, the harbour master of Undsey.", "The ramp is broken,", "Ana Orr"),
    ("“The ramp is broken,” the harbour master, Ana Orr, said on Monday.", "The ramp is broken,", "Ana Orr"),
    ("“The ramp is broken,” harbour master Ana Orr said.", "The ramp is broken,", "Ana Orr"),
    ("“The ramp is broken,” Ana Orr told reporters on Monday.", "The ramp is broken,", "Ana Orr"),
    ("“The ramp is broken,” Ana Orr wrote in a letter to the council.", "The ramp is broken,", "Ana Orr"),
    ("In a letter to the council, Ana Orr wrote: “The ramp is broken.”", "The ramp is broken", "Ana Orr"),
    ("“The ramp is broken,” according to Ana Orr.", "The ramp is broken,", "Ana Orr"),
    ("According to Ana Orr, “the ramp is broken and will stay so”.", "the ramp is broken and will stay so", "Ana Orr"),
    ("“The ramp is broken,” Ana Orr added.", "The ramp is broken,", "Ana Orr"),
    ("“The ramp,” Ana Orr said, “is broken.”", "The ramp, … is broken", "Ana Orr"),
    ("“The ramp is broken,” Ana Orr said on Monday after a meeting of the board.", "The ramp is broken,", "Ana Orr"),
]
INDIRECT = [
    ("Ana Orr said that the ramp was broken.", "the ramp was broken", "Ana Orr"),
    ("Ana Orr said the ramp was broken.", "the ramp was broken", "Ana Orr"),
    ("The council will close three schools next year, Ana Orr said.", "The council will close", "Ana Orr"),
    ("The ramp was broken, according to Ana Orr.", "The ramp was broken", "Ana Orr"),
    ("According to Ana Orr, the ramp was broken.", "the ramp was broken", "Ana Orr"),
    ("Ana Orr announced that the ramp would be closed.", "the ramp would be closed", "Ana Orr"),
    ("Ana Orr warned that the ramp could fall.", "the ramp could fall", "Ana Orr"),
    ("Ana Orr told the council that the ramp was broken.", "the ramp was broken", "Ana Orr"),
    ("Ana Orr claimed the ramp had been broken for years.", "the ramp had been broken for years", "Ana Orr"),
]


@pytest.mark.parametrize(("text", "content", "speaker"), DIRECT, ids=lambda value: value[:40])
def test_words_between_marks_are_what_their_speaker_said(text: str, content: str, speaker: str) -> None:
    found = heard(text)
    assert [each.kind.value for each in found.quotations] == ["direct"]
    assert [each.strip(" .,") for each in found.contents] == [content.strip(" .,")]
    assert found.names == [speaker]


@pytest.mark.parametrize(("text", "content", "speaker"), INDIRECT, ids=lambda value: value[:40])
def test_words_without_marks_are_what_their_speaker_said(text: str, content: str, speaker: str) -> None:
    found = heard(text)
    assert [each.kind.value for each in found.quotations] == ["indirect"]
    assert content in found.contents[0]
    assert found.names == [speaker]


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("“It is broken,” said Ana Orr, the mayor of Undsey.", "Ana Orr", "mayor"),
        ("“It is broken,” the mayor, Ana Orr, said.", "Ana Orr", "mayor"),
        ("“It is broken,” Mayor Ana Orr said.", "Ana Orr", "Mayor"),
        ("“It is broken,” said Undsey’s mayor, Ana Orr.", "Ana Orr", "mayor"),
    ],
)
def test_the_office_of_a_speaker_is_told_beside_the_name(text: str, name: str, role: str) -> None:
    found = heard(text)
    assert found.names == [name]
    assert role.lower() in found.roles[0].lower()


@pytest.mark.parametrize(
    "later",
    [
        "“It was closed in May,” Ms Orr said.",
        "“It was closed in May,” Orr said.",
        "“It was closed in May,” she said.",
        "“It was closed in May,” the mayor said.",
    ],
)
def test_a_speaker_is_known_again_by_a_part_of_the_name_by_the_office_or_by_a_pronoun(later: str) -> None:
    found = heard(f"“The ramp is broken,” said Ana Orr, the mayor.\n{later}")
    assert found.names == ["Ana Orr", "Ana Orr"]


@pytest.mark.parametrize(
    "text",
    [
        "The play “The Broken Ramp” opens on Monday.",
        "The so-called “ramp tax” ends in May.",
        "The ferry “Marigold” sails at nine.",
        "The ferry sailed at nine. It was raining.",
        "It is said every year.",
    ],
)
def test_titles_names_and_plain_facts_are_nobodys_words(text: str) -> None:
    assert [each for each in heard(text).quotations if each.resolved and each.kind.value == "direct"] == []


@pytest.mark.parametrize(
    "text",
    [
        "“The ramp is broken.”",
        "“The ramp is broken,” it was said.",
    ],
)
def test_where_nobody_is_told_nobody_is_guessed(text: str) -> None:
    assert not any(heard(text).names)


@pytest.mark.parametrize(
    ("lang", "text", "name"),
    [
        ("de", "„Die Rampe ist kaputt“, sagte Ana Orr.", "Ana Orr"),
        ("de", "Ana Orr sagte: „Die Rampe ist kaputt.“", "Ana Orr"),
        ("fr", "« La rampe est cassée », a déclaré Ana Orr.", "Ana Orr"),
        ("es", "«La rampa está rota», dijo Ana Orr.", "Ana Orr"),
        ("it", "«La rampa è rotta», ha detto Ana Orr.", "Ana Orr"),
        ("pt", "“A rampa está partida”, disse Ana Orr.", "Ana Orr"),
        ("nl", "“De helling is kapot”, zei Ana Orr.", "Ana Orr"),
        ("sv", "”Rampen är trasig”, sade Ana Orr.", "Ana Orr"),
        ("da", "»Rampen er i stykker«, sagde Ana Orr.", "Ana Orr"),
        ("no", "«Rampen er ødelagt», sa Ana Orr.", "Ana Orr"),
    ],
)
def test_ten_languages_have_their_own_marks_and_verbs(lang: str, text: str, name: str) -> None:
    found = heard(text, lang)
    assert [each.kind.value for each in found.quotations] == ["direct"]
    assert found.names == [name]


@pytest.mark.parametrize(
    ("text", "polarity"),
    [
        ("Ana Orr said that the ramp was broken.", "said"),
        ("Ana Orr denied that the ramp was broken.", "not said"),
        ("Ana Orr did not say that the ramp was broken.", "not said"),
        ("Ana Orr declined to say whether the ramp was broken.", "not said"),
        ("Ana Orr believes that the ramp was broken.", "believes"),
        ("Ana Orr thinks the ramp was broken.", "believes"),
    ],
)
def test_what_was_not_said_is_not_printed_as_said(text: str, polarity: str) -> None:
    assert [each.polarity.value for each in heard(text).quotations] == [polarity]
