"""The column of a page: where its paragraphs stand together, found by what its blocks look like."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType

from lxml.html import HtmlElement

from anechoic.read.blocks import AROUND, Block, Look

_PROSE = 60  # characters of a paragraph
_SENTENCE = 25  # characters of a paragraph that ends as sentences do
_LISTED = 0.3  # what a character of a list or table counts for
_MOST = 0.6  # share of the prose that one part of the page must hold to be the column
_RAIL = 0.15  # share of the column's prose under which a part with more links than prose is a rail
_KIN = 0.1  # share of the column's prose that stands right in an element whose other children belong too
_ALL = 0.9  # share of the page's prose in a column that is sure
_ALIKE = 0.7  # share of the prose beside a part of the column that looks like it, where that is cut in pieces
_END = re.compile(r"[.!?…。！？।؟:][\"'’”»“)\]]*$")
_LISTS = frozenset({"li", "td", "th", "dd", "dt"})
_MUTE = frozenset({"button", "label", "summary", "legend", "h1", "h2", "h3", "h4", "h5", "h6"})
_SHORT = frozenset({"p", "li", "blockquote", "dd", "dt", "td", "th", "pre", "h2", "h3", "h4", "h5", "h6"})
# Shares of the page's prose over which a purpose cannot be meant so: a wrapper of the whole article has the name.
_MEANT: Mapping[str, float] = MappingProxyType({
    "sign-up line": 0.25, "advertisement": 0.25, "read-more line": 0.25, "about the author": 0.25, "sharing line": 0.6,
    "picture caption": 0.6, **dict.fromkeys(AROUND, 0.9),
})  # fmt: skip


def column(page: Sequence[Block], apart: frozenset[HtmlElement] = frozenset()) -> tuple[int, ...]:
    """The blocks of the page, by their place in it, that make up its main text; `apart` are elements of teasers.

    The part of the page that holds most of its prose is found first, as readability does (Arc90, 2009: paragraphs vote
    for what they stand in); then what stands in it and is a rail, furniture or the summary of another article goes.
    """
    return _Column(page, apart).places()


def is_sure(page: Sequence[Block], places: Sequence[int], apart: frozenset[HtmlElement] = frozenset()) -> bool:
    """Whether the column at these places needs no second way of finding it: it has all prose, and that looks alike."""
    sizes = [0 if block.element in apart else _prose(block) for block in page]
    held = sum(sizes[at] for at in places)
    looks: defaultdict[Look, float] = defaultdict(float)
    for at in places:
        looks[page[at].look] += sizes[at]
    usual = max((size for look, size in looks.items() if any(look)), default=0)
    return 0 < held >= _ALL * sum(sizes) and usual >= _ALIKE * held


class _Column:
    """The blocks of a page with how much prose each of them has, and what the elements around them hold."""

    def __init__(self, page: Sequence[Block], apart: frozenset[HtmlElement]) -> None:
        self.page = page
        self.lines = [_line(block) for block in page]
        self.links = self._held([len(block.text) * block.linked for block in page])
        sizes = _meant([0 if block.element in apart else _prose(block) for block in page], page)
        self.prose = self._held(sizes)
        self.sizes = [0 if size and self._is_card(at, sum(sizes)) else size for at, size in enumerate(sizes)]
        self.prose = self._held(self.sizes)

    def places(self) -> tuple[int, ...]:
        """Where the blocks of the column are in the page."""
        most = _MOST * sum(self.sizes)
        if not most:
            return ()
        home = min((each for each, held in self.prose.items() if held >= most), key=self._narrow)
        return tuple(self._within(self._widened(home)))

    def _narrow(self, element: HtmlElement) -> tuple[float, int]:
        return self.prose[element], -sum(1 for _ in element.iterancestors())

    def _held(self, sizes: Sequence[float]) -> Mapping[HtmlElement, float]:
        """What every element holds, with all that stands in it."""
        held: defaultdict[HtmlElement, float] = defaultdict(float)
        for line, size in zip(self.lines, sizes, strict=True):
            if size:
                for element in line:
                    held[element] += size
        return held

    def _is_card(self, at: int, total: float) -> bool:
        """A paragraph that stands in a box alone with a link of some words: the summary of another article."""
        own = self.prose[self.lines[at][0]]
        if own > total / 2:
            return False
        for element in self.lines[at][1:]:
            if self.prose[element] > own:
                return False
            if self.links[element] > _SENTENCE:
                return True
        return False

    def _widened(self, home: HtmlElement) -> HtmlElement:
        """The part of the page that has the rest of the column too, where advertisements cut it in pieces."""
        looks: defaultdict[Look, float] = defaultdict(float)
        for block, line, size in zip(self.page, self.lines, self.sizes, strict=True):
            if size and home in line:
                looks[block.look] += size
        usual = {look for look, size in looks.items() if any(look) and size >= _KIN * self.prose[home]}
        for above in home.iterancestors():
            beside = [
                at
                for at, size in enumerate(self.sizes)
                if size and above in self.lines[at] and home not in self.lines[at]
            ]
            alike = sum(self.sizes[at] for at in beside if self.page[at].look in usual)
            if alike < _ALIKE * sum(self.sizes[at] for at in beside):
                break
            home = above
        return home

    def _within(self, home: HtmlElement) -> Iterator[int]:
        """The places of the blocks in the element that are its text."""
        direct: defaultdict[HtmlElement | None, float] = defaultdict(float)
        for line, size in zip(self.lines, self.sizes, strict=True):
            if size:
                direct[_parent(line[0])] += size
        kin = {element for element, size in direct.items() if size >= _KIN * self.prose[home]}
        inside = [at for at, line in enumerate(self.lines) if home in line and not self._in_rail(line, home)]
        paragraphs = [at for at in inside if self.sizes[at]]
        for at in inside:
            near = paragraphs[0] < at < paragraphs[-1] or _parent(self.lines[at][0]) in kin
            if self.sizes[at] or (near and _belongs(self.page[at])):
                yield at

    def _in_rail(self, line: Sequence[HtmlElement], home: HtmlElement) -> bool:
        """Whether something between the block and the column has more links than prose, and little of it."""
        for element in line:
            if element is home:
                return False
            if self.links[element] > self.prose[element] and self.prose[element] < _RAIL * self.prose[home]:
                return True
        return False


def _line(block: Block) -> list[HtmlElement]:
    """The block's element and all it stands in."""
    return [] if block.element is None else [block.element, *block.element.iterancestors()]


