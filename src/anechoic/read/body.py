"""The body of a page: the lines of the article that an extractor finds."""

import logging

from lxml.html import HtmlElement
from trafilatura import bare_extraction

from anechoic.read.sweep import tidy

# It tells the log of every page without an article; our caller is told by what comes out.
logging.getLogger("trafilatura").setLevel(logging.CRITICAL)


_ENOUGH = 0.35  # share of the page's prose; where the quick way finds less, it may have taken the wrong part


def lines(root: HtmlElement, prose: int) -> tuple[str, ...]:
    """The paragraphs of the article, headings and list items among them; empty where there is no article.

    `prose` is how many characters of the page look like paragraphs. The quick way asks one extractor; the slow way,
    which compares three, is only worth its time where the quick one leaves much of the prose out.
    """
    found = _extracted(root, fast=True)
    return found if sum(map(len, found)) >= _ENOUGH * prose and found else _extracted(root, fast=False)


def _extracted(root: HtmlElement, *, fast: bool) -> tuple[str, ...]:
    found = bare_extraction(root, fast=fast, include_comments=False, with_metadata=False)
    text = (found.text or "") if found is not None and not isinstance(found, dict) else ""
    return tuple(line for each in text.split("\n") if (line := tidy(each.strip("| "))))
