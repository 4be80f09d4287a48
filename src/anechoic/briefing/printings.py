"""The same quotation as several articles print it: which version a briefing takes, and what the others have instead."""

from collections.abc import Callable, Iterator, Sequence

from anechoic.records import (
    ChangeKind,
    OtherWords,
    Quotation,
    QuotationVariants,
    QuotationVersion,
    Span,
    WordChange,
)

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
        """Where other articles have it in the same words, by the same speaker, or a part of it."""
        differs = {each.span for each in self.other_words(quotation)}
        found = self._found.get(quotation.content)
        for version in found.printed if found else ():
            if version.content != quotation.content and version.content not in differs:
                yield version.content

    def other_words(self, quotation: Quotation) -> tuple[OtherWords, ...]:
        """Where other articles have other words of it without a mark, or somebody else say it."""
        found = self._found.get(quotation.content)
        if found is None:
            return ()
        if found.fullest.content == quotation.content:
            others = [(version.quotation, _unmarked(version)) for version in found.others]
        else:
            own = next(version for version in found.others if version.quotation.content == quotation.content)
            others = [(found.fullest, tuple(map(_reversed, _unmarked(own))))]
        given = ((other, changes, _other_speaker(quotation, other, found)) for other, changes in others)
        return tuple(OtherWords(o.content, changes, speaker) for o, changes, speaker in given if changes or speaker)


def _unmarked(version: QuotationVersion) -> tuple[WordChange, ...]:
    return tuple(change for change in version.changes if not change.marked)


def _reversed(change: WordChange) -> WordChange:
    """The change from the other version to this one."""
    return WordChange(_REVERSED.get(change.kind, change.kind), change.instead, change.words)


def _other_speaker(one: Quotation, other: Quotation, found: QuotationVariants) -> str:
    """The name that the other has for the speaker, where the two contradict each other."""
    if not (one.resolved and other.resolved and one.resolved.name != other.resolved.name):
        return ""
    contradict = {one.resolved.name, other.resolved.name} <= set(found.speakers)
    return other.resolved.name if contradict else ""
