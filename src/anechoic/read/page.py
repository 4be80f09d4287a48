"""Reads a whole HTML page."""

from lxml.html import HtmlElement

from anechoic.errors import Unreadable
from anechoic.outlets import Register
from anechoic.outlets.agencies import agency_credits
from anechoic.read import body
from anechoic.read.byline import people
from anechoic.read.draft import Draft
from anechoic.read.language import language
from anechoic.read.metadata import metadata
from anechoic.read.sweep import squashed, sweep
from anechoic.records import Known

_CUT_MARKS = " .…"


def draft(root: HtmlElement, known: Known, register: Register, subject: str) -> Draft:
    """The article of a page; raises Unreadable where no body is found."""
    meta = metadata(root, known.url)
    found = body.lines(root)
    if not found:
        raise Unreadable(subject, "no article is found on the page", "save the page of one article")
    lang = language(" ".join(found), meta.lang or known.lang)
    standfirst = _standfirst(meta.standfirst, found)
    byline = people(meta.authors, lang, register)
    swept = sweep(found, lang, (*meta.headings, standfirst))
    return Draft(
        lines=swept.lines,
        title=meta.title,
        standfirst=standfirst,
        byline=byline,
        label=meta.label,
        published=meta.published.at if meta.published else None,
        to_the_second=bool(meta.published and meta.published.to_the_second),
        lang=lang,
        url=meta.url,
        outlet=meta.site,
        credits=tuple(c.name for author in meta.authors for c in agency_credits(author, register)),
        removed=swept.removed,
    )


def _standfirst(description: str, lines: tuple[str, ...]) -> str:
    """The description, unless it is only the opening of the body, cut off."""
    opening = squashed(" ".join(lines[:3]))
    return "" if squashed(description.rstrip(_CUT_MARKS)) in opening else description
