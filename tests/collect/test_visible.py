"""The words that a reader would see."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from anechoic.collect.visible import as_html, from_plain, title, visible


@pytest.mark.parametrize(
    ("markup", "words"),
    [
        ("One &amp; two", "One & two"),
        ("<p>One</p><p>two</p>", "One two"),
        ("O<b>n</b>e<br>two", "One two"),
        ("<script>x()</script>One<style>p{}</style> <!-- no -->two", "One two"),
        ("<template><p>no</p></template>One", "One"),
        ("<!doctype html><html><head><title>no</title></head><body>One</body></html>", "One"),
        ("One\n\n two", "One two"),
        ("<p", ""),
        ("<!-- -->", ""),
        ("", ""),
        ("a\x00b\ud800<i>c</i>", "abc"),
    ],
)
def test_tags_scripts_and_spaces_are_not_seen(markup: str, words: str) -> None:
    assert visible(markup) == words


def test_depth_costs_no_time_and_no_crash() -> None:
    assert visible("<div>" * 50_000 + "One") in {"One", ""}


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("A <b>bold</b> title", "A bold title"),
        ("The <Untold> story", "The <Untold> story"),
        ("Q&amp;A: 2 < 3", "Q&A: 2 < 3"),
        ("Two<br>lines", "Two lines"),
    ],
)
def test_a_title_keeps_brackets_that_are_no_common_tags(text: str, words: str) -> None:
    assert title(text) == words


def test_brackets_that_are_no_tags_stay_visible() -> None:
    assert visible(as_html("2 < 3 > 1")) == "2 < 3 > 1"


@given(st.text(st.characters(exclude_categories=["C"]), max_size=60))
def test_plain_words_are_seen_as_they_are(text: str) -> None:
    assert visible(from_plain(text)).split() == text.split()