def _prose(block: Block) -> float:
    if block.linked or block.tag in _MUTE or block.element is None:
        return 0
    size = len(block.text)
    if size < _PROSE and not (size >= _SENTENCE and _END.search(block.text)):
        return 0
    return size * _LISTED if block.tag in _LISTS else size


def _meant(sizes: Sequence[float], page: Sequence[Block]) -> list[float]:
    """The sizes without those of blocks that the mark-up means to be furniture."""
    held: defaultdict[str, float] = defaultdict(float)
    for block, size in zip(page, sizes, strict=True):
        held[block.purpose] += size
    meant = frozenset(purpose for purpose, most in _MEANT.items() if held[purpose] <= most * sum(sizes))
    return [0 if block.purpose in meant else size for block, size in zip(page, sizes, strict=True)]


def _parent(element: HtmlElement) -> HtmlElement | None:
    """What the paragraph or list stands in."""
    above = element.getparent()
    while above is not None and above.tag in ("ul", "ol", "dl", "li", "tr", "tbody", "table"):
        above = above.getparent()
    return above


def _belongs(block: Block) -> bool:
    """Headings, list items and short paragraphs between the paragraphs."""
    if block.linked or block.purpose not in ("", "standfirst"):
        return False
    return block.tag in _SHORT or len(block.text) > _PROSE
