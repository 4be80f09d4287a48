"""Teasers of other articles, in the mark-up that outlets use for them."""

import pytest

from anechoic.records import Teaser
from read.captures import page, read, story

WALL = Teaser("Sea wall was paid for twice", "Inquiry", "The gravel never came", "Una Marsh")
GULL = Teaser("Gulls have learned to queue", "Nature", "It took forty years", "Pat O’Dowd")

CARDS = {
    "cards": "<div class='card'><span class='label'>{0}</span><h3><a href='/x'>{1}</a></h3><p>{2}</p><p class='by'>{3}</p></div>",
    "whole links": "<a class='promo' href='/x'><div class='p-k'>{0}</div><div class='p-h'>{1}</div><div class='p-d'>{2}</div><div class='p-b'>{3}</div></a>",
    "small articles": "<article class='mini'><b>{0}</b><a href='/x'>{1}</a><i>{2}</i><em>{3}</em></article>",
    "headings for labels": "<div class='b'><h5>{0}</h5><h4><a href='/x'>{1}</a></h4><span>{2}</span><cite>{3}</cite></div>",
    "bylines that say so": "<div class='n'><small>{0}</small><h3><a href='/x'>{1}</a></h3><p>{2}</p><u>By {3}</u></div>",
}  # fmt: skip


def rail(form: str, *teasers: Teaser) -> str:
    return "".join(form.format(t.label, t.title, t.standfirst, t.byline) for t in teasers)


@pytest.mark.parametrize("form", sorted(CARDS))
def test_a_row_of_teasers_is_read_field_by_field(form: str) -> None:
    found = read(page(story() + f"<section>{rail(CARDS[form], WALL, GULL)}</section>")).teasers
    assert [(t.label, t.title, t.standfirst, t.byline.removeprefix("By ")) for t in found] == [
        (t.label, t.title, t.standfirst, t.byline) for t in (WALL, GULL)
    ]


def test_rows_of_a_table_and_of_a_list_are_teasers_too() -> None:
    table = "<table><tr><td>{0}</td><td><a href='/x'>{1}</a></td></tr><tr><td>{2}</td><td><a href='/y'>{3}</a></td></tr></table>"
    rows = table.format(WALL.label, WALL.title, GULL.label, GULL.title)
    items = f"<ul><li><a href='/x'>{WALL.title}</a></li><li><a href='/y'>{GULL.title}</a></li></ul>"
    wanted = [(WALL.label, WALL.title), (GULL.label, GULL.title)]
    assert [(t.label, t.title) for t in read(page(story() + rows)).teasers] == wanted
    assert [t.title for t in read(page(story() + items)).teasers] == [WALL.title, GULL.title]


def test_nothing_of_a_rail_is_in_the_body() -> None:
    found = read(page(story(f"<div>{rail(CARDS['cards'], WALL, GULL)}</div>")))
    assert not any(words in found.text for t in (WALL, GULL) for words in (t.title, t.standfirst, t.byline))


def test_menus_and_share_links_are_no_teasers() -> None:
    menu = "<div>" + "".join(f"<a href='#'>{name}</a>" for name in ("Home", "Sea", "Home and Abroad", "Tides and Times", "Us")) + "</div>"  # fmt: skip
    share = "<ul><li><a href='#'>Share this article</a></li><li><a href='#'>Share by e-mail</a></li></ul>"
    nav = "<nav><a href='#'>All the news from here</a><a href='#'>All the news from there</a></nav>"
    assert read(page(menu + nav + story(share))).teasers == ()


def test_paragraphs_that_begin_with_links_are_no_teasers() -> None:
    text = "<p><a href='#'>The harbour master said</a> that she had warned of it, and {} had not listened to her.</p>"
    found = read(page(story(text.format("the company") + text.format("the council"))))
    assert "the company had not listened" in found.text
    assert found.teasers == ()


def test_each_other_article_is_named_once() -> None:
    twice = rail(CARDS["cards"], WALL, GULL)
    assert len(read(page(story() + f"<div>{twice}</div><section>{twice}</section>")).teasers) == 2
