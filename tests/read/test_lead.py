"""The opening paragraph: it belongs to the body, however far from it a page sets it."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from anechoic.read.blocks import Block, blocks
from anechoic.read.lead import with_lead
from anechoic.read.markup import tree
from anechoic.read.metadata import metadata
from anechoic.read.placed import Place, places
from read.captures import PARAGRAPHS, page, read

TITLE = "Crane closes harbour"
META = metadata(tree(page(f"<h1>{TITLE}</h1>"), "here"))
LEAD = "A crane that had leant since the morning has closed the harbour of Wenmouth for two days at least."
BODY = "".join(f"<p>{paragraph}</p>" for paragraph in PARAGRAPHS)


def blocks_of(above: str, body: str = BODY) -> tuple[Block, ...]:
    return blocks(tree(page(f"<main>{above}<div class='text'>{body}</div></main>"), "here"))


def opened(above: str, body: str = BODY) -> list[str]:
    """The body of a page with this above it, of which the paragraphs alone were found."""
    found = blocks_of(above, body)
    return [place.line for place in with_lead(META, found, places(PARAGRAPHS, found))]


@pytest.mark.parametrize(
    "lead",
    [
        f"<p>{LEAD}</p>",
        f"<div class='teaser-box'>{LEAD}</div>",
        f"<header><p class='intro'>{LEAD}</p></header>",
        f"<p>Orla Finch</p><p>17 March 2026</p><p>{LEAD}</p><figure><figcaption>The crane from the sea wall.</figcaption></figure>",
    ],
)
def test_a_paragraph_between_headline_and_body_opens_the_body(lead: str) -> None:
    assert opened(f"<h1>{TITLE}</h1>{lead}") == [LEAD, *PARAGRAPHS]


@pytest.mark.parametrize(
    "beside",
    [
        "<h2>Three ships wait outside the harbour as divers look at the wreck.</h2>",
        "<p><a href='/wall'>The sea wall was paid for twice, auditors say in a report.</a></p>",
        "<figure><figcaption>The crane as it was seen from the sea wall on Tuesday at noon.</figcaption></figure>",
        "<nav><p>You are here: the harbour, its cranes and everything that fell from them.</p></nav>",
        "<aside><p>Our reporter was paid by nobody and ate nothing at the harbour company's cost.</p></aside>",
        "<p>By Orla Finch, Tom Ember and Ruth Calder in Wenmouth, with others in Corvane</p>",
        "<p>Three ships wait.</p>",
        "<p class='photo-copyright'>The crane was photographed from the sea wall by Tom Ember.</p>",
    ],
)
def test_what_is_no_paragraph_of_the_text_does_not(beside: str) -> None:
    assert opened(f"<h1>{TITLE}</h1>{beside}") == list(PARAGRAPHS)


def test_what_stands_above_the_headline_is_none_of_the_article() -> None:
    assert opened(f"<p>{LEAD}</p><h1>{TITLE}</h1>") == list(PARAGRAPHS)


def test_without_the_headline_nothing_tells_where_an_article_begins() -> None:
    assert opened(f"<h1>Another page</h1><p>{LEAD}</p>") == list(PARAGRAPHS)


def test_a_headline_far_above_is_that_of_a_list() -> None:
    between = "".join(f"<p>Item {number}</p>" for number in range(20))
    assert opened(f"<h1>{TITLE}</h1><p>{LEAD}</p>{between}") == list(PARAGRAPHS)


def test_a_lead_that_the_body_has_already_does_not_come_twice() -> None:
    assert opened(f"<h1>{TITLE}</h1><p>{PARAGRAPHS[0]}</p>") == list(PARAGRAPHS)


def test_the_lead_comes_before_the_paragraphs_and_behind_what_opened_the_body() -> None:
    found = blocks_of(f"<h1>{TITLE}</h1><p>{LEAD}</p>")
    lines = [place.line for place in with_lead(META, found, places((TITLE, *PARAGRAPHS), found))]
    assert lines == [TITLE, LEAD, *PARAGRAPHS]


def test_an_article_has_its_lead_in_the_text() -> None:
    article = read(page(f"<main><header><h1>{TITLE}</h1><p>{LEAD}</p></header><div class='text'>{BODY}</div></main>"))
    assert article.text.split("\n") == [LEAD, *PARAGRAPHS]


def test_a_lead_that_the_mark_up_names_stands_apart_from_the_text() -> None:
    described = f"<meta name='description' content='{LEAD}'>"
    marked = f"<h1>{TITLE}</h1><p class='standfirst'>{LEAD}</p>"
    article = read(page(f"<main><header>{marked}</header><div class='text'>{BODY}</div></main>", described))
    assert (article.standfirst, article.text.split("\n")) == (LEAD, list(PARAGRAPHS))


@pytest.mark.parametrize(
    ("marked", "apart"),
    [
        (f"<p class='big'>{LEAD}</p>", True),
        (f"<p><strong>{LEAD}</strong></p>", True),
        (f"<p>{LEAD}</p>", False),
        (f"<p class='big'>{LEAD} Nobody was hurt in it.</p>", False),
    ],
)
def test_a_description_is_a_standfirst_where_it_is_set_in_other_type(marked: str, apart: bool) -> None:
    described = f"<meta name='description' content='{LEAD}'>"
    article = read(
        page(f"<main><header><h1>{TITLE}</h1>{marked}</header><div class='text'>{BODY}</div></main>", described)
    )
    assert (LEAD in article.text, article.standfirst) == (not apart, LEAD if apart else "")


def test_a_body_without_a_paragraph_stays_as_it_is() -> None:
    found = blocks_of(f"<h1>{TITLE}</h1><p>{LEAD}</p>", "<ul><li>One crane</li><li>Two barges</li></ul>")
    placed = places(("One crane", "Two barges"), found)
    assert with_lead(META, found, placed) == placed


@given(st.lists(st.sampled_from([*PARAGRAPHS, LEAD, TITLE, "Share", "Three ships wait."]), max_size=8), st.data())
def test_a_body_only_gains_and_keeps_its_order(lines: Sequence[str], data: st.DataObject) -> None:
    found = blocks_of("".join(f"<p>{line}</p>" for line in lines))
    body = tuple(data.draw(st.lists(st.sampled_from([*PARAGRAPHS, "nowhere on the page"]), max_size=5)))
    placed: tuple[Place, ...] = places(body, found)
    lead = with_lead(META, found, placed)
    assert [place for place in lead if place in placed] == list(placed)
    assert with_lead(META, found, lead) == lead
