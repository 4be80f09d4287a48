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

    def is_gainsaid(self, quotation: Quotation, is_named: Callable[[Quotation], bool]) -> bool:
        """Whether its article gives it to somebody without naming them there, and another names somebody else."""
        found = self._found.get(quotation.content)
        if found is None or is_named(quotation):
            return False
        return any(is_named(each) and _other_speaker(quotation, each, found) for each in found.printed)

    def same(self, quotation: Quotation) -> Iterator[Span]:
        """Where other articles have all of its words, and nobody else say them."""
        for other in self._beside(quotation):
            if not other.speaker and not other.lang and all(c.kind in _MORE and c.marked for c in other.changes):
                yield other.span

    def other_words(self, quotation: Quotation) -> tuple[OtherWords, ...]:
        """Where other articles have other words, have a part of it, translate it, or have somebody else say it."""
        same = set(self.same(quotation))
        return tuple(other for other in self._beside(quotation) if other.span not in same)

    def _beside(self, quotation: Quotation) -> Iterator[OtherWords]:
        """The other versions that it was compared with: what changes from it to them, and their speaker if another."""
        found = self._found.get(quotation.content)
        if found is None:
            return
        if found.fullest.content == quotation.content:
            for other in found.others:
                changes = () if other.lang else other.changes
                speaker = _other_speaker(quotation, other.quotation, found)
                yield OtherWords(other.quotation.content, changes, speaker, other.lang)
        else:
            own = next(version for version in found.others if version.quotation.content == quotation.content)
            changes = () if own.lang else tuple(map(_reversed, own.changes))
            speaker = _other_speaker(quotation, found.fullest, found)
            yield OtherWords(found.fullest.content, changes, speaker, found.lang if own.lang else "")


def _reversed(change: WordChange) -> WordChange:
    """The change from the other version to this one."""
    return WordChange(_REVERSED.get(change.kind, change.kind), change.instead, change.words, change.marked)


def _other_speaker(one: Quotation, other: Quotation, found: QuotationVariants) -> str:
    """The name that the other has for the speaker, where the two contradict each other."""
    if not (one.resolved and other.resolved and one.resolved.name != other.resolved.name):
        return ""
    contradict = {one.resolved.name, other.resolved.name} <= set(found.speakers)
    return other.resolved.name if contradict else ""
