"""Newsletters of several stories: each by itself, with its own address, and nothing that names the reader."""

from collections.abc import Callable
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from anechoic.collect.digest import Part, parts
from anechoic.collect.mail import stories
from anechoic.collect.visible import visible
from anechoic.errors import AnechoicError
from anechoic.records import CaptureKind

SENDER = "quay.example"
WORDS = [
    "the",
    "crane",
    "fell",
    "across",
    "the",
    "entrance",
    "of",
    "the",
    "harbour",
    "and",
    "sank",
    "a",
    "barge",
    "there",
]
Layout = Callable[[list[str]], str]


def told(number: int, words: str = " ".join(WORDS)) -> str:
    return f'<h2><a href="https://quay.example/{number}?reader=7#top">Story {number}</a></h2><p>On day {number} {words}.</p>'


def flat(told: list[str]) -> str:
    return f"<div><p>Good morning.</p>{''.join(told)}</div>"


def boxes(told: list[str]) -> str:
    return "<p>Good morning.</p>" + "".join(f"<div><div>{each}</div></div>" for each in told)


def rows(told: list[str]) -> str:
    return "<table><tr><td>Good morning.</td></tr>" + "".join(f"<tr><td>{each}</td></tr>" for each in told) + "</table>"


def rows_apart(told: list[str]) -> str:
    split = (each.replace("</h2>", "</h2></td></tr><tr><td>") for each in told)
    return "<table>" + "".join(f"<tr><td>{each}</td></tr>" for each in split) + "</table>"


layouts = pytest.mark.parametrize("layout", [flat, boxes, rows, rows_apart])


@layouts
def test_every_story_has_its_headline_its_address_and_its_own_words(layout: Layout) -> None:
    found = parts(layout([told(n) for n in range(4)]), SENDER)
    assert [(each.title, each.url) for each in found] == [(f"Story {n}", f"https://quay.example/{n}") for n in range(4)]
    assert [visible(each.html) for each in found] == [f"Story {n} On day {n} {' '.join(WORDS)}." for n in range(4)]


@layouts
@given(lengths=st.lists(st.integers(20, 60), min_size=2, max_size=6))
def test_no_story_has_words_of_another(layout: Layout, lengths: list[int]) -> None:
    letter = layout([told(n, " ".join(f"w{n}" for _ in range(length))) for n, length in enumerate(lengths)])
    found = parts(letter, SENDER)
    assert [{word for word in visible(each.html).split() if word[0] == "w"} for each in found] == [
        {f"w{n}", f"w{n}."} if length > 1 else {f"w{n}."} for n, length in enumerate(lengths)
    ]


@pytest.mark.parametrize(
    "letter",
    [
        "<p>One letter about one thing.</p>",
        told(1),
        "<h2>Two stories</h2><p>without links</p><h2>are one</h2><p>letter</p>",
        "".join(f'<h3><a href="https://quay.example/{n}">Only a headline {n}</a></h3>' for n in range(5)),
        told(1) + told(1),
        "".join(map(told, range(61))),
        "",
    ],
)
def test_what_is_one_text_stays_one(letter: str) -> None:
    assert parts(letter, SENDER) == ()


def test_what_stands_outside_the_stories_comes_last_where_it_is_more_than_a_greeting() -> None:
    essay = f"<p>{' '.join(WORDS * 4)}</p>"
    *_, rest = parts(f"<div>{essay}</div>{boxes([told(1), told(2)])}", SENDER)
    assert (rest.title, rest.url) == ("", "")
    assert visible(rest.html) == f"{' '.join(WORDS * 4)} Good morning."


def test_a_mere_headline_among_stories_is_left_to_the_rest() -> None:
    short = '<h2><a href="https://quay.example/9">And this</a></h2>'
    assert [each.title for each in parts(boxes([told(1), short, told(2)]), SENDER)] == ["Story 1", "Story 2"]


@pytest.mark.parametrize(
    ("address", "public"),
    [
        ("https://www.quay.example/a?u=me", "https://www.quay.example/a"),
        ("https://sport.quay.example/a#b", "https://sport.quay.example/a"),
        ("https://click.quay.example/for/me", ""),
        ("https://counter.example/for/me", ""),
        ("https://notquay.example/a", ""),
    ],
)
def test_an_address_that_may_name_the_reader_is_left_out(address: str, public: str) -> None:
    letter = boxes([told(1), told(2).replace("https://quay.example/2?reader=7#top", address)])
    assert parts(letter, SENDER)[1].url == public


def test_a_mail_gives_a_capture_for_each_story_with_what_its_headers_say() -> None:
    head = "From: The Quay <news@mail.quay.example>\nSubject: This morning\nDate: Tue, 17 Mar 2026 11:00:00 +0100"
    mail = f"{head}\nContent-Type: text/html; charset=utf-8\n\n{rows([told(1), told(2)])}".encode()
    found = stories(mail, "a.eml")
    assert [each.known.title for each in found] == ["Story 1", "Story 2"]
    assert [each.known.url for each in found] == ["https://quay.example/1", "https://quay.example/2"]
    assert {(each.known.outlet, each.kind, each.path) for each in found} == {
        ("The Quay", CaptureKind.FRAGMENT, "a.eml")
    }
    assert all(each.known.published for each in found)


@given(st.text(alphabet="<>/h2ap \"='", max_size=200))
def test_no_mark_up_of_a_stranger_breaks_it(letter: str) -> None:
    assert all(isinstance(each, Part) for each in parts(letter, SENDER))
    with suppress(AnechoicError):
        stories(f"From: a@b.example\nContent-Type: text/html\n\n{letter}".encode(), "a.eml")
