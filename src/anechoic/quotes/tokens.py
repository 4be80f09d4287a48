"""Words and punctuation marks of a text, with the sentence and the paragraph they stand in."""

import re
from bisect import bisect_right
from dataclasses import dataclass
from itertools import pairwise

from anechoic.text.sentences import paragraphs, sentences

# Abbreviations and initials keep their full stop; possessive and verbal endings stand by themselves, and so do French
# pronouns after their verb (dit-il, a-t-elle).
_TOKEN = re.compile(
    r"[^\W\d_]+(?=[ ,\n])"  # what most are, tried first for speed
    r"|(?:[^\W\d_]\.){2,}|(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Col|Lt|Sgt|Rev|Jr|Sr|St|Prof|Hon|Capt|Sept?|No)\.(?=\s)"
    r"|[A-Z]\.(?=\s[A-Z])|[$€£]?\d+(?:[.,:]\d+)*%?|[’'](?:s|S|re|ve|ll|d|m)(?!\w)"
    r"|\w+?(?=n[’']t(?!\w))|n[’']t(?!\w)|-(?:t-)?(?=(?:ils?|elles?)(?!\w))|\w+?(?=-(?:t-)?(?:ils?|elles?)(?!\w))"
    r"|\w+(?:[-’']\w+)*?(?=[’'](?:s|S|re|ve|ll|d|m)(?!\w))|\w+(?:[-’']\w+)*|``|''|--+|\.\.\.+|[^\s\w]"
)


@dataclass(frozen=True, slots=True)
class Tokens:
    """The tokens of a text, side by side: the words, where each starts and ends, and the number of its sentence."""

    words: list[str]
    starts: list[int]
    ends: list[int]
    sentence: list[int]
    paragraphs: list[tuple[int, int]]  # first token and the one after the last, of each paragraph

    def between(self, start: int, end: int) -> tuple[int, int]:
        """The tokens that lie wholly or partly between two offsets, as a range."""
        return bisect_right(self.ends, start), bisect_right(self.starts, end - 1)


def tokens(text: str, lang: str = "en") -> Tokens:
    """Every word and mark of `text`; a line is a paragraph."""
    found = [match.span() for match in _TOKEN.finditer(text)]
    starts, ends = [start for start, _ in found], [end for _, end in found]
    firsts = [start for start, _ in sentences(text, lang)]
    lines = [bisect_right(starts, at - 1) for at, _ in paragraphs(text)]
    return Tokens(
        [text[start:end] for start, end in found],
        starts,
        ends,
        [bisect_right(firsts, start) for start in starts],
        list(pairwise([*lines, len(found)])),
    )
