"""The body of a page: its lines, from an extractor and from the column of paragraphs, as the judge puts them together."""

import logging
from collections.abc import Sequence
from copy import deepcopy

from lxml.html import HtmlElement

from anechoic.read import judge
from anechoic.read.blocks import Block
from anechoic.read.column import column
from anechoic.read.rails import Rail
from anechoic.read.sweep import tidy

# It tells the log of every page without an article; our caller is told by what comes out.
logging.getLogger("trafilatura").setLevel(logging.CRITICAL)


def lines(root: HtmlElement, page: Sequence[Block], beside: Sequence[Rail]) -> tuple[str, ...]:
    """The paragraphs of the article, headings and list items among them; empty where there is no article.

    `page` are the blocks of `root`, `beside` the teasers in it; these are put out of the tree for good.
    """
    cards = [card for rail in beside for card in rail.cards]
    places = column(page, frozenset(element for card in cards for element in card.iter()))
    for card in cards:
        if card.getparent() is not None:  # gone already, where one teaser stood within another
            card.drop_tree()
    return judge.body(page, _extracted(root) or _plainly(root), places)


def _extracted(root: HtmlElement) -> tuple[str, ...]:
    """The lines that trafilatura finds by its own rules: the two extractors that it would compare them with cost 30 MB."""
    from trafilatura import bare_extraction  # noqa: PLC0415 # a fifth of the start, which article lines need not wait for

    found = bare_extraction(root, fast=True, include_comments=False, with_metadata=False)
    text = (found.text or "") if found is not None and not isinstance(found, dict) else ""
    return tuple(line for each in text.split("\n") if (line := tidy(each.strip("| "))))


def _plainly(root: HtmlElement) -> tuple[str, ...]:
    """The lines of what looks like text at all, for pages on which nothing else is found."""
    from trafilatura import baseline  # noqa: PLC0415 # as above

    found, _, _ = baseline(deepcopy(root))
    return tuple(line for each in found.iter("p") if (line := tidy(" ".join(each.itertext()))))
