"""Who of those that a page names is its author."""

import json

import pytest

from anechoic.read.byline import people
from read.captures import PARAGRAPHS, REGISTER, page, read, story

META = '<meta name="author" content="Una Marsh">'


def bylined(body: str, head: str = "", *, lang: str = "en") -> tuple[str, ...]:
    return read(page(body, head, lang=lang)).byline


def declared(author: object, body: str = "") -> tuple[str, ...]:
    data = {"@type": "Article", "author": author, "publisher": {"@type": "Organization", "name": "The Quay"}}
    return bylined(body or story(), f'<script type="application/ld+json">{json.dumps(data)}</script>')


@pytest.mark.parametrize(
    "line",
    [
        "<p>By Una Marsh</p>",
        "<p>Una Marsh, Wenmouth</p>",
        "<p class='author'><span>Una Marsh</span><span>Harbours Reporter</span></p>",
    ],
)
def test_who_meta_elements_name_is_the_author_where_a_byline_says_so(line: str) -> None:
    assert bylined(line + story(), META) == ("Una Marsh",)


@pytest.mark.parametrize(
    "line",
    [
        "<p>© 2004 Una Marsh</p>",
        "<p>Welcome to the pages of Una Marsh, your harbour guide</p>",
        "<p>Una Marsh Shop</p>",
    ],
)
def test_the_owner_of_a_site_is_not_its_author(line: str) -> None:
    assert bylined(line + story(), META) == ()


def test_a_name_is_shown_as_a_whole_and_not_in_the_middle_of_words() -> None:
    assert declared({"@type": "Person", "name": "Una Mars"}, story() + "<p>Tuna Marsh</p>") == ()


@pytest.mark.parametrize("line", ["<p>by<b>Una Marsh</b></p>", "<p><b>Una Marsh</b>12.03.2026</p>"])
def test_a_name_that_is_run_together_with_other_words_is_found(line: str) -> None:
    assert declared({"@type": "Person", "name": "Una Marsh"}, line + story()) == ("Una Marsh",)


def test_an_outlet_stands_as_the_author_only_where_it_says_that_it_is_an_organisation() -> None:
    assert declared({"@type": "Organization", "name": "The Quay"}) == ("The Quay",)
    assert declared({"@type": "Person", "name": "The Quay"}) == ()


def test_another_organisation_is_no_author() -> None:
    assert declared({"@type": "Organization", "name": "Harbour Partners"}) == ()


@pytest.mark.parametrize(
    "signature", ["<p><b>Una Marsh</b></p>", '<p style="text-align: right">Una Marsh</p>', "<p><em>Una Marsh</em></p>"]
)
def test_a_name_set_apart_at_the_end_of_the_text_signs_it(signature: str) -> None:
    found = read(page(story(paragraphs=PARAGRAPHS).replace("</article>", signature + "</article>")))
    assert found.byline == ("Una Marsh",)
    assert found.text.split("\n")[-1] == PARAGRAPHS[-1]


@pytest.mark.parametrize(
    "line", ["<p>Una Marsh</p>", "<h3><b>Una Marsh</b></h3>", "<p><b>Una Marsh</b></p><ul><li>Tides</li></ul>"]
)
def test_a_name_at_the_end_that_is_not_set_apart_or_has_something_below_it_is_no_signature(line: str) -> None:
    assert bylined(story().replace("</article>", line + "</article>")) == ()


def test_a_name_in_capitals_over_the_text_signs_it() -> None:
    opened = story().replace("</h1>", "</h1><p><strong>UNA MARSH</strong></p>", 1)
    assert bylined(opened) == ("Una Marsh",)


def test_a_line_below_the_text_that_calls_somebody_its_author_is_believed() -> None:
    assert bylined(story() + "<ul><li>Date 12.03.2026</li><li>Author: Una Marsh</li></ul>") == ("Una Marsh",)
    assert bylined(story() + "<ul><li>Date 12.03.2026</li><li>Reader: Una Marsh</li></ul>") == ()


def test_a_name_that_the_page_shows_without_its_middle_is_shown() -> None:
    author = {"@type": "Person", "name": "Una Orla Marsh"}
    assert declared(author, "<p>By Una Marsh</p>" + story()) == ("Una Orla Marsh",)


@pytest.mark.parametrize(("written", "names"), [("佐藤花子", ("佐藤花子",)), ("分享給更多人看到", ())])
def test_a_sentence_in_chinese_is_no_name(written: str, names: tuple[str, ...]) -> None:
    assert people([written], "zh", REGISTER) == names
