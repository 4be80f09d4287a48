"""Articles given as lines: what is no part of them is marked, and not a character of their text moves."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from anechoic import jsonlines
from anechoic.read import article
from anechoic.records import Article, Capture, CaptureKind, Span
from read.captures import PARAGRAPHS, REGISTER

CLUTTER = (
    "JUST WATCHED Crane falls Replay More Videos ... MUST WATCH Crane falls 02:11",
    "Sign up for Daily Newsletters",
    "Story Continued Below",
    "© 2026 Quay Titles. All rights reserved.",
)


def line(text: str, **more: object) -> Article:
    """The article of a JSON line with this text."""
    row = {"id": "a1", "text": text, "lang": "en", **more}
    return article(Capture(json.dumps(row).encode(), CaptureKind.LINE, "here"), REGISTER)


def again(read: Article) -> Article:
    """The article of the line that is printed for an article."""
    return article(Capture(jsonlines.line(jsonlines.article_json(read)).encode(), CaptureKind.LINE, "here"), REGISTER)


def test_clutter_is_empty_lines_in_the_text_and_stands_in_removed_with_its_place() -> None:
    text = f"{PARAGRAPHS[0]}\n\n{CLUTTER[0]}\n\n{PARAGRAPHS[1]}"
    read = line(text)
    assert read.text.split() == f"{PARAGRAPHS[0]} {PARAGRAPHS[1]}".split()
    (removed,) = read.removed
    start = text.index(CLUTTER[0])
    assert (removed.text, removed.why, removed.span) == (
        CLUTTER[0],
        "read-more line",
        Span(read.id, start, start + len(CLUTTER[0])),
    )


def test_the_text_is_printed_as_it_was_given() -> None:
    text = f"{PARAGRAPHS[0]}\n{CLUTTER[1]}\n{PARAGRAPHS[1]}"
    assert jsonlines.article_json(line(text))["text"] == text


def test_points_of_a_summary_go_up_to_the_first_whole_sentence() -> None:
    points = ("Story highlights A crane fell", "Nobody was hurt", "Port to open on Thursday")
    read = line("\n".join((*points, *PARAGRAPHS)))
    assert [each.why for each in read.removed] == ["summary in points"] * 3
    assert read.text.strip() == "\n".join(PARAGRAPHS)


def test_a_text_that_is_clutter_alone_stays() -> None:
    read = line("\n".join(CLUTTER))
    assert read.text == "\n".join(CLUTTER)
    assert not read.removed


def test_an_agency_in_a_line_that_goes_is_credited() -> None:
    read = line(f"{PARAGRAPHS[0]}\n{PARAGRAPHS[1]}\nAstrolabe contributed to this report.")
    assert [each.why for each in read.removed] == ["credit line"]
    assert [each.name for each in read.credits] == ["Astrolabe News Agency"]


@pytest.mark.parametrize(
    ("title", "url", "cut"),
    [
        ("Crane closes harbour : The Harbour Post", "", "Crane closes harbour"),
        ("Crane closes harbour - HarbourPost.example", "https://www.harbourpost.example/7", "Crane closes harbour"),
        ("Crane closes harbour | Harbour Post", "", "Crane closes harbour"),
        ("Crane closes harbour: HARBOURPOST", "https://harbourpost.example/7", "Crane closes harbour"),
        ("Wenmouth: Crane closes harbour", "https://harbourpost.example/7", "Wenmouth: Crane closes harbour"),
        ("Crane closes harbour - The Tide", "https://harbourpost.example/7", "Crane closes harbour - The Tide"),
        ("The Harbour Post", "", "The Harbour Post"),
        (": The Harbour Post", "", ": The Harbour Post"),
        ("Crane closes harbour - Post", "https://[broken/7", "Crane closes harbour - Post"),
    ],
)
def test_a_given_title_loses_the_name_of_its_own_outlet_alone(title: str, url: str, cut: str) -> None:
    assert line(PARAGRAPHS[0], title=title, url=url, outlet="The Harbour Post").title == cut


MIXED = st.lists(st.sampled_from((*PARAGRAPHS, *CLUTTER, "", "Nobody was hurt")), min_size=1).map("\n".join)


@given(MIXED.filter(str.strip))
def test_no_character_of_a_given_text_moves(text: str) -> None:
    read = line(text)
    assert read.given == text
    assert len(read.text) == len(text)
    assert all(a in (b, "\n") for a, b in zip(read.text, text, strict=True))
    for each in read.removed:
        assert each.span is not None
        assert read.words(each.span) == each.text


@given(MIXED.filter(str.strip))
def test_what_was_read_once_is_printed_and_read_again_as_it_is(text: str) -> None:
    assert again(line(text)) == line(text)


@pytest.mark.parametrize(
    "removed",
    [
        [{"text": "The harbour", "why": "x"}],
        [{"text": "The barge", "why": "x", "start": 0, "end": 9}],
        [{"text": "The harbour", "why": "x", "start": 0, "end": 9999}],
        [{"text": "", "why": "x", "start": 3, "end": 3}],
        "The harbour",
        [7],
    ],
)
def test_a_removal_without_its_words_in_their_place_is_passed_over(removed: object) -> None:
    read = line(PARAGRAPHS[0], removed=removed)
    assert read.text == PARAGRAPHS[0]
    assert not read.removed


def test_removals_that_overlap_count_once() -> None:
    places = [{"text": PARAGRAPHS[0][:end], "why": "x", "start": 0, "end": end} for end in (11, 14)]
    assert [each.text for each in line(PARAGRAPHS[0], removed=places).removed] == [PARAGRAPHS[0][:11]]
