"""The promise: no line without evidence, no quoted word that no source has, nothing dropped in silence, nothing told twice."""

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from anechoic import pipeline
from anechoic.briefing import EDITIONS, rendered, told
from anechoic.briefing.faithful import faults
from anechoic.outlets import DEFAULT
from anechoic.pipeline import Newsroom
from anechoic.records import Article, Briefing, Line, Span
from factories import article
from laws.days import DAWN, days, wild

ROOM = Newsroom(DEFAULT)
MORNING = EDITIONS[0]
BETWEEN_MARKS = re.compile('“([^“”]*)”|«([^«»]*)»|„([^„“]*)“|"([^"]*)"')
LONG = 3  # words in quotation marks from which they are somebody's words and no title


def lines(briefing: Briefing) -> Iterator[Line]:
    return (line for item in briefing.items for section in item.sections for line in section.lines)


def pieces(text: str) -> list[str]:
    """What is left of a line between its cuts and the editor's insertions, word by word as it stands."""
    return [piece.strip(" .,;") for piece in re.split(r"…|\[[^\]]*\]", text) if piece.strip(" .,;")]


def quoted(text: str) -> list[str]:
    found = ("".join(match) for match in BETWEEN_MARKS.findall(text))
    return [words for words in found if len(words.split()) >= LONG]


@settings(max_examples=12)
@given(days())
def test_every_line_is_made_of_its_evidence(found: tuple[Article, ...]) -> None:
    briefing = pipeline.brief(found, MORNING, None, ROOM)
    by_id = {each.id: each for each in briefing.sources}
    for line in lines(briefing):
        assert faults(line, by_id) == ()
        words = " ".join(" ".join(by_id[span.article].words(span).split()) for span in line.evidence).lower()
        assert all(" ".join(piece.split()).lower() in words for piece in pieces(line.text)), line.text


@settings(max_examples=12)
@given(days())
def test_words_in_quotation_marks_stand_in_a_source(found: tuple[Article, ...]) -> None:
    briefing = pipeline.brief(found, MORNING, None, ROOM)
    texts = "\n".join(f"{each.title}\n{each.text}" for each in found)
    printed = [line.text for line in lines(briefing)] + [item.headline for item in briefing.items]
    for text in printed:
        for words in quoted(text):
            assert all(piece in texts for piece in pieces(words)), text


@settings(max_examples=12)
@given(st.lists(wild, min_size=1, max_size=4))
def test_a_line_is_faithful_whatever_the_words(texts: list[str]) -> None:
    found = tuple(
        article(f"{text}\n{text} The mayor said that it was late.", key=f"w{n}") for n, text in enumerate(texts)
    )
    briefing = pipeline.brief(found, MORNING, None, ROOM)
    by_id = {each.id: each for each in briefing.sources}
    assert [faults(line, by_id) for line in lines(briefing)] == [() for _ in lines(briefing)]


@settings(max_examples=12)
@given(days(), st.integers(60, 300), st.sampled_from(EDITIONS))
def test_no_briefing_is_over_its_length_or_its_number_of_stories(
    found: tuple[Article, ...], words: int, edition: object
) -> None:
    chosen = next(each for each in EDITIONS if each == edition)
    briefing = pipeline.brief(found, replace(chosen, words=words, items=2), None, ROOM)
    assert sum(len(line.text.split()) for line in lines(briefing)) <= words
    assert len(briefing.items) <= 2


@settings(max_examples=12)
@given(days(), st.integers(60, 1500), st.booleans())
def test_every_story_is_told_or_left_out_with_its_reason(found: tuple[Article, ...], words: int, dated: bool) -> None:
    day = DAWN.date() if dated else None
    briefing = pipeline.brief(found, replace(MORNING, words=words), day, ROOM)
    told_ids = {item.story for item in briefing.items}
    left = {each.subject for each in briefing.left_out if each.stage != "day"}
    assert not told_ids & left
    assert all(each.reason for each in briefing.left_out)
    window = [each for each in found if day is None or (each.published and each.published.date() <= day)]
    desk = pipeline.Desk(window, ROOM)
    fresh = {
        outline.story.id
        for outline in desk.outlines()
        if day is None or any(each.published and each.published.date() == day for each in outline.articles)
    }
    assert told_ids | left == fresh | (left - fresh)
    assert len(left - fresh) == len([words for words in left if words not in fresh])


