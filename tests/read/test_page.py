"""Whole pages: the body, what is taken out of it, and what stands around it."""

import pytest

from anechoic.errors import Unreadable
from anechoic.records import Teaser
from read.captures import PARAGRAPHS, page, read, story

BODY = "\n".join(PARAGRAPHS)


def reasons(content: str) -> dict[str, str]:
    return {removal.text: removal.why for removal in read(content).removed}


def test_the_body_is_the_paragraphs_alone() -> None:
    found = read(page("<nav><a href='/'>Home</a></nav>" + story() + "<footer><p>© 2026 Quay Titles</p></footer>"))
    assert (found.title, found.text, found.lang) == ("Crane closes harbour", BODY, "en")


@pytest.mark.parametrize(
    ("inside", "words", "why"),
    [
        ("<div class='newsletter-box'><p>Tides and tales, every morning at six.</p></div>", "Tides and tales, every morning at six.", "sign-up line"),
        ("<p>Sign up for our morning newsletter.</p>", "Sign up for our morning newsletter.", "sign-up line"),
        ("<aside class='ad-slot'>ADVERTISEMENT</aside>", "ADVERTISEMENT", "advertisement"),
        ("<p><a href='/x'>Read more: Who owns the sea wall?</a></p>", "Read more: Who owns the sea wall?", "read-more line"),
        ("<figure><img src='c.jpg'><figcaption>The crane, seen from the wall</figcaption></figure>", "The crane, seen from the wall", "picture caption"),
        ("<ul class='share'><li><a href='#'>Share by e-mail</a></li></ul>", "Share by e-mail", "sharing line"),
        ("<div><p>Something in a box that nobody can place.</p><form><input></form></div>", None, None),
    ],
)  # fmt: skip
def test_what_interrupts_the_body_is_out_and_listed(inside: str, words: str | None, why: str | None) -> None:
    content = page(story(inside))
    if words is None:
        return
    assert read(content).text == BODY
    assert reasons(content).get(words) == why


def test_a_sentence_about_newsletters_stays_in_its_report() -> None:
    line = "The harbour company had asked its customers to sign up for a newsletter about the crane, Ms Finch said."
    assert line in read(page(story(f"<p>{line}</p>"))).text


def test_a_name_of_a_class_that_holds_the_whole_body_means_nothing() -> None:
    assert read(page(f"<div class='subscription-content'>{story()}</div>")).text == BODY


def test_a_line_that_is_all_link_is_a_teaser() -> None:
    found = read(page(story("<p><a href='/wall'>Sea wall was paid for twice, auditors say</a></p>")))
    assert found.text == BODY
    assert found.teasers == (Teaser("Sea wall was paid for twice, auditors say"),)


def test_a_link_within_a_sentence_is_the_sentences_own() -> None:
    line = "The auditors <a href='/wall'>said in their report of last week</a> that the wall had been paid for twice."
    found = read(page(story(f"<p>{line}</p>")))
    assert "said in their report of last week" in found.text
    assert found.teasers == ()


@pytest.mark.parametrize("tag", ["p", "div", "h2"])
def test_the_standfirst_stands_apart_where_its_mark_up_does(tag: str) -> None:
    standfirst = "Three ships wait outside as divers look at the wreck"
    marked = "".join(f"<p class='t'>{paragraph}</p>" for paragraph in PARAGRAPHS)
    body = f"<article><h1>Crane closes harbour</h1><{tag} class='standfirst'>{standfirst}</{tag}>{marked}</article>"
    found = read(page(body))
    assert (found.standfirst, found.text) == (standfirst, BODY)


def test_a_description_that_is_the_opening_cut_off_is_no_standfirst() -> None:
    head = f'<meta name="description" content="{PARAGRAPHS[0][:60]}…">'
    assert read(page(story(), head)).standfirst == ""


def test_a_description_that_says_more_is_the_standfirst() -> None:
    head = '<meta name="description" content="Divers look at the wreck">'
    assert read(page(story(), head)).standfirst == "Divers look at the wreck"


def test_the_label_is_one_of_the_trade_and_no_section() -> None:
    assert read(page("<p class='k'>Opinion</p>" + story())).label == "Opinion"
    assert read(page("<p class='k'>Harbours</p>" + story())).label == ""


def test_a_note_on_the_author_is_no_paragraph() -> None:
    note = "Una Marsh covers harbours and has written on gulls since 1998."
    head = '<meta name="author" content="Una Marsh">'
    found = read(page(story(paragraphs=(*PARAGRAPHS, note)), head))
    assert found.text == BODY
    assert found.removed[-1].why == "about the author"


def test_a_note_on_an_author_whom_it_does_not_name_is_none_either() -> None:
    note = "Staff writer at The Harbour Post, with an eye on cranes."
    found = read(page(story(paragraphs=(*PARAGRAPHS, note))))
    assert (found.text, [each.why for each in found.removed if each.text == note]) == (BODY, ["about the author"])


def test_what_the_author_did_in_the_story_stays() -> None:
    line = "“Una Marsh is the only one who looked,” Ms Finch said of this reporter."
    head = '<meta name="author" content="Una Marsh">'
    assert line in read(page(story(paragraphs=(*PARAGRAPHS, line)), head)).text


def test_a_page_without_an_article_is_unreadable() -> None:
    with pytest.raises(Unreadable) as refused:
        read(page("<p></p>"))
    assert refused.value.subject == "here"


def test_reading_twice_gives_the_same() -> None:
    content = page(story("<p>Sign up for our newsletter</p>"))
    assert read(content) == read(content)


def test_a_heading_over_nothing_is_no_part_of_the_article() -> None:
    found = read(page(story().replace("</article>", "<h3>More of Wenmouth</h3></article>")))
    assert found.text.split("\n") == list(PARAGRAPHS)
    assert "More of Wenmouth" not in found.text


def test_a_last_line_that_announces_something_is_no_part_of_the_article() -> None:
    found = read(page(story().replace("</article>", "<p>The figures of the port:</p></article>")))
    assert found.text.split("\n") == list(PARAGRAPHS)
    assert "heading without a text" in [each.why for each in found.removed if each.text == "The figures of the port:"]


def test_how_characters_are_read_does_not_part_the_words() -> None:
    text = "港のクレーンが倒れ、入り口をふさいだ。けが人はいなかったと港長は述べた。船三隻が外で待っている。" * 3
    marked = text.replace("港長", "<ruby><rb>港長</rb><rp>（</rp><rt>こうちょう</rt><rp>）</rp></ruby>")
    found = read(
        page(f"<article><h1>クレーンが港をふさぐ</h1><p>{marked}</p><p>{marked}終わり。</p></article>", lang="ja")
    )
    assert found.text.split("\n") == [text, f"{text}終わり。"]
