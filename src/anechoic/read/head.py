"""What stands above the body of a page: standfirst, byline, label and date, as the page shows them."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from anechoic.read import clutter
from anechoic.read.blocks import Block
from anechoic.read.instants import Published, shown_instant
from anechoic.read.metadata import Metadata
from anechoic.read.placed import Place
from anechoic.read.sweep import squashed

_ABOVE, _BELOW = 3, 14  # blocks above and below the headline in which its head stands
_PARAGRAPH = 250  # characters; a longer block is the body's
_KICKER = 40  # characters of a section or label over a headline
_STANDFIRST = 20  # characters at least
_CUT_MARKS = " .…"


@dataclass(frozen=True, slots=True)
class PageHead:
    """The head of an article; `lines` is everything in it that is not to stand in the body again."""

    standfirst: str
    byline: tuple[str, ...]  # as written
    label: str
    published: Published | None
    lines: tuple[str, ...]


def page_head(meta: Metadata, page: Sequence[Block], placed: Sequence[Place], lang: str) -> PageHead:
    """The head that the page shows, with what it declares where that is better."""
    around = tuple(_around_headline(meta, page))
    shown = (block.text for block in around if not block.linked)
    standfirst = _standfirst(meta.standfirst, placed, page, around)
    return PageHead(
        standfirst=standfirst,
        byline=meta.authors or tuple(_bylines(around, lang)) or meta.organisations,
        label=next((each for each in (meta.label, *shown) if clutter.is_label(each, lang)), ""),
        published=_published(meta.published, around, lang),
        lines=(*meta.headings, standfirst, meta.label, *_small_print(around)),
    )


def _around_headline(meta: Metadata, page: Sequence[Block]) -> Iterator[Block]:
    """The blocks from just above the headline to the first long paragraph below it; none without a headline."""
    titles = {squashed(heading) for heading in meta.headings if heading}
    title = next((at for at, b in enumerate(page) if b.tag in ("h1", "h2") and squashed(b.text) in titles), None)
    if title is None:
        return
    yield from (block for block in page[max(0, title - _ABOVE) : title] if len(block.text) < _KICKER)
    for block in page[title + 1 : title + 1 + _BELOW]:
        if len(block.text) > _PARAGRAPH and block.purpose != "standfirst":
            return
        yield block


def _small_print(around: Sequence[Block]) -> Iterator[str]:
    """Kickers, bylines and dates of the head: what is short or named by the mark-up."""
    return (
        b.text
        for b in around
        if b.purpose in ("byline", "date") or (len(b.text) < 40 and b.tag not in ("p", "h2", "h3"))
    )


def _bylines(around: Sequence[Block], lang: str) -> Iterator[str]:
    """What the mark-up calls an author, else lines that begin with "By"."""
    marked = [block.people for block in around if block.people and len(block.people) < 120]
    yield from marked or (b.text for b in around if len(b.text) < 120 and clutter.is_byline(b.text, lang))


def _published(declared: Published | None, around: Sequence[Block], lang: str) -> Published | None:
    """What the page declares; where that is a day alone, the time of that day that the head shows."""
    if declared and declared.to_the_second:
        return declared
    shown = (shown_instant(block.text, lang) for block in around if clutter.is_stamp(block.text, lang))
    fitting = (each for each in shown if each and (not declared or abs((each.at - declared.at).days) <= 1))
    return next(fitting, declared)


def _standfirst(description: str, placed: Sequence[Place], page: Sequence[Block], around: Sequence[Block]) -> str:
    """The description, unless it is only the opening of the body; without one, what the mark-up names a standfirst."""
    marked = next((b.text for b in around if b.purpose == "standfirst" and len(b.text) > _STANDFIRST), "")
    marked = marked or next((b.text for b in around if b.tag in ("h2", "h3") and len(b.text) > _STANDFIRST), "")
    words = squashed(description.rstrip(_CUT_MARKS))
    if not words:
        return marked
    for place in placed[:3]:
        line = squashed(place.line)
        if words == line and _stands_out(place, placed, page):
            return place.line
        if words in line:
            return marked
    return description


def _stands_out(place: Place, placed: Sequence[Place], page: Sequence[Block]) -> bool:
    """Whether most paragraphs are marked up alike, and this line otherwise."""
    looks = Counter((page[other.at].tag, page[other.at].classes) for other in placed if other.at >= 0)
    if place.at < 0 or not looks:
        return False
    usual, often = looks.most_common(1)[0]
    return often > len(placed) // 3 and usual != (page[place.at].tag, page[place.at].classes)
