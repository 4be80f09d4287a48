"""Reads the HTML that a feed or a mail carries for one article."""

import re

from lxml.html import HtmlElement

from anechoic.errors import Unreadable
from anechoic.outlets import Register
from anechoic.outlets.agencies import agency_credits
from anechoic.read.byline import people
from anechoic.read.draft import Draft
from anechoic.read.language import language
from anechoic.read.sweep import Head, sweep, tidy
from anechoic.records import Known

_BLOCKS = frozenset({"p", "div", "br", "li", "ul", "ol", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6", "tr", "table", "section", "article", "figure", "figcaption", "pre", "hr", "td", "dd", "dt", "aside", "header", "footer", "main"})  # fmt: skip
_SILENT = frozenset({"script", "style", "noscript", "template", "iframe", "object", "embed", "svg", "math", "head", "form", "button", "select", "textarea"})  # fmt: skip


def draft(root: HtmlElement, known: Known, register: Register, subject: str) -> Draft:
    """The article in a fragment; raises Unreadable only where there are no words at all."""
    found = visible_lines(root)
    if not any(re.search(r"\w", line) for line in found):
        raise Unreadable(subject, "has no words")
    lang = language(" ".join(found), known.lang)
    swept = sweep(((line, "") for line in found), lang, Head((known.title,)))
    kept = swept.lines or tuple(found)
    return Draft(
        lines=kept,
        title=known.title,
        standfirst=known.standfirst,
        byline=people(known.byline, lang, register),
        label=known.label,
        lang=lang,
        credits=tuple(c.name for author in known.byline for c in agency_credits(author, register)),
        removed=swept.removed if swept.lines else (),
    )


def visible_lines(root: HtmlElement) -> list[str]:
    """The words that a reader would see, a block element a line; scripts, styles and forms are not read."""
    pieces: list[str] = []
    _collect(root, pieces)
    return [line for each in "".join(pieces).split("\n") if (line := tidy(each))]


def _collect(root: HtmlElement, pieces: list[str]) -> None:
    """Walk the tree with a stack: depth is the page's choice, recursion would be ours."""
    stack: list[HtmlElement | str] = [root]
    while stack:
        element = stack.pop()
        if isinstance(element, str):
            pieces.append(element)
            continue
        tail = element.tail or ""
        if not isinstance(element.tag, str) or element.tag in _SILENT:
            pieces.append(" " + tail)
            continue
        edge = "\n" if element.tag in _BLOCKS else ""
        pieces.append(edge + _unbroken(element.text))
        stack.append(edge + _unbroken(tail))
        stack.extend(reversed(element))


def _unbroken(words: str | None) -> str:
    """Line breaks of the source are white space, not ends of paragraphs."""
    return re.sub(r"\s+", " ", words or "")
