"""Judges what two ways of finding a body make of a page, and puts one body together from both."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import NamedTuple

from anechoic.read.blocks import AROUND, Block, Look

_SAME = 0.5  # share of the lesser body that the two must have in common, or alike, to be of one article
_WITHIN = 0.8  # share of the lesser body that stands in the greater one where the greater took too much
_TIMES = 2  # times the size of the other: a body that took too much, or too little
_LIKE = 0.1  # share of what both have that must look like a paragraph for it to be taken from one alone
_PROSE = 60  # letters of a paragraph
_SCRAP = 250  # letters of a body that may be a remark beside the article, or one paragraph in a page of tables
_ITEMS = frozenset({"li", "dt", "dd", "div", "h2", "h3", "h4", "h5", "h6", "td", "th", "span"})
_LETTERS = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class _Body:
    """What one way of finding a body has found."""

    lines: tuple[str, ...]
    keys: tuple[str, ...]  # of each line; equal for two ways of taking the same words off a page
    places: tuple[int, ...]  # of each line in the blocks of the page; -1 where no block has just its words

    @property
    def size(self) -> int:
        return sum(map(len, self.keys))

    @property
    def prose(self) -> int:
        return sum(len(key) for key in self.keys if len(key) >= _PROSE)


class _Line(NamedTuple):
    text: str
    key: str
    place: int  # in the blocks of the page, or -1


def body(page: Sequence[Block], extracted: Sequence[str], column: Sequence[int]) -> tuple[str, ...]:
    """The lines of the body, from those that an extractor found and from the places of the blocks of the column.

    Where the two are of one article, it is what the extractor has, without what stands around the article, and with
    the paragraphs of the column that look like those that both have. Where they are not, the extractor's stands,
    unless it is a scrap beside the column.
    """
    keys = [_key(block.text) for block in page]
    first = {key: at for at, key in reversed(list(enumerate(keys)))}
    lines = tuple(_unbroken(extracted, page, first))
    found = tuple(map(_key, lines))
    one = _Body(lines, found, tuple(first.get(key, -1) for key in found))
    other = _Body(tuple(page[at].text for at in column), tuple(keys[at] for at in column), tuple(column))
    if not one.size or not other.size:
        return one.lines or other.lines
    return _Case(page, one, other).body()


def _unbroken(lines: Sequence[str], page: Sequence[Block], blocks: Mapping[str, int]) -> Iterator[str]:
    """The lines, those put together again that only the source of the page breaks: a block of it shows them as one."""
    openings: defaultdict[str, list[str]] = defaultdict(list)
    for key in blocks:
        openings[key[:1]].append(key)
    keys, at = [_key(line) for line in lines], 0
    while at < len(lines):
        end = _end(keys, at, blocks, openings)
        yield lines[at] if end == at + 1 else page[blocks["".join(keys[at:end])]].text
        at = end


def _end(keys: Sequence[str], at: int, blocks: Mapping[str, int], openings: Mapping[str, Sequence[str]]) -> int:
    """Where the lines end that are, from this one on, the words of one block; the next line where they are of none."""
    if keys[at] in blocks or not keys[at]:
        return at + 1
    possible, joined = openings.get(keys[at][:1], ()), ""
    for end, key in enumerate(keys[at:], at + 1):
        joined += key
        possible = [each for each in possible if each.startswith(joined)]
        if not possible:
            break
        if joined in blocks:
            return end
    return at + 1


def _key(text: str) -> str:
    return "".join(_LETTERS.findall(text.casefold()))


class _Case:
    """Two bodies of one page, and what they have in common."""

    def __init__(self, page: Sequence[Block], one: _Body, other: _Body) -> None:
        self.page, self.one, self.other = page, one, other
        text = "".join(one.keys)
        in_both = [at for at, key in zip(other.places, other.keys, strict=True) if key and key in text]
        self.both = frozenset(in_both)
        self.looks: Counter[Look] = Counter()
        for at in in_both or [at for at in one.places if at >= 0]:
            if any(page[at].look):
                self.looks[page[at].look] += len(page[at].text)

    def body(self) -> tuple[str, ...]:
        """The lines that the judge lets stand."""
        one, other = self.one, self.other
        common = sum(len(key) for at, key in zip(other.places, other.keys, strict=True) if at in self.both)
        alike = sum(len(key) for at, key in zip(other.places, other.keys, strict=True) if self._is_like_both(at))
        much = other.size > _SCRAP and one.size > _TIMES * other.size and one.prose < one.size / 2
        if common > _WITHIN * other.size and much:
            return other.lines
        if common > _WITHIN * other.size and self._is_run_together():
            return other.lines
        if common + alike < _SAME * min(one.size, other.size):
            return other.lines if one.size < _SCRAP and other.size > _TIMES * one.size else one.lines
        return self._joined()

    def _is_run_together(self) -> bool:
        """Whether most of what the extractor has is lines that hold several blocks of the column."""
        lines = zip(self.one.keys, self.one.places, strict=True)
        several = (key for key, at in lines if at < 0 and sum(bool(k) and k in key for k in self.other.keys) > 1)
        return 2 * sum(map(len, several)) > self.one.size

    def _is_like_both(self, at: int) -> bool:
        return self.looks[self.page[at].look] >= _LIKE * self.looks.total() > 0

    def _joined(self) -> tuple[str, ...]:
        """What is kept of the extractor's, with the runs of the column that it left out where they belong."""
        kept, place = self._kept(), 0
        for alone, run in groupby(self.other.places, key=lambda at: at not in self.both):
            places = list(run)
            if not alone:
                place = _behind(kept, [_key(self.page[at].text) for at in places], place)
            elif 2 * self._length(filter(self._is_like_both, places)) > self._length(places):
                for at in places:
                    place = max(place, _before(kept, at))
                    kept.insert(place, _Line(self.page[at].text, _key(self.page[at].text), at))
                    place += 1
        return tuple(line.text for line in kept)

    def _length(self, places: Iterable[int]) -> int:
        return sum(len(self.page[at].text) for at in places)

    def _kept(self) -> list[_Line]:
        """The extractor's lines, as the page writes them, without those that stand around the article."""
        whole = "".join(self.other.keys)
        last = max((at for at, key in enumerate(self.one.keys) if key in whole), default=len(self.one.keys))
        kept = []
        for at, line in enumerate(map(_Line, self.one.lines, self.one.keys, self.one.places)):
            block = self.page[line.place] if line.place >= 0 else None
            if block is None or line.key in whole or not _is_around(block, after=at > last):
                kept.append(line._replace(text=block.text) if block else line)
        return kept


def _behind(kept: Sequence[_Line], keys: Sequence[str], place: int) -> int:
    """The place behind the last of the lines with these keys."""
    for key in keys:
        place = next((at + 1 for at in range(max(0, place - 1), len(kept)) if key in kept[at].key), place)
    return place


def _before(kept: Sequence[_Line], block: int) -> int:
    """The place behind the last of the lines that stand before the block in the page."""
    return next((at + 1 for at in reversed(range(len(kept))) if 0 <= kept[at].place < block), 0)


def _is_around(block: Block, *, after: bool) -> bool:
    """Whether a block that the column has not stands around the article, after its last paragraph or anywhere."""
    if block.purpose in AROUND or block.tag in ("dt", "dd"):
        return True
    return after and (block.tag in _ITEMS or block.purpose == "standfirst")
