"""Quotation marks: which opens, which closes, and what stands between them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from anechoic.text.sentences import paragraphs

# Openers and the closers each may have: American and British curly, straight, guillemets, German and Nordic styles.
_CLOSERS = {"“": "”", "‘": "’", '"': '"', "'": "'", "«": "»", "»": "«", "‹": "›", "„": "“”", "‚": "‘’"}
_MARK = re.compile(r"[“”‘’\"'«»‹›„‚]")
_LONGEST = 1500  # characters; a longer stretch between marks is a mark that was never closed


@dataclass(frozen=True, slots=True)
class Quoted:
    """Words between quotation marks: `start` and `end` are those of the words, without the marks."""

    start: int
    end: int
    depth: int  # 0 for outer quotations, 1 for one within a quotation
    closed: bool = True  # False where the quotation goes on in the next paragraph


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
        following = lines[place + 1][1].lstrip() if place + 1 < len(lines) else ""
        found += sorted(_in_paragraph(line, start, following[:1]), key=lambda q: (q.start, -q.end))
    return tuple(found)


def _in_paragraph(line: str, offset: int, next_opens: str) -> Iterator[Quoted]:
    """Pair the marks of one paragraph with a stack of what is open."""
    stack: list[tuple[str, int]] = []
    for match in _MARK.finditer(line):
        mark, at = match[0], match.start()
        depth = _closed_by(mark, at, line, stack)
        if depth is not None:
            opened = stack[depth][1]
            del stack[depth:]
            if at > opened + 1 and at - opened <= _LONGEST:
                yield Quoted(offset + opened + 1, offset + at, depth)
        elif _opens(mark, at, line):
            stack.append((mark, at))
    if stack and stack[0][0] == next_opens and not line[: stack[0][1]].rstrip().endswith(tuple('”"»')):
        end = len(line.rstrip())
        if end > stack[0][1] + 1:
            yield Quoted(offset + stack[0][1] + 1, offset + end, 0, closed=False)


def _closed_by(mark: str, at: int, line: str, stack: list[tuple[str, int]]) -> int | None:
    """Which open quotation the mark closes, the innermost first; None for an opener or an apostrophe."""
    if mark in "'’" and _is_apostrophe(at, line):
        return None
    if mark in "\"'" and _opens(mark, at, line) and not (stack and stack[-1][0] == mark and _touches_word(at, line)):
        return None
    for depth in range(len(stack) - 1, -1, -1):
        if mark in _CLOSERS[stack[depth][0]]:
            return depth
    return None


def _opens(mark: str, at: int, line: str) -> bool:
    """A mark opens before a word and after a space, a bracket, a dash or another mark."""
    if mark not in _CLOSERS or at + 1 >= len(line) or (line[at + 1].isspace() and mark != "«"):
        return False
    before = line[at - 1] if at else " "
    return before.isspace() or before in "([{—–-/:“‘\"'„‚«»‹"


def _touches_word(at: int, line: str) -> bool:
    return at > 0 and not line[at - 1].isspace()


def _is_apostrophe(at: int, line: str) -> bool:
    """Inside a word, or after one where no quotation could close (the boys’ club); before a decade (’90s)."""
    before, after = line[at - 1 : at], line[at + 1 : at + 2]
    return (before.isalnum() and after.isalnum()) or (
        not before.isalnum() and after.isdigit() and before not in ".,!?…"
    )
