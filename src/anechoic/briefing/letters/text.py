"""A letter as plain text: 72 columns, addresses in one piece, pleasant to read with nothing but a terminal."""

from collections.abc import Iterator
from textwrap import TextWrapper

from anechoic.briefing.formats import wording
from anechoic.briefing.formats.coverage import covered
from anechoic.briefing.formats.wording import Sources
from anechoic.briefing.letters.selection import Selection
from anechoic.records import Briefing, Imprint, Item, Letter, Line
from anechoic.text.printable import link, printable

_WIDTH = 72  # columns: what RFC 3676 has mail programs show without a second break


def body(selection: Selection, imprint: Imprint) -> str:
    """What every reader gets."""
    return "\n".join(_lines(selection, imprint)) + "\n"


def foot(imprint: Imprint) -> str:
    """What is the reader's own: the ways to change what comes and to leave."""
    parts = [
        "-- ",
        "You get this because you asked for it.",
        f"Change what you get and when: {Letter.PREFERENCES}",
        f"Stop getting it: {Letter.LEAVE}",
        *([f"Sent by {printable(imprint.postal)}"] if imprint.postal else []),
    ]
    return "\n".join(parts) + "\n"


def _lines(selection: Selection, imprint: Imprint) -> Iterator[str]:
    briefing = selection.whole
    known = wording.sources(briefing)
    yield from _masthead(briefing, imprint)
    for place, item in enumerate(selection.items):
        yield from _story(place + 1, item, known, briefing)
        yield from _more(selection.unprinted(place), "line", "of this story")
    yield "=" * _WIDTH
    yield from _more(selection.stories_unprinted, "story", "of this briefing")
    yield from _wrapped(f"{wording.COUNTING_RULE} {wording.MADE_BY}")
    yield ""


def _masthead(briefing: Briefing, imprint: Imprint) -> Iterator[str]:
    yield printable(briefing.title).upper()
    yield from filter(None, (wording.long_date(briefing.day), *_wrapped(wording.measure(briefing) or wording.EMPTY)))
    for each in filter(None, (printable(briefing.notice), *wording.corrections(briefing))):
        yield from ("", *_wrapped(each))
    if page := link(imprint.page):
        yield from ("", f"On the web, with every line's evidence: {page}")
    yield ""


def _story(number: int, item: Item, known: Sources, briefing: Briefing) -> Iterator[str]:
    yield "=" * _WIDTH
    yield from _wrapped(f"{number}. {printable(item.headline)}", later="   ")
    yield f"   {item.format}"
    yield from _wrapped(printable(item.note), first="   ", later="   ")
    for section in item.sections:
        yield from ("", f"   {printable(section.heading).upper()}", "")
        for line in section.lines:
            yield from _line(line, known)
    yield ""
    yield from _coverage(item, briefing)
    yield from _addresses(item, known)
    yield ""


def _line(line: Line, known: Sources) -> Iterator[str]:
    speaker = wording.lead_in(line)
    words = f"{speaker}: {printable(line.text)}" if speaker else printable(line.text)
    yield from _wrapped(words, first="   * ", later="     ")
    yield from _wrapped(f"({wording.note(line, known)})", first="     ", later="     ")


def _coverage(item: Item, briefing: Briefing) -> Iterator[str]:
    found = covered(briefing, item.coverage)
    groups = "; ".join(f"{group}: {', '.join(outlets)}" for group, outlets in found.groups)
    told = (found.total, f"{groups}." if groups else "", found.silent)
    yield from _wrapped(" ".join(filter(None, told)), first="   ", later="   ")


def _addresses(item: Item, known: Sources) -> Iterator[str]:
    cited = dict.fromkeys(
        known[span.article] for section in item.sections for line in section.lines for span in line.evidence
    )
    for article in cited:
        if address := link(article.url):
            yield f"   {wording.outlet(article)}: {address}"


def _more(number: int, one: str, of: str) -> Iterator[str]:
    if number:
        yield from (f"   {wording.counted(number, f'more {one}')} {of} on the page.", "")


def _wrapped(words: str, *, first: str = "", later: str = "") -> list[str]:
    wrapper = TextWrapper(_WIDTH, initial_indent=first, subsequent_indent=later, break_long_words=False)
    wrapper.break_on_hyphens = False
    return wrapper.wrap(words)
