"""The same quotation as several articles print it: which version a briefing takes, and what the others have instead."""

from collections.abc import Callable, Iterator, Sequence

from anechoic.records import (
    ChangeKind,
    OtherWords,
    Quotation,
    QuotationVariants,
    Span,
    WordChange,
)

_MORE = frozenset((ChangeKind.ADDED, ChangeKind.INSERTED))
_REVERSED = {ChangeKind.CUT: ChangeKind.ADDED, ChangeKind.ADDED: ChangeKind.CUT}


class Printings:
    """The versions of a story's quotations, found by where any of them stands."""

    def __init__(self, found: Sequence[QuotationVariants]) -> None:
        self._found = {version.content: each for each in found for version in each.printed}

    def stands_fuller(self, quotation: Quotation, is_printed: Callable[[Quotation], bool]) -> bool:
        """Whether another article has more of it, and that version is printed."""
        found = self._found.get(quotation.content)
        return found is not None and found.fullest.content != quotation.content and is_printed(found.fullest)

    def same(self, quotation: Quotation) -> Iterator[Span]:
        """Where other articles have all of its words, and nobody else say them."""
        for version, changes, speaker in self._beside(quotation):
            if not speaker and all(change.kind in _MORE and change.marked for change in changes):
                yield version.content

    def other_words(self, quotation: Quotation) -> tuple[OtherWords, ...]:
        """Where other articles have other words, have a part of it, or have somebody else say it."""
        same = set(self.same(quotation))
        beside = self._beside(quotation)
        return tuple(OtherWords(v.content, changes, who) for v, changes, who in beside if v.content not in same)

    def _beside(self, quotation: Quotation) -> Iterator[tuple[Quotation, tuple[WordChange, ...], str]]:
        """The other versions that it was compared with: what changes from it to them, and their speaker if another."""
        found = self._found.get(quotation.content)
        if found is None:
            return
        if found.fullest.content == quotation.content:
            for other in found.others:
                yield other.quotation, other.changes, _other_speaker(quotation, other.quotation, found)
        else:
            own = next(version for version in found.others if version.quotation.content == quotation.content)
            yield found.fullest, tuple(map(_reversed, own.changes)), _other_speaker(quotation, found.fullest, found)


def _reversed(change: WordChange) -> WordChange:
    """The change from the other version to this one."""
    return WordChange(_REVERSED.get(change.kind, change.kind), change.instead, change.words, change.marked)


def _other_speaker(one: Quotation, other: Quotation, found: QuotationVariants) -> str:
    """The name that the other has for the speaker, where the two contradict each other."""
    if not (one.resolved and other.resolved and one.resolved.name != other.resolved.name):
        return ""
    contradict = {one.resolved.name, other.resolved.name} <= set(found.speakers)
    return other.resolved.name if contradict else ""
