"""What an editor found wrong in the quotations of real articles, each kind with an invented case."""

import pytest

from anechoic.records import SpeakerType
from heard import Heard, heard


def only(text: str) -> Heard:
    """A text with one quotation."""
    found = heard(text)
    assert len(found.quotations) == 1, found.contents
    return found


@pytest.mark.parametrize(
    ("told", "role"),
    [
        (
            "Ana Orr, director of the Selka Institute and a former aide to the late Sen. Bo Kerr,",
            "director of the Selka Institute",
        ),
        ("Ana Orr, commander of the U.S. Fleet,", "commander of the U.S. Fleet"),
        ("Ana Orr, author of the upcoming book “The Long Sea,”", "author"),
        ("Ana Orr, who is an engineer who joined the port in 2001,", "engineer"),
        ("Ana Orr, an engineer who joined the port in 2001,", "engineer"),
        ("Ana Orr, the mayor of Selka,", "mayor of Selka"),
    ],
)
def test_an_office_is_told_whole_and_alone(told: str, role: str) -> None:
    """Full stops of abbreviations do not end it; a second office, a clause and the title of a book do."""
    assert heard(f"The bridge closed. “It will not hold for another winter,” said {told} on Friday.").roles == [role]


def test_whose_deputy_somebody_is_told_to_be_is_no_part_of_the_office() -> None:
    """The sentence before the name is not the office."""
    found = heard("The mayor thanked her deputy, Bo Kerr, on Friday. “It will not hold for another winter,” Kerr said.")
    assert found.names[-1] == "Bo Kerr"
    assert "thanked" not in found.roles[-1]


@pytest.mark.parametrize(
    ("words", "unnamed"),
    [
        ("the president", False),
        ("a president", True),
        ("the official", True),
        ("a senior official", True),
        ("a source briefed on the talks", True),
        ("an adviser familiar with the plan", True),
        ("advocates", True),
    ],
)
def test_readers_know_who_the_president_is_and_not_who_an_official_is(words: str, unnamed: bool) -> None:
    found = only(f"“The bridge will not hold for another winter,” {words} said on Friday.")
    assert found.quotations[0].resolved is not None
    assert found.quotations[0].resolved.unnamed is unnamed


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("a source briefed on the talks", SpeakerType.PERSON),
        ("union advocates", SpeakerType.GROUP),
        ("defence attorneys", SpeakerType.GROUP),
        ("a report by the inspector general", SpeakerType.ORGANISATION),
    ],
)
def test_what_follows_a_noun_does_not_tell_its_kind(words: str, kind: SpeakerType) -> None:
    """A source briefed on something is a person, a report by somebody is none."""
    found = only(f"“The bridge will not hold for another winter,” according to {words}.")
    assert found.quotations[0].resolved is not None
    assert found.quotations[0].resolved.type is kind


def test_two_parties_together_are_no_side() -> None:
    assert only("Republicans and Democrats have said that the bridge must be closed at once.").sides == [""]
    assert only("Republicans have said that the bridge must be closed at once.").sides == ["Republican"]


def test_whoever_is_called_by_party_is_the_last_speaker_of_it() -> None:
    """An epithet is nobody new."""
    found = heard(
        "“The dam is about to break,” Sen. Ana Orr (R-Okla.) wrote on Monday.\n"
        "“We are going to find a failure before, during and after the flood,” added the Oklahoma Republican."
    )
    assert found.names == ["Ana Orr", "Ana Orr"]


def test_a_manner_is_nobody() -> None:
    """An adverb that was taken for the speaker names nobody."""
    found = heard("Bo Kerr asked for more time. His smile gone, dryly replied: “There is none to be had here.”")
    assert "dryly" not in found.names


def test_they_are_people_and_no_documents() -> None:
    """Reports do not say "they said"."""
    found = heard(
        "Officials said the gate was shut. According to the report, the dam was old.\n"
        "“We saw it from the boat and could do nothing,” they said."
    )
    assert found.names[-1] == "Officials"


def test_a_book_named_before_speech_is_no_part_of_it() -> None:
    found = heard("In his influential “The Wealth of Small Harbours,” Orr said, “Water makes all the difference here.”")
    assert not any("Wealth" in words for words in found.contents)


def test_a_sentence_that_ends_in_no_ends() -> None:
    """The word is the sign for a number only before one."""
    found = heard("Ana Orr, known at home as Orr Ana, said no. Bo Kerr met the envoy in Selka.")
    assert not any("Bo Kerr" in words for words in found.contents)
    assert not any(words.startswith("at home") for words in found.contents)


def test_an_unclosed_passage_belongs_to_whoever_speaks_in_the_next_paragraph() -> None:
    """However short it is."""
    found = heard("“We waited for hours.\n“Nobody came,” Ana Orr said. Orr, a farmer, lost her cows.")
    assert found.contents == ["We waited for hours", "Nobody came,"]
    assert found.names == ["Ana Orr", "Ana Orr"]


@pytest.mark.parametrize(
    "text", ["“The dam will not hold.” The mayor left the hall.", "“The dam will not hold for another winter.”"]
)
def test_words_without_a_speaker_stay_without_one(text: str) -> None:
    """Nobody is guessed."""
    assert [q.resolved for q in heard(text).quotations if q.resolved is not None] == []


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("“It is over,” Nagy Gábor said. “Go home,” Nagy added.", ["Nagy Gábor", "Nagy Gábor"]),
        ("“It is over,” Kim Min-jae said. “Go home,” Kim added.", ["Kim Min-jae", "Kim Min-jae"]),
        (
            "‘We don’t know what’s happening,’ said Li Wei. ‘The councillors’ plan isn’t ready,’ Li added.",
            ["Li Wei", "Li Wei"],
        ),
    ],
)
def test_family_names_that_come_first_are_known_again(text: str, names: list[str]) -> None:
    """Hungarian, Korean, Chinese; in British marks, with apostrophes."""
    assert heard(text).names == names


