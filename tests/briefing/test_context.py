"""An item is told without the lines that readers cannot follow where they would stand."""

from collections.abc import Sequence

import pytest

from anechoic.briefing.context import understood
from anechoic.briefing.material import Material, Reader
from anechoic.briefing.speed_read import DIFFER, HAPPENED, NEXT, SAID
from anechoic.records import Article, Attributions, Dossier, Line, Section
from factories import article, span, story

VOTE = "The council of Selka voted down the night ferry on Monday."
BILL = "Ada Orr said that the measure had no friends left in the council of Selka."
PLAN = "Bo Marlow wrote a plan for the council of Selka in the spring of the year."
SHORT = "A gull slept on the roof."
LETTERS = "abcdefghijklmnopqrstuvwxyz"
LONG = " ".join(f"{one}{other}{one}x" for one in LETTERS[:10] for other in LETTERS[:10])
REPORT = article(f"{VOTE} {BILL} {PLAN} {SHORT} {LONG}.", key="v", title="Selka votes down night ferry")
HEADLINE = "Selka votes down night ferry"


def line(of: Article, words: str, *said_by: str) -> Line:
    return Line(words, (span(of, words),), said_by, (of.outlet,), 1, 1)


def told(lines: Sequence[tuple[str, Line]], *articles: Article) -> list[str]:
    """The lines that are left of an item, told again by whoever leaves out what is strange."""
    of = articles or (REPORT,)
    attributions = tuple(Attributions(each.id) for each in of)
    material = Material(Dossier(story(*((each,) for each in of)), of, attributions=attributions), Reader("en"))

    def tell() -> tuple[Section, ...]:
        kept = [(heading, each) for heading, each in lines if each.evidence[0] not in material.strange]
        return tuple(Section(heading, (each,)) for heading, each in kept)

    found = understood([material], tell, lambda _: HEADLINE)
    return [each.text for section in found for each in section.lines]


def test_a_line_that_points_at_what_was_not_told_is_left_out() -> None:
    assert told([(HAPPENED, line(REPORT, VOTE)), (HAPPENED, line(REPORT, BILL))]) == [VOTE]


def test_it_stays_after_a_line_that_told_of_it() -> None:
    lines = [(HAPPENED, line(REPORT, each)) for each in (VOTE, PLAN, BILL)]
    assert told(lines) == [VOTE, PLAN, BILL]


def test_accounts_that_differ_are_printed_whole() -> None:
    assert told([(HAPPENED, line(REPORT, VOTE)), (DIFFER, line(REPORT, BILL))]) == [VOTE, BILL]


def test_a_short_line_that_has_nothing_of_the_story_is_left_out_sooner_than_of_what_is_next() -> None:
    assert told([(HAPPENED, line(REPORT, VOTE)), (HAPPENED, line(REPORT, SHORT))]) == [VOTE]
    assert told([(HAPPENED, line(REPORT, VOTE)), (NEXT, line(REPORT, SHORT))]) == [VOTE]
    soon = "The ferry returns in May."
    of = article(f"{REPORT.text} {soon}", key="v", title=HEADLINE)
    assert told([(HAPPENED, line(of, VOTE)), (NEXT, line(of, soon))], of) == [VOTE, soon]
    assert told([(HAPPENED, line(of, VOTE)), (HAPPENED, line(of, soon))], of) == [VOTE]


@pytest.mark.parametrize(
    ("words", "is_told"),
    [
        ("“It was written on the wall in red paint,” said Ada Orr.", False),
        ("“Nobody in the room laughed at all,” said Ada Orr.", False),
        ("“It took nine hours and two pots of tea,” said Ada Orr.", True),
        ("“The ferry has it in red paint on the side,” said Ada Orr.", True),
    ],
)
def test_somebodys_words_that_answer_what_is_not_told_are_left_out(words: str, *, is_told: bool) -> None:
    of = article(f"{VOTE} {words}", key="v", title=HEADLINE)
    found = told([(HAPPENED, line(of, VOTE)), (SAID, line(of, words, "Ada Orr"))], of)
    assert found == ([VOTE, words] if is_told else [VOTE])


def test_a_report_of_few_words_keeps_its_short_lines() -> None:
    of = article(f"{VOTE} {SHORT}", key="v", title=HEADLINE)
    assert told([(HAPPENED, line(of, VOTE)), (HAPPENED, line(of, SHORT))], of) == [VOTE, SHORT]


def test_a_report_of_another_event_gives_no_line() -> None:
    other = article(
        f"Growers in Tamba counted 900 pears in the orchards of the north. {LONG}.", key="w", outlet="Kestrel"
    )
    pears = "Growers in Tamba counted 900 pears in the orchards of the north."
    assert told([(HAPPENED, line(REPORT, VOTE)), (HAPPENED, line(other, pears))], REPORT, other) == [VOTE]


def test_an_item_that_never_tells_otherwise_loses_its_strange_lines() -> None:
    material = Material(Dossier(story((REPORT,)), (REPORT,), attributions=(Attributions(REPORT.id),)), Reader("en"))
    stubborn = (Section(HAPPENED, (line(REPORT, VOTE), line(REPORT, BILL))),)
    assert understood([material], lambda: stubborn, lambda _: HEADLINE) == (Section(HAPPENED, (line(REPORT, VOTE),)),)


def test_what_somebody_also_said_follows_what_they_said() -> None:
    also = "Ada Orr also said that the council of Selka would meet again in the spring."
    first = "Ada Orr said that the council of Selka had lost its nerve on the night ferry."
    of = article(f"{VOTE} {first} {also}", key="v", title=HEADLINE)
    opening = (HAPPENED, line(of, VOTE))
    assert told([opening, (SAID, line(of, also, "Ada Orr"))], of) == [VOTE]
    both = [opening, (SAID, line(of, first, "Ada Orr")), (SAID, line(of, also, "Ada Orr"))]
    assert told(both, of) == [VOTE, first, also]


def test_a_line_that_heats_in_its_own_words_is_left_out() -> None:
    hot = "The council of Selka gave a pathetic answer to the night ferry and its friends."
    of = article(f"{VOTE} {hot}", key="v", title=HEADLINE)
    assert told([(HAPPENED, line(of, VOTE)), (HAPPENED, line(of, hot))], of) == [VOTE]
    assert told([(HAPPENED, line(of, VOTE)), (SAID, line(of, hot, "Ada Orr"))], of) == [VOTE, hot]


def test_an_essay_tells_no_news_beside_a_report() -> None:
    thought = "The council of Selka has never loved the night ferry and its friends."
    essay = article(f"{thought} {LONG}.", key="w", title="Why the night ferry of Selka lost")
    report = article(f"{VOTE} {LONG}.", key="v", title=HEADLINE)
    lines = [(HAPPENED, line(report, VOTE)), (HAPPENED, line(essay, thought))]
    assert told(lines, report, essay) == [VOTE]
