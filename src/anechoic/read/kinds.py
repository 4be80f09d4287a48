"""Tells what kind of text a page holds: an article, or one of those that must not be taken for a whole one."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from anechoic.read import clutter
from anechoic.read.blocks import Block
from anechoic.read.metadata import Metadata
from anechoic.records import ArticleKind, Removal

_CLOCK = re.compile(r"\b\d{1,2}[:.h]\d\d\b")
_ENTRIES = 6  # times of day in a body that is told by the minute
_STUB = 1500  # characters of the opening that a toll leaves to read; the longest seen have 1,200
_CAPTION = 20  # characters of a caption that tells something
_PICTURES = 6
_FEW = 400  # characters of text that a page of links or pictures has beside them
_TEASERS = 8
_LIVE = frozenset({"LiveBlogPosting", "LiveBlog"})
_GALLERIES = frozenset({"ImageGallery", "MediaGallery", "gallery"})


@dataclass(frozen=True, slots=True)
class Found:
    """What was read off a page, as far as it tells the kind."""

    lines: Sequence[str]  # of the body
    between: Sequence[Block]  # the blocks from the first to the last line of the body
    removed: Sequence[Removal]
    teasers: int
    lang: str


def kind(meta: Metadata, found: Found) -> ArticleKind:
    """The kind of text on the page: as it declares it, else as it looks."""
    size = sum(map(len, found.lines))
    if meta.types & _LIVE or _is_told_by_the_minute(meta.title, found):
        return ArticleKind.LIVE
    captions = {b.text for b in found.between if b.purpose == "picture caption" and len(b.text) > _CAPTION}
    beside = sum(len(line) for line in found.lines if line not in captions)
    if (meta.types & _GALLERIES and not meta.is_article) or (len(captions) >= _PICTURES and beside < _FEW):
        return ArticleKind.GALLERY
    if size < _STUB and (meta.paid or any(clutter.is_toll(each.text, found.lang) for each in found.removed)):
        return ArticleKind.STUB
    if not meta.is_article and size < _FEW and found.teasers >= _TEASERS:
        return ArticleKind.INDEX
    return ArticleKind.ARTICLE


def _is_told_by_the_minute(title: str, found: Found) -> bool:
    """Many times of day between the lines, or some of them under a headline that says so."""
    stamps = sum(
        len(b.text) < 60 and bool(_CLOCK.search(b.text)) and clutter.is_stamp(b.text, found.lang) for b in found.between
    )
    return stamps >= _ENTRIES or (stamps >= _ENTRIES // 2 and clutter.is_live(title, found.lang))
