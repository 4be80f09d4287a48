"""Who has it from whom: relayed words, credited outlets, words within words."""

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
