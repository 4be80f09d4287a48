"""Reads a whole HTML page."""

from collections.abc import Iterator, Sequence
from dataclasses import astuple

from lxml.html import HtmlElement

from anechoic.errors import Unreadable
from anechoic.outlets import Register
from anechoic.outlets.agencies import agency_credits
from anechoic.read import body
from anechoic.read.blocks import AROUND, Block, blocks
from anechoic.read.byline import Signatures, authors
from anechoic.read.draft import Draft
from anechoic.read.head import page_head, shown_day
from anechoic.read.kinds import Found, kind
from anechoic.read.language import language
from anechoic.read.lead import with_lead
from anechoic.read.metadata import guessed_day, metadata
from anechoic.read.placed import blocks_left_out, body_blocks, places
from anechoic.read.rails import Rail, rails
from anechoic.read.sweep import Head, Swept, squashed, sweep
from anechoic.records import Known, Removal, Teaser

_PROSE = 80  # characters of a block that looks like a paragraph
_BYLINE = 200  # characters of a block that holds a byline, at most
_FEW = 12  # characters; shorter pieces between the paragraphs are buttons and marks
_OTHER_ARTICLE = "link to another article"


def draft(root: HtmlElement, known: Known, register: Register, subject: str) -> Draft:
    """The article of a page; raises Unreadable where no body is found."""
    held = tuple(root.iter())  # lxml makes an element anew whenever it is asked for one that nobody holds
    meta, page = metadata(root, known.url), blocks(root)
    prose = [block.text for block in page if len(block.text) > _PROSE and not block.linked]
    lang = language(" ".join(prose), meta.lang or known.lang)
    beside = rails(root, lang)
    found = body.lines(root, page, beside, declared=meta.is_article)
    del held
    if not found:
        raise Unreadable(subject, "no article is found on the page", "save the page of one article")
    placed = with_lead(meta, page, places(found, page))
    head = page_head(meta, page, placed, lang)
    byline = authors(Signatures(head.bylines, meta.organisation, meta.site, _shown(page)), lang, register)
    written = tuple(dict.fromkeys(each for place in head.bylines for each in place.names))
    swept = sweep(((place.line, place.purpose) for place in placed), lang, Head(head.lines, byline))
    teasers = tuple(_teasers(beside, swept, meta.title))
    elsewhere = (*head.lines, *written, *(text for teaser in teasers for text in astuple(teaser)))
    removed = (*swept.removed, *_left_out(blocks_left_out(page, placed), swept, elsewhere, lang))
    published = head.published or guessed_day(root) or shown_day(page, lang)
    return Draft(
        lines=swept.lines,
        title=meta.title,
        standfirst=head.standfirst,
        byline=byline,
        label=head.label,
        section=meta.section,
        kind=kind(meta, Found(swept.lines, body_blocks(page, placed), removed, len(teasers), lang)),
        published=published.at if published else None,
        to_the_second=bool(published and published.to_the_second),
        updated=meta.updated.at if meta.updated else None,
        paid=meta.paid,
        image=meta.image,
        lang=lang,
        url=meta.url,
        outlet=meta.site,
        credits=tuple(c.name for author in written for c in agency_credits(author, register)),
        removed=tuple(each for each in removed if each.why != _OTHER_ARTICLE),
        teasers=teasers,
    )


def _shown(page: Sequence[Block]) -> tuple[Block, ...]:
    """The short lines, of which one may be the byline; menus, footers and comments are not asked."""
    elsewhere = AROUND - {"beside the article"}
    return tuple(block for block in page if len(block.text) <= _BYLINE and block.purpose not in elsewhere)


def _left_out(between: Sequence[Block], swept: Swept, elsewhere: Sequence[str], lang: str) -> Iterator[Removal]:
    """What stands between the lines of the body and is found nowhere in the article."""
    known = {squashed(each) for each in (*elsewhere, *(removal.text for removal in swept.removed))}
    text = squashed(" ".join(swept.lines))
    for block in between:
        words = squashed(block.text)
        if words not in known and words not in text and len(words) > _FEW:
            yield from sweep([(block.text, block.purpose or "not part of the text")], lang, Head()).removed


def _teasers(beside: Sequence[Rail], swept: Swept, title: str) -> Iterator[Teaser]:
    """Each other article once: those of the rails, and links that stood as lines in the body."""
    seen = {squashed(title)}
    inside = (Teaser(each.text.lstrip("-–• ")) for each in swept.removed if each.why == _OTHER_ARTICLE)
    for teaser in (*(teaser for rail in beside for teaser in rail.teasers), *inside):
        if squashed(teaser.title) not in seen:
            seen.add(squashed(teaser.title))
            yield teaser
