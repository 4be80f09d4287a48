"""Puts the lines of a body back into the page they were taken from, to learn what the mark-up says of each."""

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from anechoic.read.blocks import Block
from anechoic.read.sweep import squashed

_FURNITURE = frozenset({
    "sign-up line", "advertisement", "sharing line", "picture caption", "read-more line", "cookie notice", "navigation",
    "footer", "about the author",
})  # fmt: skip
_MOST = (
    0.25  # share of the body's characters; a part of the page that holds more of it is no furniture, whatever its name
)
_LONGEST = 350  # characters of a line of furniture
_WORDS_OF_A_HEADLINE = 4
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_ANNOUNCING = 60  # characters of a line that ends with a colon and has nothing below it
_OVER_NOTHING = "heading without a text"


class Place(NamedTuple):
    """A line of the body with its block in the page, if it has one of its own."""

    line: str
    at: int  # place in the blocks of the page; -1 where no block has just these words
    purpose: str  # what the mark-up says against it; empty where that is nothing


def places(lines: Sequence[str], page: Sequence[Block]) -> tuple[Place, ...]:
    """Each line with its place in the page."""
    by_words: dict[str, list[int]] = {}
    for at, block in enumerate(page):
        by_words.setdefault(squashed(block.text), []).append(at)
    after, found = 0, []
    for line in lines:
        options = by_words.get(squashed(line), [-1])
        at = next((option for option in options if option >= after), options[0])
        after = max(after, at)
        found.append(at)
    void = _void(lines, found, page)
    placed = [
        Place(line, at, _purpose(page[at], void) if at >= 0 else "") for line, at in zip(lines, found, strict=True)
    ]
    body = max((n for n, place in enumerate(placed, 1) if not _announces(place, page)), default=len(placed))
    return (*placed[:body], *(place._replace(purpose=place.purpose or _OVER_NOTHING) for place in placed[body:]))


def _announces(place: Place, page: Sequence[Block]) -> bool:
    """Whether a line only says what comes next, or is none of the article's."""
    is_heading = place.at >= 0 and page[place.at].tag in _HEADINGS
    return bool(place.purpose) or is_heading or (place.line.endswith(":") and len(place.line) <= _ANNOUNCING)


def _void(lines: Sequence[str], found: Sequence[int], page: Sequence[Block]) -> frozenset[str]:
    """The purposes under which so much of the body stands that they cannot be meant so."""
    held = Counter[str]()
    for line, at in zip(lines, found, strict=True):
        held[page[at].purpose if at >= 0 else ""] += len(line)
    most = sum(map(len, lines)) * _MOST
    return frozenset(purpose for purpose, characters in held.items() if characters > most)


def _purpose(block: Block, void: frozenset[str]) -> str:
    if block.linked and len(block.text.split()) >= _WORDS_OF_A_HEADLINE and "://" not in block.text:
        return "link to another article"
    furniture = block.purpose in _FURNITURE and block.purpose not in void and len(block.text) <= _LONGEST
    return block.purpose if furniture else ""


def body_blocks(page: Sequence[Block], placed: Sequence[Place]) -> Sequence[Block]:
    """The blocks from the first to the last line of the body."""
    taken = [place.at for place in placed if place.at >= 0]
    return page[min(taken) : max(taken) + 1] if taken else ()


def blocks_left_out(page: Sequence[Block], placed: Sequence[Place]) -> Sequence[Block]:
    """The blocks from the first to the last line of the body that are none of its lines."""
    taken = {place.at for place in placed if place.at >= 0}
    return [page[at] for at in range(min(taken), max(taken) + 1) if at not in taken] if taken else []
