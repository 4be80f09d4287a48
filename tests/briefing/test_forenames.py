"""A name is put in only where the article leaves no doubt whose it is."""

import pytest

from anechoic.briefing.forenames import can_be_forenames, is_doubtful, is_no_name, only_forename
from anechoic.briefing.wording import is_somebody, passage
from anechoic.records import Attributions, Quotation, QuotationKind, Span, Speaker
from factories import article, span


@pytest.mark.parametrize(
    "text",
    [
        "Orr signs the harbour bill Why Selka Loves Elm Orr Signs of rain",
        "Mayor Ada Orr came early. Ada Orr left late, and nobody asked the firm of Elm Orr why.",
    ],
)
def test_a_name_that_two_others_made_by_meeting_is_doubtful(text: str) -> None:
    assert is_doubtful("Elm Orr", text)


@pytest.mark.parametrize(
    "text",
    ["Ada Orr spoke at noon.", "It was Mayor Ada Orr who spoke.", "Orr spoke at noon."],
)
def test_a_name_that_stands_by_itself_or_not_in_full_at_all_is_not_doubtful(text: str) -> None:
    assert not is_doubtful("Ada Orr", text)


def test_an_office_and_the_first_word_of_a_sentence_are_no_forenames() -> None:
    assert only_forename("Orr", "Mayor Orr spoke. The Orr flows on. Ada Orr left.") == "Ada"
    assert only_forename("Orr", "Mayor Orr spoke.") == ""


def test_of_two_forenames_neither_is_put_in() -> None:
    assert only_forename("Orr", "Ada Orr and Jun Orr left.") == ""


def test_a_body_is_no_forename() -> None:
    assert can_be_forenames("Ada van der")
    assert not can_be_forenames("Orr University")
    assert not can_be_forenames("a long row of words")


@pytest.mark.parametrize("words", ["Monday", "the council has filed a suit", "Orr will", ""])
def test_neither_a_day_nor_a_clause_says_anything(words: str) -> None:
    assert not is_somebody(words, "en")


def test_a_speaker_who_is_described_by_a_clause_may_speak() -> None:
    assert is_somebody("two sailors who were on board", "en")


def test_a_doubtful_name_is_neither_put_in_nor_given_as_the_speakers() -> None:
    report = article("Mayor Ada Orr is back. Ada Orr won. Down With Elm Orr Signs. “The pier is closed,” Orr said.")
    words = "“The pier is closed,” Orr said."
    quotation = Quotation(
        content=span(report, "The pier is closed,"),
        kind=QuotationKind.DIRECT,
        speaker=Span(report.id, report.text.index("Orr said."), report.text.index("Orr said.") + 3),
        resolved=Speaker("Elm Orr"),
    )
    line = passage(report, span(report, words), Attributions(report.id, (quotation,)))
    assert line
    assert (line.text, line.said_by) == (words, ("Orr",))


def test_a_word_that_only_begins_with_a_capital_is_no_forename() -> None:
    assert only_forename("Orr", "Council-led Orr met pilots.") == ""
    assert only_forename("Orr", "Jean-Luc Orr met pilots.") == "Jean-Luc"


def test_an_office_is_no_forename() -> None:
    assert not can_be_forenames("President-elect Ada")
    assert not can_be_forenames("Maybe")
    assert can_be_forenames("Ada")
    assert is_no_name("Despite")
    assert not is_no_name("President")
    assert not is_no_name("Orr")
