"""Reads the HTML that a feed or a mail carries for one article."""

import re

from lxml.html import HtmlElement

from anechoic.errors import Unreadable
from anechoic.outlets import Register
from anechoic.outlets.agencies import agency_credits
from anechoic.read.blocks import blocks
from anechoic.read.byline import people
from anechoic.read.draft import Draft
from anechoic.read.language import language
from anechoic.read.sweep import Head, sweep
from anechoic.records import Known

_WORD = re.compile(r"\w")


def draft(root: HtmlElement | None, known: Known, register: Register, subject: str) -> Draft:
    """The article in a fragment, every visible word of it but furniture.

    An entry of three words is an entry, and so is a headline, address or date alone, with an empty body; raises
    Unreadable only where there is nothing of all that.
    """
    found = [block.text for block in blocks(root) if _WORD.search(block.text)] if root is not None else []
    if not (found or known.title or known.url or known.published):
        raise Unreadable(subject, "has no words")
    lang = language(" ".join(found), known.lang)
    swept = sweep(((line, "") for line in found), lang, Head((known.title,)))
    return Draft(
        lines=swept.lines or tuple(found),
        title=known.title,
        standfirst=known.standfirst,
        byline=people(known.byline, lang, register, known.outlet),
        label=known.label,
        lang=lang,
        credits=tuple(c.name for author in known.byline for c in agency_credits(author, register)),
        removed=swept.removed if swept.lines else (),
    )
