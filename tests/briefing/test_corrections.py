"""Corrections travel back: a source that is edited or withdrawn reopens the lines that rest on it, and no others."""

from dataclasses import replace
from datetime import date

import pytest

from anechoic.briefing import corrected, corrections, rendered
from anechoic.records import Article, ArticleId
from briefings import BRIEFING

DAY = date(2026, 3, 19)
LINE = BRIEFING.items[0].sections[0].lines[0]
SOURCE = next(article for article in BRIEFING.sources if article.id == LINE.evidence[0].article)
ELSEWHERE = replace(SOURCE, text=f"{SOURCE.text}\nThis report has been changed.")
REWRITTEN = replace(SOURCE, text="Something else altogether stands here now.")


def reopened(now: Article | None) -> list[str]:
    return [each.line for each in corrections(BRIEFING, {SOURCE.id: now}, DAY)]


def test_a_withdrawn_article_reopens_every_line_that_rests_on_it() -> None:
    lines = [line for item in BRIEFING.items for section in item.sections for line in section.lines]
    resting = [line.text for line in lines if any(span.article == SOURCE.id for span in line.evidence)]
    assert reopened(None) == resting


def test_changed_words_reopen_a_line_and_a_change_elsewhere_does_not() -> None:
    assert LINE.text in reopened(REWRITTEN)
    assert reopened(ELSEWHERE) == []


def test_a_note_says_who_did_what_and_whether_others_carry_it() -> None:
    (first, *_) = corrections(BRIEFING, {SOURCE.id: None}, DAY)
    assert first.note.startswith(f"{SOURCE.outlet} has withdrawn its report; ")
    assert (first.day, first.briefed) == (DAY, BRIEFING.day)
    alone = {span.article: None for span in LINE.evidence}
    assert any("no report that it rested on" in each.note for each in corrections(BRIEFING, alone, DAY))


def test_outlets_that_did_the_same_are_named_together() -> None:
    ids = list(dict.fromkeys(span.article for span in LINE.evidence))
    was = {article.id: article for article in BRIEFING.sources}
    others = [was[key].outlet for key in ids[1:]]
    now: dict[ArticleId, Article | None] = {key: replace(was[key], text="Rewritten.") for key in ids[1:]}
    (note,) = (each.note for each in corrections(BRIEFING, {**now, ids[0]: None}, DAY) if each.line == LINE.text)
    assert len(others) == 2
    assert note.startswith(f"{was[ids[0]].outlet} has withdrawn its report; {others[0]} and {others[1]} have changed")
    assert note.count("changed these words") == 1


def test_notes_stand_on_the_briefing_once_and_its_lines_stay() -> None:
    found = corrections(BRIEFING, {SOURCE.id: None}, DAY)
    noted = corrected(corrected(BRIEFING, found), found)
    assert len(noted.corrections) == len(found)
    assert noted.items == BRIEFING.items


@pytest.mark.parametrize("form", ["text", "html", "markdown"])
def test_every_form_for_readers_prints_the_dated_note(form: str) -> None:
    noted = corrected(BRIEFING, corrections(BRIEFING, {SOURCE.id: None}, DAY))
    assert "Correction of Thursday, 19 March 2026" in rendered(noted, form)
