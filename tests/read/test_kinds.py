"""The kind of text that a page holds is said, so that nothing is half-read in silence."""

import pytest

from anechoic.records import ArticleKind
from read.captures import PARAGRAPHS, page, read, story

LIVE = "".join(
    f"<div><time>1{n}:0{n}</time><h3>Entry {n}</h3><p>{each}</p></div>" for n, each in enumerate(PARAGRAPHS * 2)
)


def kind(body: str, head: str = "") -> ArticleKind:
    return read(page(body, head)).kind


def declared(words: str) -> str:
    return f'<script type="application/ld+json">{{{words}}}</script>'


def test_an_article_is_one() -> None:
    assert kind(story()) is ArticleKind.ARTICLE
    assert kind(story(), declared('"@type": "NewsArticle", "headline": "Crane closes harbour"')) is ArticleKind.ARTICLE


def test_entries_by_the_minute_are_a_live_blog() -> None:
    assert kind(f"<article><h1>The crane, hour by hour</h1>{LIVE}</article>") is ArticleKind.LIVE
    assert kind(story(), declared('"@type": "LiveBlogPosting", "headline": "Crane closes harbour"')) is ArticleKind.LIVE


@pytest.mark.parametrize(
    "title", ["Crane closes harbour – live", "Live updates: a crane fell", "The crane, as it happened"]
)
def test_a_few_times_of_day_are_enough_where_the_headline_says_so(title: str) -> None:
    entries = "".join(f"<p><time>1{n}:00</time></p><p>{each}</p>" for n, each in enumerate(PARAGRAPHS))
    assert read(page(f"<article><h1>{title}</h1>{entries}</article>")).kind is ArticleKind.LIVE
    assert read(page(f"<article><h1>A crane fell</h1>{entries}</article>")).kind is ArticleKind.ARTICLE


def test_pictures_with_next_to_no_text_are_a_gallery() -> None:
    figures = "".join(f"<figure><img><figcaption>{n}: the crane before it fell</figcaption></figure>" for n in range(7))
    assert kind(f"<article><p>{PARAGRAPHS[0]}</p>{figures}<p>{PARAGRAPHS[1]}</p></article>") is ArticleKind.GALLERY


def test_the_opening_of_a_paid_article_is_a_stub() -> None:
    paid = declared('"@type": "NewsArticle", "headline": "Crane closes harbour", "isAccessibleForFree": false')
    found = read(page(story(), paid))
    assert (found.kind, found.paid) == (ArticleKind.STUB, True)
    assert kind(story() + "<p>Subscribe to read the rest of this story.</p>") in (ArticleKind.STUB, ArticleKind.ARTICLE)
    assert kind(story("<p class='paywall'>Already a subscriber? Log in</p>")) is ArticleKind.STUB


def test_a_paid_article_that_stands_there_whole_is_an_article() -> None:
    paid = declared('"@type": "NewsArticle", "headline": "Crane closes harbour", "isAccessibleForFree": "False"')
    long = [f"{each} So it was written in part {n}." for n in range(6) for each in PARAGRAPHS]
    assert kind(story(paragraphs=long), paid) is ArticleKind.ARTICLE


def test_a_page_of_headlines_is_an_index() -> None:
    rows = "".join(f"<li><a href='/{n}'>Harbour story number {n} of the week</a></li>" for n in range(12))
    assert kind(f"<p>{PARAGRAPHS[0]}</p><ul>{rows}</ul>") is ArticleKind.INDEX
