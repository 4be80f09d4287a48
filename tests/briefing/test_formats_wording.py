"""The words that all forms share."""

from dataclasses import replace
from datetime import date

import pytest

from anechoic.briefing.formats import wording
from anechoic.briefing.formats.excerpts import excerpt
from anechoic.records import ArticleId, Line, Span
from briefings import BRIEFING, WALL, WALL_ITEM
from factories import article, span


def line(text: str, **fields: object) -> Line:
    return replace(Line(text, WALL_ITEM.sections[0].lines[0].evidence), **fields)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("day", "words"),
    [(date(2026, 3, 1), "Sunday, 1 March 2026"), (date(2024, 2, 29), "Thursday, 29 February 2024"), (None, "")],
)
def test_a_day_is_told_in_words(day: date | None, words: str) -> None:
    assert wording.long_date(day) == words


@pytest.mark.parametrize(
    ("reports", "origins", "words"),
    [(1, 1, "1 report"), (3, 1, "3 reports, 1 origin"), (5, 3, "5 reports, 3 origins")],
)
def test_corroboration_is_counted_in_words(reports: int, origins: int, words: str) -> None:
    assert wording.corroboration(reports, origins) == words


def test_an_unsure_count_of_origins_is_told_as_a_range() -> None:
    """At least one, and two if no sentence goes back to another."""
    assert wording.corroboration(3, 1, 2) == "3 reports, 1 to 2 origins"
    assert (
        wording.note(line("x", reported_by=("A",), reports=3, origins_at_most=3), {}) == "A · 3 reports, 1 to 3 origins"
    )


def test_a_note_names_the_reporters() -> None:
    said = line("x", reported_by=("Daily Mail", "Reuters"), reports=3)
    assert wording.note(said, {}) == "Daily Mail, Reuters · 3 reports, 1 origin"


def test_a_long_note_counts_those_it_does_not_name() -> None:
    names = tuple("ABCDEFG")
    assert wording.note(line("x", reported_by=names, reports=7), {}) == "A, B, C and 4 others · 7 reports, 1 origin"


def test_without_reporters_the_outlets_of_the_evidence_are_named() -> None:
    assert wording.reporters(line("x"), wording.sources(BRIEFING)) == ("The Harbour Post", "Ellery Mail", "Küstenblatt")


@pytest.mark.parametrize(
    ("text", "said_by", "lead"),
    [
        ("“No,” he said.", ("Ana Orr",), "Ana Orr"),
        ("“No,” said Ms Orr.", ("Ana Orr",), ""),
        ("“No,” they said.", ("Ana Orr", "Piet Lammers"), "Ana Orr and Piet Lammers"),
        ("“No,” he said.", ("", "\u200b"), ""),
        ("It rained.", (), ""),
    ],
)
def test_a_speaker_is_named_where_the_line_does_not(text: str, said_by: tuple[str, ...], lead: str) -> None:
    assert wording.lead_in(line(text, said_by=said_by)) == lead


def test_an_excerpt_has_a_sentence_on_either_side_at_most() -> None:
    first = excerpt(span(WALL, "The sea wall at Port Ellery gave way"), WALL)
    assert first.before == ""
    assert first.after.endswith("About 340 people left their homes on Quay Street.")
    last = excerpt(span(WALL, "600 metres"), WALL)
    assert last.before.startswith("She had carried")
    assert last.after == " of the wall on Wednesday."


def test_an_excerpt_is_a_stretch_of_its_article() -> None:
    for start in range(0, len(WALL.text) - 5, 7):
        found = excerpt(Span(WALL.id, start, start + 5), WALL)
        assert found.before + found.words + found.after in WALL.text
        assert found.words == WALL.text[start : start + 5]


def test_a_span_of_another_article_has_no_excerpt() -> None:
    with pytest.raises(ValueError, match="no span of"):
        excerpt(Span(ArticleId("elsewhere"), 0, 3), WALL)


@pytest.mark.parametrize(
    ("words", "directive"),
    [
        ("It rained, again.", "It%20rained%2C%20again."),
        ("A well-known man", "A%20well%2Dknown%20man"),
        ("one two three four five six seven eight nine", "one%20two%20three%20four,six%20seven%20eight%20nine"),
    ],
)
def test_an_address_opens_at_the_words(words: str, directive: str) -> None:
    told = article(words, url="https://post.example/a#top")
    assert excerpt(span(told, words), told).address == f"https://post.example/a#top:~:text={directive}"
