"""The opening of an article: paragraphs between its headline and its body, which stand apart and are easily missed."""

import re
from collections.abc import Sequence

from anechoic.read.blocks import Block
from anechoic.read.metadata import Metadata
from anechoic.read.placed import Place
from anechoic.read.sweep import squashed

_NEAR = 14  # blocks between the headline and the first paragraph: bylines, dates, buttons, captions
_PROSE = 60  # characters of a paragraph
_SMALL_PRINT = re.compile(r"meta|time|copyright|disclaimer|overlay", re.IGNORECASE)  # names of classes
_END = re.compile(r"[.!?…。！？।؟:][\"'’”»“)\]]*$")


def with_lead(meta: Metadata, page: Sequence[Block], placed: Sequence[Place]) -> tuple[Place, ...]:
    """The body, with the paragraphs between the headline and the first one of it that are not in it yet.

    What the page describes itself with, and sets in other type, is the standfirst, which stays apart.
    """
    first = next((n for n, place in enumerate(placed) if place.at >= 0 and _is_paragraph(page[place.at])), None)
    if first is None:
        return tuple(placed)
    end = placed[first].at
    titles = {squashed(heading) for heading in meta.headings if heading}
    headline = next(
        (at for at in range(end - 1, max(-1, end - _NEAR - 1), -1) if squashed(page[at].text) in titles), end
    )
    body, standfirst = squashed(" ".join(place.line for place in placed)), squashed(meta.standfirst)
    lead = [at for at in range(headline + 1, end) if _is_paragraph(page[at]) and not _is_apart(page[at], standfirst)]
    new = (Place(page[at].text, at, "") for at in lead if squashed(page[at].text) not in body)
    return (*placed[:first], *new, *placed[first:])


def _is_apart(block: Block, standfirst: str) -> bool:
    return bool(block.classes or block.emphatic) and squashed(block.text) == standfirst


def _is_paragraph(block: Block) -> bool:
    """Whether the block has a sentence or more, and its mark-up does not say that it is something beside the article."""
    if block.linked or block.tag not in ("p", "div") or block.purpose not in ("", "standfirst"):
        return False
    return len(block.text) >= _PROSE and bool(_END.search(block.text)) and not _SMALL_PRINT.search(block.classes)
