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


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("A Selka Harbour Trust spokesperson", "Selka Harbour Trust"),
        ("A spokesman for the Selka Harbour Trust", "Selka Harbour Trust"),
    ],
)
def test_who_speaks_for_a_body_is_the_body(words: str, name: str) -> None:
    """The spokesman of a person, whose words they need not be, is not that person."""
    found = heard(f"{words} said that the bridge was safe. The spokesperson added that it was old.")
    assert found.names == [name, name]
    assert {q.resolved.type for q in found.quotations if q.resolved} == {SpeakerType.ORGANISATION}
    (other,) = heard("Ana Orr left. A spokesman for Ana Orr said that she was well.").names
    assert other == "a spokesman for Ana Orr"


@pytest.mark.parametrize(
    "text",
    [
        "Bridge residents said that it was unsafe.",
        "Several bridge keepers said that it was unsafe.",
        "Selka residents said that it was unsafe.",
    ],
)
def test_a_word_with_a_capital_is_no_person(text: str) -> None:
    """What opens a sentence or stands before a noun is a part of what the speakers are called."""
    assert heard(text).names == [text.split(" said", maxsplit=1)[0]]


def test_a_short_name_before_the_full_one_is_the_same_person() -> None:
    found = heard("Orr said that it was safe. “It stands,” she said. The engineer, Ana Orr, left.")
    assert set(found.names) == {"Ana Orr"}


def test_what_follows_an_office_is_no_apposition_where_it_goes_on() -> None:
    """The clerk is not Orr, who did not pay."""
    found = heard("Ana Orr owns the bridge. According to the harbour clerk, Orr did not pay for its repair.")
    assert "Ana Orr" not in found.names


def test_an_abbreviation_is_written_out_by_its_initials() -> None:
    found = heard("The Poor Sailors’ Trust met. The bridge is unsafe, according to the PST.")
    assert found.names == ["Poor Sailors’ Trust"]


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Alderman Anna B. Orr", "Anna B. Orr"),
        ("Harbour News’ Anna Orr", "Anna Orr"),
        ("Sen. Anna Orr (Selka)", "Anna Orr"),
    ],
)
def test_the_name_alone_is_left_of_a_long_run(words: str, name: str) -> None:
    assert heard(f"{words} said that the bridge was safe.").names == [name]


def test_a_heading_names_nobody() -> None:
    """Every word of it has a capital."""
    found = heard("Ana Orr Backs Selka Harbour Vote\nMs. Orr said that it was safe.")
    assert found.names == ["Orr"]


def test_an_observatory_is_no_person() -> None:
    """In German a name with an article before it is a thing's."""
    found = heard("Der Komet sei nicht zu sehen, sagte die Sternwarte Selkahag.", lang="de")
    assert [q.resolved.type for q in found.quotations if q.resolved] == [SpeakerType.ORGANISATION]
    other = heard("„Der Komet ist weg“, sagte Bo Kerr von der Sternwarte Selkahag.", lang="de")
    assert other.names == ["Bo Kerr"]


def test_what_somebody_says_that_others_agreed_is_said_by_both() -> None:
    """The outer speaker holds the whole of it."""
    found = heard("Bo Kerr came late. The two men agreed that the bridge was safe, he said.")
    assert found.names == ["Bo Kerr", "two men"]
    assert found.quotations[1].nested_in == 0


@pytest.mark.parametrize("later", ["The Kremlin", "Analysts", "The mayor of Selka"])
def test_nobody_is_given_what_was_said_in_a_sentence_before_theirs(later: str) -> None:
    """The subject of the next sentence has not spoken in this one."""
    found = heard(f"Orr, quoting Kerr, said he was losing the will to go on. {later} declined to comment.")
    said = found.contents.index("he was losing the will to go on")
    assert found.names[said] == "Orr"


@pytest.mark.parametrize("thing", ["Port Selka Marathon", "Harbour Division", "Good Politics", "Farewell Speech"])
def test_a_pronoun_never_means_a_thing_with_capitals(thing: str) -> None:
    found = heard(f"Mayor Ana Orr came late. {thing} went on all day. “The bridge is safe,” she said on Monday.")
    assert found.names == ["Ana Orr"]


def test_a_pronoun_means_nobody_where_only_things_could_be_meant() -> None:
    """It is better to name nobody: the line is left out, or stays as it is."""
    found = heard("Wen Hall stood open. Kerr Hall stood open. “The bridge is safe,” he said on Monday.")
    assert found.names == [""]


def test_a_pronoun_means_somebody_who_has_spoken_though_no_office_tells() -> None:
    found = heard(
        "“It is old,” Khasu Taram said. Kerr Hall stood open, and Wen Hall too. “The bridge is safe,” he said."
    )
    assert found.names == ["Khasu Taram", "Khasu Taram"]


@pytest.mark.parametrize("word", ["Nobody", "Everyone", "None", "Many", "Most", "Others"])
def test_words_for_no_one_are_no_name(word: str) -> None:
    found = heard(f"“The bridge is safe for all of us,” said the mayor. {word} said that the bridge was old.")
    assert word not in found.names
    assert word.lower() not in found.names


@pytest.mark.parametrize(
    ("lang", "text", "name"),
    [
        ("en", "The letter came from Ana Orr, who said that the dam would hold for years.", "Ana Orr"),
        ("en", "They met Ana Orr, the mayor of Selka, who said that the dam would hold for years.", "Ana Orr"),
        (
            "es",
            "“No hay dinero”, aseguró Ana Orr, alcaldesa de Selka, quien añadió que “el puente seguirá cerrado”.",
            "Ana Orr",
        ),
    ],
)
def test_who_means_whoever_was_named_and_not_their_town(lang: str, text: str, name: str) -> None:
    """A town after "of" says nothing."""
    assert heard(text, lang).names[-1] == name


def test_whoever_was_told_is_not_who_speaks_on() -> None:
    """The one who told is, though no first name is known."""
    found = heard("“We did it,” Orr told the reporter Bo Kerr. “They said it and we heard it,” he added, laughing.")
    assert found.names == ["Orr", "Orr"]


def test_an_unnamed_speaker_with_a_name_beside_goes_on() -> None:
    """A spokeswoman for somebody is she."""
    found = heard(
        "Last year Ana Orr left the port. On Monday a spokeswoman for Sen. Bo Kerr of Selka said that the vote would be held.\n"
        "But she also said that the dam would stay."
    )
    assert found.names[-1] == found.names[0]
    assert "spokeswoman" in found.names[0]
