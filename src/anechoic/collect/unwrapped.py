"""Plain text of a mail, whose lines were broken to fit a screen, with whole paragraphs again."""

import re
from collections.abc import Sequence

_WIDEST = 80  # characters of a broken line; mail programs break at 65 to 78
_NARROWEST = 55  # lines as long as this show where a text was broken
_FEWEST = 3  # of them
_SHORT = 30  # characters; a line as short as this ended by itself
_BEGINS = re.compile(
    r"\s*(?:[-*•·–—>#|+=_]|\d{1,3}[.)]\s|https?://)"
)  # an item of a list, what somebody else wrote, a rule
_LINK = re.compile(r"https?://\S+")


def unwrapped(text: str) -> str:
    """The text with a line for each paragraph, as far as it shows that lines were broken for want of room.

    A line goes on with the next where the first word of that would not have fitted into it; headlines, items of lists
    and what is quoted from other mails stand for themselves.
    """
    lines = _lines(text)
    width = _width(lines)
    return _joined(lines, [_is_broken(line, after, width) for line, after in zip(lines, [*lines[1:], ""], strict=True)])


def flowed(text: str, *, delete_space: bool) -> str:
    """Text of the format "flowed" (RFC 3676), which says with a space at its end that a line goes on."""
    lines = [line.removeprefix(" ") for line in _lines(text)]
    goes_on = [line.endswith(" ") and line != "-- " for line in lines]
    held = [line[:-1] if soft and delete_space else line for line, soft in zip(lines, goes_on, strict=True)]
    return _joined(held, goes_on, between="")


def _lines(text: str) -> list[str]:
    return text.replace("\r\n", "\n").split("\n")


def _width(lines: Sequence[str]) -> int:
    """The length at which lines were broken; 0 where nothing shows that they were."""
    lengths = [len(line.rstrip()) for line in lines if not _LINK.search(line)]
    if any(length > _WIDEST for length in lengths) or sum(length >= _NARROWEST for length in lengths) < _FEWEST:
        return 0
    return max(lengths)


def _is_broken(line: str, after: str, width: int) -> bool:
    words = after.split(maxsplit=1)
    if not words or len(line.strip()) < _SHORT or _BEGINS.match(after) or line.lstrip().startswith(">"):
        return False
    return len(line.rstrip()) + 1 + len(words[0]) > width > 0


def _joined(lines: Sequence[str], goes_on: Sequence[bool], between: str = " ") -> str:
    paragraphs, open_line = [], ""
    for line, soft in zip(lines, goes_on, strict=True):
        whole = f"{open_line.rstrip()}{between}{line.lstrip()}" if open_line and between else open_line + line
        open_line = whole if soft else ""
        if not soft:
            paragraphs.append(whole)
    return "\n".join([*paragraphs, open_line] if open_line else paragraphs)
