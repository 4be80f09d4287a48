"""The body of a page: the lines of the article that an extractor finds."""

import logging

from lxml.html import HtmlElement
from trafilatura import bare_extraction

from anechoic.read.sweep import tidy

# It tells the log of every page without an article; our caller is told by what comes out.
logging.getLogger("trafilatura").setLevel(logging.CRITICAL)


def lines(root: HtmlElement) -> tuple[str, ...]:
    """The paragraphs of the article, headings and list items among them; empty where there is no article."""
    found = bare_extraction(root, include_comments=False, with_metadata=False)
    text = (found.text or "") if found is not None and not isinstance(found, dict) else ""
    return tuple(line for each in text.split("\n") if (line := tidy(each.strip("| "))))
