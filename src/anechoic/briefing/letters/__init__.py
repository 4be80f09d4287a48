"""A briefing as mail: the same stories as on its page, as many lines of them as a mailbox shows uncut."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace

from anechoic.briefing.formats import wording
from anechoic.briefing.letters import html, text
from anechoic.briefing.letters.selection import Selection, shorter
from anechoic.records import Briefing, Imprint, Letter, Taste

__all__ = ["letter", "printed"]


def letter(
    briefing: Briefing,
    imprint: Imprint,
    fits: Callable[[Letter], bool],
    taste: Taste = Taste(),
    had: Sequence[Briefing] = (),
) -> Letter:
    """The longest letter of the briefing that `fits` and is to a reader's taste: lines go first, evenly from all stories, then the last stories.

    What does not stand in the letter is counted there, with the address of the page that has it. Where nothing fits, the
    shortest letter, of one line. Of stories that briefings which the reader `had` tell, it has the other lines alone.
    Groups are those of the briefing's coverage as it comes in.
    """
    *_, (_, found) = _longest(shorter(briefing, taste, had), imprint, fits)
    return found


def printed(briefing: Briefing, imprint: Imprint, fits: Callable[[Letter], bool], taste: Taste = Taste()) -> Briefing:
    """The briefing with the lines alone that its letter to a reader of that taste has."""
    *_, (selection, _) = _longest(shorter(briefing, taste), imprint, fits)
    return replace(briefing, items=selection.items)


def _longest(
    selections: Iterable[Selection], imprint: Imprint, fits: Callable[[Letter], bool]
) -> Iterator[tuple[Selection, Letter]]:
    """The selections and their letters down to the first that fits."""
    for selection in selections:
        found = Letter(
            subject=wording.full_title(selection.whole),
            text=text.body(selection, imprint),
            text_foot=text.foot(imprint),
            html=html.body(selection, imprint),
            html_foot=html.foot(imprint),
        )
        yield selection, found
        if fits(found):
            break
