"""What stands above the body of a page: standfirst, byline, label and date, as the page shows them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import takewhile

from anechoic.read import clutter
from anechoic.read.blocks import AROUND, Block
from anechoic.read.byline import Signature
from anechoic.read.instants import Published, shown_instant
from anechoic.read.metadata import Metadata
from anechoic.read.placed import Place
from anechoic.read.sweep import squashed

_ABOVE, _BELOW = 3, 14  # blocks above and below the headline in which its head stands
_AUTHORS = 3  # lines that begin with "By", at most
_BYLINE = 120  # characters of a byline at most
_NAMES = 60  # characters of a signature
_PARAGRAPH = 250  # characters; a longer block is the body's
_KICKER = 40  # characters of a section or label over a headline
_STANDFIRST = 20  # characters at least
_CUT_MARKS = " .…"


@dataclass(frozen=True, slots=True)
class PageHead:
    """The head of an article; `lines` is everything in it that is not to stand in the body again."""

    standfirst: str
    bylines: tuple[Signature, ...]
    label: str
    published: Published | None
    lines: tuple[str, ...]


def page_head(meta: Metadata, page: Sequence[Block], placed: Sequence[Place], lang: str) -> PageHead:
    """The head that the page shows, with what it declares where that is better."""
    above, below = _around_headline(meta, page)
    around = (*above, *below)
    near = _near(placed, page)
    shown = (block.text for block in around if not block.linked)
    standfirst = _standfirst(meta.standfirst, placed, page, around)
    return PageHead(
        standfirst=standfirst,
        bylines=(_signed(placed, page), *meta.authors, *_bylines(around, near, lang), _labelled(placed, page, lang)),
        label=next((each for each in (meta.section, *shown) if clutter.is_label(each, lang)), ""),
        published=_published(meta.published, (*around, *near), lang),
        lines=(*meta.headings, standfirst, meta.section, *_small_print(above, below)),
    )


def _around_headline(meta: Metadata, page: Sequence[Block]) -> tuple[tuple[Block, ...], tuple[Block, ...]]:
    """The short blocks just above the headline, and those below it up to the first long paragraph."""
    titles = {squashed(heading) for heading in meta.headings if heading}
    title = next((at for at, b in enumerate(page) if b.tag in ("h1", "h2") and squashed(b.text) in titles), None)
    if title is None:
        return (), ()
    above = tuple(block for block in page[max(0, title - _ABOVE) : title] if len(block.text) < _KICKER)
    below = page[title + 1 : title + 1 + _BELOW]
    return above, tuple(takewhile(lambda b: len(b.text) <= _PARAGRAPH or b.purpose == "standfirst", below))


def _small_print(above: Sequence[Block], below: Sequence[Block]) -> Iterator[str]:
    """Kickers over the headline, and what the mark-up calls a byline or a date below it."""
    yield from (block.text for block in above)
    yield from (block.text for block in below if block.purpose in ("byline", "date"))


def _bylines(around: Sequence[Block], near: Sequence[Block], lang: str) -> tuple[Signature, ...]:
    """What the mark-up of the head calls an author; lines that begin with "By"; an author by the body."""
    marked = tuple(block.people for block in around if block.people and len(block.people) < _BYLINE)
    said = tuple(b.text for b in (*around, *near[:_BELOW]) if len(b.text) < _BYLINE and clutter.is_byline(b.text, lang))
    beside = tuple(block.people for block in near if block.people and len(block.people) < _BYLINE)
    return Signature(marked), Signature(said[:_AUTHORS]), Signature(beside[:1])


def _signed(placed: Sequence[Place], page: Sequence[Block]) -> Signature:
    """What closes the body, or opens it in capitals, set apart by its letters or its place: a name, perhaps."""
    first = [page[place.at] for place in placed[:2] if place.at >= 0]
    last = [page[place.at] for place in placed[-1:] if place.at >= 0]
    found = [*(each for each in last if each.closes), *(each for each in first if each.text.isupper())]
    return Signature(tuple(each.text for each in found if _is_signature(each))[:1])


def _is_signature(block: Block) -> bool:
    return block.tag == "p" and block.emphatic and len(block.text) < _NAMES


def _labelled(placed: Sequence[Place], page: Sequence[Block], lang: str) -> Signature:
    """A line below the body that names its author with that word: "Author: Jane Roe"."""
    end = max((place.at for place in placed), default=-1) + 1
    below = (block.text for block in page[end : end + _BELOW] if end and len(block.text) < _BYLINE)
    return Signature(tuple(line for line in below if clutter.is_labelled_author(line, lang))[:1])


def _near(placed: Sequence[Place], page: Sequence[Block]) -> Sequence[Block]:
    """The blocks of the body, and some before and after it."""
    taken = [place.at for place in placed if place.at >= 0]
    return page[max(0, min(taken) - _BELOW) : max(taken) + _ABOVE] if taken else ()


def _published(declared: Published | None, shown_by: Sequence[Block], lang: str) -> Published | None:
    """What the page declares; where that is a day alone, the time of that day that it shows; else the day it shows."""
    if declared and declared.to_the_second:
        return declared
    shown = (shown_instant(block.text, lang) for block in shown_by if _is_stamp(block, lang))
    fitting = (each for each in shown if each and (not declared or abs((each.at - declared.at).days) <= 1))
    return next(fitting, declared)


def shown_day(page: Sequence[Block], lang: str) -> Published | None:
    """The one day that lines of the page show which are nothing but a date; None where they show several."""
    lines = (
        block.text for block in page if not block.linked and block.purpose not in AROUND and _is_stamp(block, lang)
    )
    days = {each.at.date(): each for line in lines for each in (shown_instant(line, lang),) if each}
    return next(iter(days.values())) if len(days) == 1 else None


def _is_stamp(block: Block, lang: str) -> bool:
    return clutter.is_stamp(block.text, lang) or (block.purpose == "date" and len(block.text) < _BYLINE)


def _standfirst(description: str, placed: Sequence[Place], page: Sequence[Block], around: Sequence[Block]) -> str:
    """The description, unless it is only the opening of the body; without one, what the mark-up names a standfirst."""
    marked = next((b.text for b in around if b.purpose == "standfirst" and len(b.text) > _STANDFIRST), "")
    marked = marked or next((b.text for b in around if b.tag in ("h2", "h3") and len(b.text) > _STANDFIRST), "")
    words = squashed(description.rstrip(_CUT_MARKS))
    if not words:
        return marked
    for place in placed[:3]:
        line = squashed(place.line)
        if words == line and place.at >= 0 and _is_marked(page[place.at]):
            return place.line
        if words in line:
            return marked
    return description


def _is_marked(block: Block) -> bool:
    """Whether the mark-up says that the line is no paragraph of the body."""
    return block.purpose == "standfirst" or block.tag in ("h2", "h3", "h4")
