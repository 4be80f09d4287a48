"""What of an article is compared: its words outside quotation marks, as numbers, and where they stand."""

import re
from functools import lru_cache

import numpy as np

from anechoic.text.marks import quoted
from anechoic.text.shingles import BREAK, Numbered, numbered

_LEAST_OWN = 30  # words; a text with fewer outside quotation marks is compared as a whole
_CUT = "\0"
# Words behind a mark that opens and has no closer of its own, up to one of another or the end of the paragraph: they may be
# somebody's, and two reports that quote them are no copies of each other. Patterns that begin with one mark are searched for fast.
_UNCLOSED = (re.compile(r"“[^\n”]*"), re.compile(r'"(?<![\w.,!?…”]")(?=\w)[^\n”]*'))


def compared_words(text: str, every: Numbered) -> Numbered:
    """The words of a text that are compared, of all that it has; a break stands where a quotation stood."""
    if not any(mark in text for mark in "“\"'«„‘»‹"):
        return every
    own = every.within(_blanked(text))
    return own if np.count_nonzero(own.words != BREAK) >= _LEAST_OWN else every


@lru_cache(maxsize=64)  # a report that many copy is asked for with each of them
def compared_places(text: str) -> list[tuple[int, int]]:
    """Where each of `compared_words` begins and ends in the text; of a break, where its quotation begins."""
    found = compared_words(text, numbered(text))
    return list(zip(found.starts.tolist(), found.ends.tolist(), strict=True))


def _blanked(text: str) -> str:
    """The text with its quotations blanked out, of the same length."""
    pieces, at = [], 0
    for mark in quoted(text):
        if mark.depth == 0 and mark.start >= at:
            pieces += [text[at : mark.start], _CUT, " " * (mark.end - mark.start - 1)]
            at = mark.end
    blanked = "".join((*pieces, text[at:]))
    for pattern in _UNCLOSED:
        blanked = pattern.sub(lambda rest: _CUT + " " * (len(rest[0]) - 1), blanked)
    return blanked
