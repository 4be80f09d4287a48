"""The body of a page: its lines, from an extractor and from the column of paragraphs, as the judge puts them together."""

import logging
from collections.abc import Sequence

from lxml.html import HtmlElement

from anechoic.read import judge
from anechoic.read.blocks import Block
from anechoic.read.column import column, is_sure
from anechoic.read.rails import Rail
from anechoic.read.sweep import tidy

# It tells the log of every page without an article; our caller is told by what comes out.
logging.getLogger("trafilatura").setLevel(logging.CRITICAL)


def lines(root: HtmlElement, page: Sequence[Block], beside: Sequence[Rail], *, declared: bool) -> tuple[str, ...]:
    """The paragraphs of the article, headings and list items among them; empty where there is no article.

    `page` are the blocks of `root`, `beside` the teasers in it; these are put out of the tree for good. Of a page that
    is declared to be an article, a column that is sure is taken alone, which spares half of the time.
    """
    cards = [card for rail in beside for card in rail.cards]
    apart = frozenset(element for card in cards for element in card.iter())
    places = column(page, apart)
    if declared and is_sure(page, places, apart):
        return tuple(page[at].text for at in places)
    for card in cards:
        if card.getparent() is not None:  # gone already, where one teaser stood within another
            card.drop_tree()
    return judge.body(page, _extracted(root), places)


def _extracted(root: HtmlElement) -> tuple[str, ...]:
    """The lines that trafilatura finds by its own rules: the two extractors that it can compare with take 35 MB for .001 of F1."""
    from trafilatura import bare_extraction  # noqa: PLC0415 # a fifth of the start, which article lines need not wait for

    found = bare_extraction(root, fast=True, include_comments=False, with_metadata=False)
    text = (found.text or "") if found is not None and not isinstance(found, dict) else ""
    return tuple(line for each in text.split("\n") if (line := tidy(each.strip("| "))))
