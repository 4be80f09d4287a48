"""What of an article is compared: its words outside quotation marks, as numbers, and where they stand."""

import re
from functools import lru_cache

from anechoic.text.marks import quoted
from anechoic.text.shingles import BREAK, Words, numbered_words, word_places

_LEAST_OWN = 30  # words; a text with fewer outside quotation marks is compared as a whole
_CUT = "\0"
# Words behind a mark that opens and has no closer of its own, up to one of another or the end of the paragraph: they may be
# somebody's, and two reports that quote them are no copies of each other.
_UNCLOSED = re.compile(r'[“"](?:(?<=“)|(?<![\w.,!?…”]")(?=\w))[^\n”]*')


def compared_words(text: str) -> Words:
    """The words of a text that are compared; a break stands where a quotation stood."""
    return _own(text)[1]


@lru_cache(maxsize=64)  # a report that many copy is asked for with each of them
def compared_places(text: str) -> list[tuple[int, int]]:
    """Where each of `compared_words` begins and ends in the text; of a break, where its quotation begins."""
    return word_places(_own(text)[0])


def _own(text: str) -> tuple[str, Words]:
    """The text with its quotations blanked out, of the same length, and the words of that."""
    blanked = _blanked(text) if any(mark in text for mark in "“\"'«„‘»‹") else text
    words = numbered_words(blanked)
    if blanked is text or (words != BREAK).sum() >= _LEAST_OWN:
        return blanked, words
    return text, numbered_words(text)


def _blanked(text: str) -> str:
    pieces, at = [], 0
    for mark in quoted(text):
        if mark.depth == 0 and mark.start >= at:
            pieces += [text[at : mark.start], _CUT, " " * (mark.end - mark.start - 1)]
            at = mark.end
    return _UNCLOSED.sub(lambda rest: _CUT + " " * (len(rest[0]) - 1), "".join((*pieces, text[at:])))
