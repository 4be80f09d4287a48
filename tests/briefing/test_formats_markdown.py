"""The newsletter draft: what it looks like after Markdown has been at it."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from anechoic.briefing.formats import rendered
from anechoic.briefing.formats.markdown import escaped
from anechoic.records import Article, Briefing, Line, Section
from anechoic.text.printable import printable
from briefings import BRIEFING, WALL_ITEM
from factories import article, span

READER = MarkdownIt("commonmark").enable(["table", "strikethrough"])


def tokens(markdown: str) -> list[Token]:
    return [part for token in READER.parse(markdown) for part in (token, *(token.children or ()))]


def links(markdown: str) -> list[str]:
    return [str(token.attrGet("href")) for token in tokens(markdown) if token.type == "link_open"]


def telling(*articles: Article) -> Briefing:
    """A briefing of one line that rests on the whole of these articles."""
    line = Line(articles[0].text, tuple(span(each, each.text) for each in articles), reports=len(articles))
    item = replace(WALL_ITEM, headline=articles[0].title, sections=(Section("What happened", (line,)),))
    return replace(BRIEFING, items=(item,), sources=articles)


@given(st.text() | st.text("#*_-+=.)(1[]!<>`~|\\&:/ \tax"))
def test_escaped_words_are_a_paragraph_of_these_words(words: str) -> None:
    plain = printable(words).strip(" ")
    read = READER.parse(escaped(words))
    assert [token.type for token in read] in ([], ["paragraph_open", "inline", "paragraph_close"])
    found = "".join(child.content for token in read for child in token.children or ())
    assert found.split() == plain.split()
    assert {child.type for token in read for child in token.children or ()} <= {"text"}


@pytest.mark.parametrize(
    "words",
    [
        "www.evil.example",
        "https://evil.example",
        "mail@evil.example",
        "<b>x</b>",
        "![x](https://evil.example/x.png)",
        "&lt;",
    ],
)
def test_source_text_makes_no_links_no_images_and_no_html(words: str) -> None:
    told = article(words, outlet=words, title=words, url="javascript:alert(1)")
    markdown = rendered(telling(told), "markdown")
    assert links(markdown) == []
    assert not [token for token in tokens(markdown) if token.type in {"image", "html_inline", "html_block"}]
    assert f"1. {words}" in {
        "".join(child.content for child in token.children or ()) for token in READER.parse(markdown)
    }


def test_each_reporter_leads_to_the_article() -> None:
    markdown = rendered(BRIEFING, "markdown")
    assert (
        "*[The Harbour Post](https://www.the-harbour-post.example/2026/03/17/wall-post), "
        "[Ellery Mail](https://www.ellery-mail.example/2026/03/17/wall-mail), " in markdown
    )
    cited = {
        source.url
        for source in BRIEFING.sources
        for item in BRIEFING.items
        for section in item.sections
        for line in section.lines
        if any(each.article == source.id for each in line.evidence)
    }
    assert len(set(links(markdown))) == len(cited)


def test_a_second_article_of_an_outlet_is_a_number() -> None:
    one = article("It rained.", key="a1", url="https://post.example/1", outlet="Post")
    two = article("It rained.", key="a2", url="https://post.example/2", outlet="Post")
    assert "*[Post](https://post.example/1) [2](https://post.example/2) · 2 reports, 1 origin*" in rendered(
        telling(one, two), "markdown"
    )


@pytest.mark.parametrize("tail", ["a)b", "(a", "a*b*", "?a=1&copy;=2", "_a_", "a~b~"])
def test_an_address_ends_where_it_ends(tail: str) -> None:
    told = article("It rained.", url=f"https://post.example/{tail}", outlet="Post")
    (found,) = links(rendered(telling(told), "markdown"))
    assert found.replace("%28", "(").replace("%29", ")").replace("%2A", "*") == f"https://post.example/{tail}"


def test_headings_are_those_of_the_briefing_in_order() -> None:
    read = READER.parse(rendered(BRIEFING, "markdown"))
    headings = [
        (token.tag, read[place + 1].content) for place, token in enumerate(read) if token.type == "heading_open"
    ]
    assert headings[:4] == [
        ("h1", "Morning Briefing"),
        ("h2", "1. Sea wall at Port Ellery gives way in the night"),
        ("h3", "What happened"),
        ("h3", "Who said what"),
    ]
