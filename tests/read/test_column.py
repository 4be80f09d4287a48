"""The column: which blocks of a page are its main text, whatever stands around them."""

import pytest

from anechoic.read.blocks import blocks
from anechoic.read.column import column, is_sure
from anechoic.read.markup import tree
from read.captures import PARAGRAPHS, page

TEXT = "".join(f"<p>{each}</p>" for each in PARAGRAPHS)
OTHERS = (
    "The mayor of Wenmouth has not said whether the wall will be paid for by the county or by the town.",
    "I have lived here for forty years and nobody ever asked me about that crane, which is a disgrace.",
    "A ferry captain has been given a medal for waiting, which he says is what captains ought to do.",
)


def text_of(body: str) -> list[str]:
    found = blocks(tree(page(body), "a page"))
    return [found[at].text for at in column(found)]


def test_the_paragraphs_of_an_article_are_the_column() -> None:
    assert text_of(f"<div><a href='/'>Front page</a></div><div>{TEXT}</div>") == list(PARAGRAPHS)


def test_a_page_of_links_has_no_column() -> None:
    assert text_of("".join(f"<p><a href='/{n}'>{each}</a></p>" for n, each in enumerate(PARAGRAPHS))) == []
    assert text_of("") == []


@pytest.mark.parametrize("mark", ["<div id='comments'>", "<div class='comment-list'>", "<aside>", "<footer>", "<nav>",
                                  "<div class='cookie-banner'>", "<div class='sidebar'>"])  # fmt: skip
def test_what_stands_around_the_article_is_no_part_of_it(mark: str) -> None:
    beside = "".join(f"<p>{each}</p>" for each in OTHERS)
    assert text_of(f"<div>{TEXT}</div>{mark}{beside}") == list(PARAGRAPHS)
    assert text_of(f"<div>{TEXT}{mark}{beside}") == list(PARAGRAPHS)


def test_a_wrapper_of_the_whole_page_is_not_believed_whatever_its_name() -> None:
    assert text_of(f"<div class='paywall'>{TEXT}</div>") == list(PARAGRAPHS)
    assert text_of(f"<div class='has-sidebar'><h1>Crane closes harbour</h1>{TEXT}</div>")[-4:] == list(PARAGRAPHS)


def test_an_article_cut_in_pieces_by_advertisements_is_one_column() -> None:
    pieces = [f"<div><div class='chunk'><p>{each}</p><p>{each[::-1]}</p></div></div>" for each in PARAGRAPHS]
    beside = f"<section><div class='note'><p>{OTHERS[0]}</p></div></section>"
    assert text_of(f"<main>{''.join(pieces)}</main>{beside}") == [
        line for each in PARAGRAPHS for line in (each, each[::-1])
    ]


def test_summaries_of_other_articles_are_no_part_of_it() -> None:
    cards = "".join(f"<div><h3><a href='/x'>{each[:40]}</a></h3><p>{each}</p></div>" for each in OTHERS)
    assert text_of(f"<main><div>{TEXT}</div><section>{cards}</section></main>") == list(PARAGRAPHS)


def test_headings_lists_and_short_paragraphs_between_the_paragraphs_belong() -> None:
    mixed = f"<p>{PARAGRAPHS[0]}</p><h2>What next</h2><ul><li>Cranes</li></ul><p>No.</p><p>{PARAGRAPHS[1]}</p><p>Read on</p>"
    assert text_of(f"<div>{mixed}</div>") == [PARAGRAPHS[0], "What next", "Cranes", "No.", PARAGRAPHS[1], "Read on"]


def test_a_deep_page_costs_no_more_than_a_flat_one() -> None:
    assert text_of("<div>" * 5000 + TEXT) == list(PARAGRAPHS) or text_of("<div>" * 5000 + TEXT) == []


def sure(body: str, apart: str = "") -> bool:
    root = tree(page(body), "a page")
    found = blocks(root)
    others = frozenset(each for top in root.iter(apart or "never") for each in top.iter())
    return is_sure(found, column(found, others), others)


ALIKE = "".join(f'<p class="text">{paragraph}</p>' for paragraph in PARAGRAPHS)


def test_a_column_that_has_all_prose_and_looks_alike_is_sure() -> None:
    assert sure(f'<div class="story">{ALIKE}</div><div class="menu"><a href="/">Home</a></div>')


def test_a_column_beside_which_prose_stands_is_not_sure_but_teasers_are_no_prose() -> None:
    beside = f'<section class="other"><p>{PARAGRAPHS[0].upper()}</p></section>'
    assert not sure(f'<div class="story">{ALIKE}</div>{beside}')
    assert sure(f'<div class="story">{ALIKE}</div>{beside}', apart="section")


def test_paragraphs_that_nothing_marks_are_not_sure() -> None:
    assert not sure("".join(f"<p>{paragraph}</p>" for paragraph in PARAGRAPHS))


def test_a_page_without_prose_has_no_sure_column() -> None:
    assert not sure("<p>Crane</p>")
