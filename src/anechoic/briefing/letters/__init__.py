"""A briefing as mail: the same stories as on its page, as many lines of them as a mailbox shows uncut."""

from collections.abc import Callable

from anechoic.briefing.formats import wording
from anechoic.briefing.letters import html, text
from anechoic.briefing.letters.selection import shorter
from anechoic.records import Briefing, Imprint, Letter, Taste

__all__ = ["letter"]


def letter(briefing: Briefing, imprint: Imprint, fits: Callable[[Letter], bool], taste: Taste = Taste()) -> Letter:
    """The longest letter of the briefing that `fits` and is to a reader's taste: lines go first, evenly from all stories, then the last stories.

    What does not stand in the letter is counted there, with the address of the page that has it. Where nothing fits, the
    shortest letter, of one line. Groups are those of the briefing's coverage as it comes in.
    """
    found = None
    for selection in shorter(briefing, taste):
        found = Letter(
            subject=wording.full_title(briefing),
            text=text.body(selection, imprint),
            text_foot=text.foot(imprint),
            html=html.body(selection, imprint),
            html_foot=html.foot(imprint),
        )
        if fits(found):
            break
    assert found is not None  # noqa: S101 # `shorter` begins with the briefing itself
    return found
