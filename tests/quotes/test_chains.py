"""Who has it from whom: relayed words, credited outlets, words within words."""

import pytest

from anechoic.records import SpeakerType
from heard import heard


def test_words_within_words_are_the_inner_speaker_s() -> None:
    """Orr, quoting Kerr."""
    found = heard(
        "“On the way back our chairman [Kerr] said, ‘For what reason do we have to come again?’” Ana Orr said."
    )
    inner = next(q for q in found.quotations if q.nested_in is not None)
    assert found.text[inner.content.start : inner.content.end].startswith("For what reason")
    assert inner.resolved is not None
    assert inner.resolved.name != "Ana Orr"
    assert inner.chain[:2] == ("The Harbour Post", "Ana Orr")


def test_a_trailing_credit_covers_the_whole_sentence() -> None:
    """Both conjuncts are the other outlet's."""
    found = heard(
        "Ana Orr called the bridge a disgrace and said that she would close it, the Selka Courier reports.", "en"
    )
    assert {q.credited for q in found.quotations} == {"Selka Courier"}
    assert [credit.name for credit in found.said.credits] == ["Selka Courier"]


def test_who_told_an_outlet_is_the_speaker_and_the_outlet_the_credit() -> None:
    """Orr told Radio Kestrel."""
    found = heard("“The bridge will be closed in May,” Ana Orr told Radio Kestrel on Monday.")
    assert found.names == ["Ana Orr"]
    assert found.quotations[0].credited == "Radio Kestrel"
    assert found.quotations[0].chain == ("The Harbour Post", "Radio Kestrel", "Ana Orr")


def test_an_outlet_that_is_known_is_no_person() -> None:
    """The website of a known outlet reported it."""
    found = heard("The British broadcaster BBC reported that the bridge would be closed in May.")
    assert [q.resolved.type for q in found.quotations if q.resolved] == [SpeakerType.OUTLET]


def test_an_article_does_not_credit_its_own_outlet() -> None:
    """The Harbour Post says so itself."""
    assert heard("Ana Orr told The Harbour Post that the bridge would be closed.").said.credits == ()


@pytest.mark.parametrize(
    ("text", "chain"),
    [
        ("Ana Orr said that Bo Kerr had told her the dam would hold.", ("Ana Orr", "Bo Kerr")),
        ("Ana Orr said on Friday that Bo Kerr had said the dam would hold.", ("Ana Orr", "Bo Kerr")),
        ("CNN reported that the FBI had said the case was closed for good.", ("CNN", "FBI")),
        ("The BBC quoted a police spokesman as saying that two men had been held.", ("BBC", "a police spokesman")),
    ],
)
def test_whoever_is_relayed_in_indirect_speech_is_the_last_of_the_chain(text: str, chain: tuple[str, ...]) -> None:
    """Choe said that Kim had said."""
    found = heard(text)
    inner = found.quotations[-1]
    assert inner.chain[1:] == chain
    assert inner.nested_in == 0
    assert found.quotations[0].resolved
    assert found.quotations[0].resolved.name == chain[0]


@pytest.mark.parametrize(
    "text",
    [
        "Ana Orr said that she had asked the crew whether the dam would hold.",
        "Ana Orr said that the council will announce a new plan for the dam on Monday.",
    ],
)
def test_neither_the_speaker_again_nor_what_will_be_said_is_second_hand(text: str) -> None:
    """Nobody is relayed there."""
    assert [q.nested_in for q in heard(text).quotations] == [None]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("A senior official who asked not to be named told Reuters that the deal was off.", "a senior official"),
        ("An official, who asked not to be named, told Reuters that the deal was off.", "an official"),
        ("A guard of the dam, speaking on condition of anonymity, said that the deal was off.", "guard of the dam"),
    ],
)
def test_a_source_that_wants_no_name_is_marked_and_its_wish_is_no_news(text: str, speaker: str) -> None:
    """What it told is kept, and that it has no name."""
    found = heard(text)
    assert [words.removeprefix("that ") for words in found.contents] == ["the deal was off"]
    assert [(q.resolved.name, q.resolved.unnamed) for q in found.quotations if q.resolved] == [(speaker, True)]


def test_a_wish_for_anonymity_alone_says_nothing() -> None:
    """Nobody is quoted with it."""
    assert not heard("The plan was drawn up by an official who requested anonymity.").quotations


def test_an_outlet_is_credited_by_its_reporter() -> None:
    found = heard("The bridge will close, the Guardian's Ada Orr on Monday reported. It is old.")
    assert [credit.name for credit in found.said.credits] == ["The Guardian"]


def test_an_outlet_whose_reporter_only_asks_is_not_credited() -> None:
    assert not heard("CNN’s Ada Orr asked the minister of it. He said nothing.").said.credits
