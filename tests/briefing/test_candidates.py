"""No line says again what another has said: by its words, its quoted words, its numbers, or as another report's first sentence."""

from anechoic.briefing.candidates import Candidate, chosen, distinct, quoted_runs
from anechoic.records import ArticleId, Line, Span
from anechoic.text.words import stems

VOTE = "The council of Selka rejected the night ferry by 21 votes to 18 on Monday."


def candidate(text: str, *, opens: bool = False, section: str = "What happened") -> Candidate:
    line = Line(text, (Span(ArticleId("a"), 0, len(text)),))
    said = frozenset(stems(text, "en"))
    return Candidate(section, (line,), said, opens=opens, quoted=quoted_runs(text, "en"))


def test_much_the_same_words_are_said_once() -> None:
    again = candidate("On Monday the council of Selka rejected a night ferry to the islands.")
    assert again.repeats([candidate(VOTE)])


def test_the_same_quoted_words_are_said_once() -> None:
    one = candidate("The mayor of Selka denounced the vote as “a very shameful night for the islands”.")
    other = candidate("Calling it a “shameful night” was not enough for Ada Orr.")
    third = candidate("An angry Ada Orr spoke of “a shameful night for the islands” before the press.")
    assert third.repeats([one])
    assert not other.repeats([one])


def test_the_same_number_makes_less_enough() -> None:
    again = "Members turned the boat down by 21 votes to 18, ending years of quarrels over money."
    other = "Members turned the boat down by a few votes, ending years of quarrels over money."
    assert candidate(again).stems & candidate(VOTE).stems == {"21", "vote", "18"}
    assert candidate("By 21 votes to 18 the night boat was turned down in Selka.").repeats([candidate(VOTE)])
    assert not candidate(other).repeats([candidate(VOTE)])


def test_the_first_sentences_of_two_reports_tell_one_event() -> None:
    lead = candidate(
        "Islanders lost their last boat home on Monday, when members voted against any sailing after nine in Selka.",
        opens=True,
    )
    assert lead.repeats([candidate(VOTE, opens=True)])
    assert not lead.repeats([candidate(VOTE)])


def test_what_has_nothing_in_common_is_no_repetition() -> None:
    assert not candidate("Divers searched the wreck until dark.", opens=True).repeats([candidate(VOTE, opens=True)])


def test_of_several_tellings_the_first_stands() -> None:
    again = candidate("The council of Selka rejected the night ferry.")
    other = candidate("Divers searched the wreck until dark.")
    third = candidate("A storm is expected over the sound.")
    assert distinct([candidate(VOTE), again, other, third], 2) == [candidate(VOTE), other]


def test_what_was_printed_elsewhere_is_not_chosen_again() -> None:
    again = candidate("The council of Selka rejected the night ferry.")
    assert chosen([again], 100, {"What happened": 3}, [candidate(VOTE, section="")]) == []
    assert chosen([again], 100, {"What happened": 3}) == [again]


def test_two_words_in_quotation_marks_are_no_quoted_run() -> None:
    assert quoted_runs("They spoke of a “red line” twice.", "en") == frozenset()
