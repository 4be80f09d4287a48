"""The body of a page: the lines of the article that an extractor finds."""

from copy import deepcopy

from lxml.html import HtmlElement
from trafilatura import bare_extraction

from anechoic.read.sweep import tidy


def lines(root: HtmlElement) -> tuple[str, ...]:
    """The paragraphs of the article, headings and list items among them; empty where there is no article."""
    found = bare_extraction(deepcopy(root), include_comments=False, with_metadata=False)
    text = (found.text or "") if found is not None and not isinstance(found, dict) else ""
    return tuple(line for each in text.split("\n") if (line := tidy(each)))
