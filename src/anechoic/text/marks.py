"""Quotation marks: which opens, which closes, and what stands between them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from anechoic.text.sentences import paragraphs

# Openers and the closers each may have: American and British curly, straight, typewriter pairs, guillemets both ways
# round, German and Nordic styles; and what stands in news where straight and curly marks are mixed by hand.
_CLOSERS = {
    "“": ("”", '"', "“"), "‘": ("’",), '"': ('"', "”", "“"), "'": ("'",), "''": ("''",), "``": ("''",), "«": ("»",), "»": ("«",),
    "‹": ("›",), "›": ("‹",), "„": ("“", "”"), "‚": ("‘", "’"), "”": ("”",),
}  # fmt: skip
# A single mark within a word (don’t) is none. One class of characters comes first, which is searched for fast.
_MARK = re.compile(r"[“”‘’\"'«»‹›„‚`](?:(?<=')'|(?<=`)`|(?<=[“”\"«»‹›„‚])|(?<=[‘’'])(?:(?!\w)|(?<!\w.)))")
_SYMMETRIC = frozenset({'"', "'", "''", "”", "“"})  # the same mark opens and closes
_SINGLE = frozenset("'’‘")
_BEFORE_OPENER = frozenset("([{—–-/:“‘\"'`„‚«»‹›…")
_LONGEST = 1500  # characters; a longer stretch between marks is a mark that was never closed
# Words that lose their first letters: the mark before them is an apostrophe.
_ELIDED = re.compile(r"(?:em|tis|twas|til|till|cause|bout|round|neath|\d0s)\b(?!\s*[’'])|n[’']?(?=\s)", re.IGNORECASE)
_PLURAL_OWNER = re.compile(r"(?:s|in)$", re.IGNORECASE)
_STRONG_CLOSER = re.compile(r"[.,!?…][’'](?!\w)")
_INCHES = re.compile(r"\d\"[,.]?\"")


@dataclass(frozen=True, slots=True)
class Quoted:
    """Words between quotation marks: `start` and `end` are those of the words, without the marks."""

    start: int
    end: int
    depth: int  # 0 for outer quotations, 1 for one within a quotation
    closed: bool = True  # False where the quotation goes on in the next paragraph


@dataclass(frozen=True, slots=True)
class _Open:
    """A mark that waits for its closer, and where the words after it begin."""

    mark: str
    words: int


def quoted(text: str) -> tuple[Quoted, ...]:
    """Everything in quotation marks, outer before inner, in order; a line is a paragraph.

    A paragraph that opens with a mark and never closes it is a quotation that goes on in the next paragraph, if that
    one opens with the same mark (Chicago Manual of Style, 13.32); any other unclosed mark quotes nothing.

    >>> text = "She said: “He told me, ‘No,’ twice.”"
    >>> [text[q.start : q.end] for q in quoted(text)]
    ['He told me, ‘No,’ twice.', 'No,']
    """
    lines = list(paragraphs(text))
    found: list[Quoted] = []
    for place, (start, line) in enumerate(lines):
        if not _MARK.search(line):
            continue
        following = lines[place + 1][1].lstrip() if place + 1 < len(lines) else ""
        found += sorted(_in_paragraph(line, start, following), key=lambda q: (q.start, -q.end))
    return tuple(found)


def _in_paragraph(line: str, offset: int, following: str) -> Iterator[Quoted]:
    """Pair the marks of one paragraph with a stack of what is open."""
    stack: list[_Open] = []
    for match in _MARK.finditer(line):
        depth = _closed_by(match, line, stack)
        if depth is not None:
            words = _trimmed(line, stack[depth].words, match.start())
            del stack[depth:]
            if words and words[1] - words[0] <= _LONGEST:
                yield Quoted(offset + words[0], offset + words[1], depth)
        elif _opens(match, line):
            stack.append(_Open(match[0], match.end()))
    if stack and following.startswith(stack[0].mark) and (words := _trimmed(line, stack[0].words, len(line))):
        yield Quoted(offset + words[0], offset + words[1], 0, closed=False)


def _trimmed(line: str, start: int, end: int) -> tuple[int, int] | None:
    """The bounds without white space at either end (« French marks stand apart »); None where nothing is left."""
    words = line[start:end].strip()
    if not words:
        return None
    first = line.index(words, start)
    return first, first + len(words)


def _closed_by(match: re.Match[str], line: str, stack: list[_Open]) -> int | None:
    """Which open quotation the mark closes, the innermost first; None for an opener or an apostrophe."""
    mark = match[0]
    if mark in _SINGLE and _is_apostrophe(match, line):
        return None
    if mark == '"' and _INCHES.match(line, max(0, match.start() - 1)):
        return None
    if mark in _SYMMETRIC and _opens(match, line) and not _ends_word(match, line, stack):
        return None
    return next((at for at in range(len(stack) - 1, -1, -1) if mark in _CLOSERS[stack[at].mark]), None)


def _ends_word(match: re.Match[str], line: str, stack: list[_Open]) -> bool:
    """A mark that could open stands right after a word or mark, with its like open: it closes."""
    touching = match.start() > 0 and not line[match.start() - 1].isspace()
    return touching and bool(stack) and match[0] in _CLOSERS[stack[-1].mark]


def _opens(match: re.Match[str], line: str) -> bool:
    """A mark opens before a word, and after a space, a bracket, a dash or another mark."""
    mark, after = match[0], line[match.end() : match.end() + 1]
    if mark not in _CLOSERS or not after or (after.isspace() and mark not in "«»"):
        return False
    if mark in _SINGLE and _ELIDED.match(line, match.end()):
        return False
    before = line[match.start() - 1 : match.start()] or " "
    return before.isspace() or before in _BEFORE_OPENER


def _is_apostrophe(match: re.Match[str], line: str) -> bool:
    """For lost letters (’90s, ’em), or after an owner (the boys’ club) in words still open."""
    before, after = line[max(0, match.start() - 2) : match.start()], line[match.end() : match.end() + 1]
    if not before[-1:].isalnum():
        return bool(_ELIDED.match(line, match.end())) and before[-1:] not in ".,!?…"
    return after == " " and bool(_PLURAL_OWNER.search(before)) and _closes_later(match, line)


def _closes_later(match: re.Match[str], line: str) -> bool:
    """A mark further on closes better: it stands after a stop, and none opens before it."""
    closer = _STRONG_CLOSER.search(line, match.end())
    if closer is None or not line[match.end() :].lstrip()[:1].isalpha():
        return False
    between = (m for m in _MARK.finditer(line, match.end(), closer.start()) if m[0] in _SINGLE)
    return not any(_opens(m, line) for m in between)