def test_speech_after_a_credit_is_the_speaker_s() -> None:
    """The outlet has it from her."""
    found = heard(
        "“It has been relentless and it goes on,” Ana Orr said, according to Reuters. “There was some hope that it would end.”"
    )
    assert set(found.names) == {"Ana Orr"}
    assert "There was some hope that it would end" in found.contents[0]


def test_whoever_has_a_title_and_no_first_name_is_meant_by_a_pronoun() -> None:
    """Readers know them: Mr. Orr, President Orr."""
    found = heard("Mr. Orr remarked, “They might close it.” “And it is not because of the law we have,” he continued.")
    assert found.names == ["Orr", "Orr"]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Dean Orr", "“The department has never done such a thing,” Dean Orr, a spokesman, told reporters."),
        ("Bill Orr", "“The department has never done such a thing,” Bill Orr, a spokesman for the port, said."),
    ],
)
def test_a_first_name_that_is_also_a_noun_is_a_first_name(name: str, text: str) -> None:
    """A dean is an office, a bill is a law."""
    found = heard(text)
    assert (found.names, found.quotations[0].resolved and found.quotations[0].resolved.type) == (
        [name],
        SpeakerType.PERSON,
    )


def test_what_somebody_was_asked_is_not_what_they_said() -> None:
    found = heard("Asked if she was nervous about the vote, Ana Orr said it would be fine in the end.")
    assert [(q.polarity.value, words) for q, words in zip(found.quotations, found.contents, strict=True)] == [
        ("not said", "if she was nervous about the vote"),
        ("said", "it would be fine in the end"),
    ]


@pytest.mark.parametrize(
    ("words", "side"),
    [
        ("a North Korea researcher at an institute", ""),
        ("a North Korean minister", "North Korea"),
        ("the US envoy", "United States"),
    ],
)
def test_whoever_studies_a_country_does_not_speak_for_it(words: str, side: str) -> None:
    assert heard(f"“The reactor is safe for now,” said Ana Orr, {words}.").sides == [side]


@pytest.mark.parametrize(
    ("told", "role"),
    [
        ("his spokesman, Ana Orr", "spokesman"),
        ("Ana Orr, still a school psychologist in Selka", "school psychologist in Selka"),
        ("Ana Orr, chief of the port of Selka said Monday night", "chief of the port of Selka"),
    ],
)
def test_small_words_around_an_office_are_no_part_of_it(told: str, role: str) -> None:
    assert heard(f"“It will not hold for another winter,” said {told}.").roles[0] == role


def test_a_family_name_that_is_also_an_office_is_a_name() -> None:
    """Once somebody with that name was told of."""
    found = heard("Ron King runs the range in Selka. “I did nothing wrong in that video,” King said.")
    assert found.names == ["Ron King"]


def test_an_abbreviation_that_the_article_spells_out_is_no_outlet() -> None:
    """Outlets far away are called TSA and ABC."""
    found = heard(
        "The Transport Safety Agency (TSA) bought new uniforms. “We stressed that the sum is the most we will pay,” the TSA said."
    )
    assert [q.resolved.type for q in found.quotations if q.resolved] == [SpeakerType.ORGANISATION]


@pytest.mark.parametrize(
    ("told", "name", "side"),
    [
        ("New Mexico Gov. Ana Orr", "Ana Orr", ""),
        ("the Mexican minister, Ana Orr", "Ana Orr", "Mexico"),
        ("Ana Orr, president of the Partnership for Conservative Principles", "Ana Orr", ""),
        ("Ana Orr, a Conservative MP", "Ana Orr", "Conservative"),
        ("Republican Ana Orr", "Ana Orr", "Republican"),
    ],
)
def test_a_side_is_what_the_office_stands_for(told: str, name: str, side: str) -> None:
    """No state of another country, and not what a body is for."""
    found = heard(f"“It will not hold for another winter,” said {told}.")
    assert (found.names, found.sides) == ([name], [side])


@pytest.mark.parametrize(
    "words",
    ["a number of farmers", "more than a third of the pupils", "some environmental groups", "harbour personnel"],
)
def test_several_people_are_a_group_whatever_they_are_called(words: str) -> None:
    found = only(f"“The bridge will not hold for another winter,” according to {words}.")
    assert found.quotations[0].resolved is not None
    assert found.quotations[0].resolved.type is SpeakerType.GROUP


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        ("The deal was off, said an official who spoke on condition of anonymity. Trading stopped.", "The deal was off", "an official"),
        (
            "The ministry will seek charges in a few weeks, said the person, who asked not to be identified because nothing is public.",
            "The ministry will seek charges in a few weeks",
            "the person",
        ),
        (
            "Also Tuesday, crowds in several areas defied orders, said a police officer who spoke on condition of anonymity.",
            "Also Tuesday, crowds in several areas defied orders",
            "a police officer",
        ),
    ],
)  # fmt: skip
def test_what_somebody_without_a_name_told_stands_before(text: str, words: str, name: str) -> None:
    """The clause that asks for no name shows where the speaker ends."""
    found = heard(text)
    first = found.quotations[0].resolved
    assert (found.contents[0], found.names[0], first and first.unnamed) == (words, name, True)


def test_whoever_has_an_office_between_commas_is_not_what_was_said() -> None:
    found = heard("Ana Orr, a mayor, said the official who asked not to be named was wrong about the dam.")
    assert "Ana Orr, a mayor" not in found.contents
