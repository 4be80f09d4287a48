"""What has changed between two states of a text, sentence by sentence."""

from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from anechoic.text.sentences import sentences

_MOST = 2_000  # sentences; comparing longer texts could take for ever


@dataclass(frozen=True, slots=True)
class Change:
    """Sentences that stood in one place before, and what stands there now; one of the two may be empty."""

    before: tuple[str, ...]
    after: tuple[str, ...]


def changes(before: str, after: str, lang: str = "en") -> tuple[Change, ...]:
    """The changes that lead from one text to the other, in the order of the text; white space counts for nothing.

    A text of over 2,000 sentences is compared as a whole.

    >>> changes("It sails. Ten came.", "It sails. Twelve came.")
    (Change(before=('Ten came.',), after=('Twelve came.',)),)
    """
    old, new = _sentences(before, lang), _sentences(after, lang)
    if old == new:
        return ()
    if max(len(old), len(new)) > _MOST:
        return (Change(tuple(old), tuple(new)),)
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    return tuple(
        Change(tuple(old[a:b]), tuple(new[c:d])) for tag, a, b, c, d in matcher.get_opcodes() if tag != "equal"
    )


def _sentences(text: str, lang: str) -> Sequence[str]:
    return [" ".join(text[start:end].split()) for start, end in sentences(text, lang)]