@settings(max_examples=10)
@given(days())
def test_the_coverage_of_an_item_is_that_of_its_story(found: tuple[Article, ...]) -> None:
    by_id = {each.id: each for each in found}
    for item in pipeline.brief(found, MORNING, None, ROOM).items:
        coverage = item.coverage
        assert coverage.reports == len(item.articles)
        assert 1 <= coverage.origins <= coverage.reports
        named = {outlet for _, outlets in coverage.groups for outlet in outlets}
        assert named <= {by_id[key].outlet for key in item.articles}
        assert not set(coverage.silent) & {group for group, _ in coverage.groups}


@settings(max_examples=10)
@given(days())
def test_a_line_names_those_who_report_it_and_no_others(found: tuple[Article, ...]) -> None:
    briefing = pipeline.brief(found, MORNING, None, ROOM)
    by_id = {each.id: each for each in found}
    outlets = {each.outlet for each in found}
    for line in lines(briefing):
        assert {by_id[span.article].outlet for span in line.evidence} - {""} <= set(line.reported_by)
        assert set(line.reported_by) <= outlets
        assert 1 <= line.origins <= line.reports <= len(found)


@settings(max_examples=12)
@given(days())
def test_what_was_told_does_not_come_back_by_itself(found: tuple[Article, ...]) -> None:
    """The day after, with the same articles and reprints of them, there is nothing to tell."""
    dated = tuple(each for each in found if each.published)
    today = DAWN.date()
    first = pipeline.brief(dated, replace(MORNING, words=20_000, days=2), today, ROOM)
    memory = told(first)
    known = {key for item in first.items for key in item.articles}
    tomorrow = tuple(
        replace(each, published=each.published and each.published + timedelta(days=1))
        for each in dated
        if each.id in known
    )
    after = pipeline.brief(tomorrow, replace(MORNING, days=2), today + timedelta(days=1), ROOM, memory)
    assert after.items == ()


@settings(max_examples=12)
@given(days())
def test_the_day_itself_may_be_made_again(found: tuple[Article, ...]) -> None:
    first = pipeline.brief(found, MORNING, DAWN.date(), ROOM)
    assert pipeline.brief(found, MORNING, DAWN.date(), ROOM, told(first)) == first


@settings(max_examples=10)
@given(days(), st.text(min_size=1), wild)
def test_every_form_takes_any_words(found: tuple[Article, ...], title: str, name: str) -> None:
    odd = (*found[1:], replace(found[0], title=title, outlet=name))
    briefing = pipeline.brief(odd, MORNING, None, ROOM)
    for form in ("text", "markdown"):
        assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", rendered(briefing, form))
    page = rendered(briefing, "html")
    assert "\x00" not in page
    page.encode()
    assert json.loads(rendered(briefing, "json"))["edition"] == "morning"


@given(st.text(), st.integers(0, 3))
def test_a_line_without_evidence_cannot_be_made(text: str, reports: int) -> None:
    with pytest.raises(ValueError, match="evidence"):
        Line(text, (), reports=reports)


@given(st.integers(-5, 5), st.integers(-5, 5))
def test_a_span_holds_at_least_one_character(start: int, end: int) -> None:
    if 0 <= start < end:
        assert Span(article("x").id, start, end).end == end
    else:
        with pytest.raises(ValueError, match="not a span"):
            Span(article("x").id, start, end)


@settings(max_examples=10)
@given(days())
def test_a_moment_of_a_timeline_is_a_day_that_has_come(found: tuple[Article, ...]) -> None:
    for dossier in pipeline.dossiers(found, ROOM):
        moments = [moment.day for moment in dossier.timeline]
        assert moments == sorted(moments)
        assert all(moment.origins <= moment.reports for moment in dossier.timeline)
        assert all(each <= date(2026, 3, 19) for each in moments)
