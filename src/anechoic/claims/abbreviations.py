"""Names in full and by their first letters, brought to one: "Federal Harbour Board" where a story has "FHB" as well."""

import re
from collections.abc import Iterable, Iterator

_LETTERS = re.compile(r"(?<![\w.])[A-Z](?:\.?[A-Z]){1,5}\.?(?!\w)")
_SMALL = r"(?:of|and|for|the|on|in|to)"
_RUN = re.compile(rf"(?<![\w’'-])[A-Z]\w+(?: (?:{_SMALL} ){{0,2}}[A-Z]\w+)+")
_MOST = 6  # words with a capital in a name


class Abbreviations:
    """The names of a story that it has in full and by their first letters too."""

    def __init__(self, texts: Iterable[str]) -> None:
        kept = tuple(texts)
        letters = {_letters(found[0]) for text in kept for found in _LETTERS.finditer(text)}
        runs = {run[0] for text in kept for run in _RUN.finditer(text)}
        self._short = {name: short for run in sorted(runs) for name, short in _shortened(run) if short in letters}
        longest_first = sorted(self._short, key=lambda name: (-len(name), name))
        either = "|".join(map(re.escape, longest_first))
        self._full = re.compile(rf"(?:[Tt]he )?\b(?P<name>{either})\b(?: \([A-Z.]+\))?") if either else None

    def shortened(self, text: str) -> str:
        """The text with those names by their letters alone: only to compare it, never to print it.

        >>> Abbreviations(["The FHB met.", "It is of the Federal Harbour Board."]).shortened("Federal Harbour Board (FHB)")
        'FHB'
        """
        return self._full.sub(lambda found: self._short[found["name"]], text) if self._full else text


def _shortened(run: str) -> Iterator[tuple[str, str]]:
    """Every part of a run of capitals that could be a name, with its first letters, without and with small words'."""
    words = run.split()
    for start in range(len(words)):
        for end in range(start + 2, len(words) + 1):
            part = words[start:end]
            large = [word for word in part if word[0].isupper()]
            if part[0][0].isupper() and part[-1][0].isupper() and len(large) <= _MOST:
                name = " ".join(part)
                yield name, "".join(word[0] for word in large)
                yield name, "".join(word[0].upper() for word in part)


def _letters(found: str) -> str:
    return found.replace(".", "")
