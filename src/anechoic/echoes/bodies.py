"""What of an article is compared: its words outside quotation marks, its quoted words, and neither's boilerplate."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from anechoic.records import Article
from anechoic.text.marks import quoted
from anechoic.text.shingles import BREAK, Words, numbered_words

_LEAST_OWN = 30  # words; a text with fewer outside quotation marks is compared as a whole


@dataclass(frozen=True, slots=True)
class Body:
    """The words of one article, as numbers."""

    own: Words  # outside quotation marks, a break where a quotation stood
    quotations: Words  # within quotation marks, a break between two of them

    @property
    def size(self) -> int:
        """How many words are compared."""
        return int(np.count_nonzero(self.own))


def bodies(articles: Sequence[Article]) -> list[Body]:
    """The body of each article."""
    return [_body(article.text) for article in articles]


def _body(text: str) -> Body:
    outside, inside, at = [], [], 0
    for mark in quoted(text):
        if mark.depth == 0 and mark.start >= at:
            outside.append(text[at : mark.start])
            inside.append(text[mark.start : mark.end])
            at = mark.end
    outside.append(text[at:])
    body = Body(_joined(outside), _joined(inside))
    return body if body.size >= _LEAST_OWN else Body(numbered_words(text), numbered_words(""))


def _joined(pieces: list[str]) -> Words:
    """The words of the pieces with a break after each."""
    parts = [np.append(numbered_words(piece), np.uint32(BREAK)) for piece in pieces if piece]
    return np.concatenate(parts) if parts else numbered_words("")
