"""No line is printed whose words are not its evidence's words."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from anechoic.briefing.faithful import faults
from anechoic.records import Line
from factories import article, span

SENTENCE = "The mayor, who had been warned twice, did not close the bridge before the flood."
QUOTED = "“We were told nothing,” the mayor said, “and nobody will say otherwise.”"
REPORT = article(f"{SENTENCE} {QUOTED}")
ARTICLES = {REPORT.id: REPORT}


def line(text: str, words: str = SENTENCE, *, said_by: tuple[str, ...] = ()) -> Line:
    return Line(text, (span(REPORT, words),), said_by, ("The Harbour Post",))


@pytest.mark.parametrize(
    "text",
    [
        SENTENCE,
        "The mayor … did not close the bridge before the flood.",
        "[Ada Orr], who had been warned twice, did not close the bridge before the flood.",
        "The mayor, who had been warned twice, did not close the bridge …",
        "[T]he mayor, who had been warned twice, did not close the bridge [in Vale] before the flood.",
    ],
)
def test_cuts_and_brackets_are_faithful(text: str) -> None:
    assert faults(line(text), ARTICLES) == ()


@pytest.mark.parametrize(
    "text",
    [
        "The mayor did not close the bridge before the flood.",  # a cut that nothing marks
        "The mayor, who had been warned twice, did close the bridge before the flood.",  # a negation lost
        "The mayor, who had been warned twice, [closed] the bridge before the flood.",  # a bracket over a negation
        "The flood, who had been warned twice, did not close the bridge before the mayor.",  # another order
        "The mayor, who had been warned twice, did not close the bridge",  # an end that nothing marks
        "Nobody knows.",
    ],
)
def test_other_words_are_not(text: str) -> None:
    assert "its words are not those of its evidence" in faults(line(text), ARTICLES)


def test_several_sentences_may_stand_in_several_pieces_of_evidence() -> None:
    both = Line(
        f"{QUOTED} {SENTENCE}", (span(REPORT, SENTENCE), span(REPORT, QUOTED)), ("The mayor",), ("The Harbour Post",)
    )
    assert faults(both, ARTICLES) == ()


def test_quoted_words_need_a_speaker() -> None:
    assert faults(line(QUOTED, QUOTED), ARTICLES) == ("it does not name who said it",)
    assert faults(line(QUOTED, QUOTED, said_by=("the mayor",)), ARTICLES) == ()


def test_quoted_words_that_stand_in_no_source_are_found() -> None:
    changed = QUOTED.replace("told nothing", "told everything")
    assert "its quoted words stand in no source" in faults(line(changed, QUOTED, said_by=("the mayor",)), ARTICLES)


def test_every_outlet_in_evidence_is_named() -> None:
    assert faults(replace(line(SENTENCE), reported_by=()), ARTICLES) == ("it does not name who reported it",)


def test_a_line_counts_the_reports_it_shows() -> None:
    other = article(SENTENCE, key="a2")
    two = Line(SENTENCE, (span(REPORT, SENTENCE), span(other, SENTENCE)), (), ("The Harbour Post",))
    assert faults(two, {**ARTICLES, other.id: other}) == ("it counts fewer reports than it shows",)


@given(st.data())
def test_leaving_a_word_out_is_never_faithful(data: st.DataObject) -> None:
    """Law: no word goes without a mark."""
    words = SENTENCE.split()
    gone = data.draw(st.integers(0, len(words) - 1))
    assert faults(line(" ".join(words[:gone] + words[gone + 1 :])), ARTICLES)


@given(st.data())
def test_a_marked_cut_is_always_faithful(data: st.DataObject) -> None:
    """Law: any one run of words may go where a mark says so."""
    words = SENTENCE.split()
    start = data.draw(st.integers(0, len(words) - 1))
    end = data.draw(st.integers(start + 1, len(words))) if start else data.draw(st.integers(1, len(words) - 1))
    assert faults(line(" ".join([*words[:start], "…", *words[end:]])), ARTICLES) == ()
