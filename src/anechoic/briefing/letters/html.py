"""A letter as HTML that mail programs leave whole: tables, styles on each element, light and dark, nothing from afar."""

import re
from collections.abc import Iterable, Iterator

from anechoic.briefing.formats import wording
from anechoic.briefing.formats.coverage import covered
from anechoic.briefing.formats.markup import Markup, element, joined
from anechoic.briefing.formats.wording import Sources
from anechoic.briefing.letters.selection import Selection
from anechoic.briefing.letters.styles import DARK, style
from anechoic.records import Article, Briefing, Imprint, Item, Letter, Line, Section
from anechoic.text.printable import link, name

_HEAD = Markup(
    '<!doctype html>\n<html lang="en" dir="ltr">\n<head>\n<meta charset="utf-8">\n'
    '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
    '<meta name="color-scheme" content="light dark">\n<meta name="supported-color-schemes" content="light dark">\n'
    '<meta name="format-detection" content="telephone=no,date=no,address=no,email=no,url=no">\n'
)


def body(selection: Selection, imprint: Imprint) -> str:
    """What every reader gets: all but the end of the document."""
    briefing = selection.whole
    known = wording.sources(briefing)
    rows = [_masthead(briefing, imprint)]
    for place, item in enumerate(selection.items):
        rows.append(_story(place + 1, item, known, briefing, _more(selection.unprinted(place), "line", imprint)))
    if left := selection.stories_unprinted:
        rows.append(_row(_more(left, "story", imprint), "more"))
    title = element("title", wording.full_title(briefing))
    opened = f'<body class="paper" {style("paper")}>\n{_preview(selection)}{_TABLE}'
    return f"{_HEAD}{title}<style>{DARK}</style>\n</head>\n{opened}{joined(rows)}"


def foot(imprint: Imprint) -> str:
    """The end of the document, which is the reader's own: the ways to change what comes and to leave."""
    change = _styled("a", "link", "Change what you get and when", href=Letter.PREFERENCES)
    leave = _styled("a", "link", "stop getting it", href=Letter.LEAVE)
    own = _styled("p", "small", "You get this because you asked for it. ", change, ", or ", leave, ".")
    sender = _styled("p", "small", f"Sent by {name(imprint.postal)}") if imprint.postal else ""
    rule = _styled("p", "small", wording.COUNTING_RULE)
    made = _styled("p", "small", wording.MADE_BY)
    return _row(joined((rule, made, own, sender)), "foot") + "</table>\n</td></tr>\n</table>\n</body>\n</html>\n"


_TABLE = (
    f'<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" class="paper" {style("paper")}>\n'
    f'<tr><td align="center" {style("around")}>\n'
    f'<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" {style("column")}>\n'
)


def _preview(selection: Selection) -> Markup:
    """What a list of mails shows beside the subject: the headlines. It is not seen in the letter itself."""
    headlines = " · ".join(name(item.headline) for item in selection.items)
    return _styled("div", "unseen", headlines[:180])


def _masthead(briefing: Briefing, imprint: Imprint) -> Markup:
    page = link(imprint.page)
    parts = (
        _styled("h1", "title", name(briefing.title)),
        _styled("p", "day", wording.long_date(briefing.day)) if briefing.day else "",
        _styled("p", "small", wording.measure(briefing) or wording.EMPTY),
        _styled("p", "small", _styled("a", "link", "Read it on the web, with every line’s evidence", href=page))
        if page
        else "",
        *(_styled("p", "notice", each) for each in (briefing.notice, *wording.corrections(briefing)) if each),
    )
    return _row(joined(parts), "masthead")


def _story(number: int, item: Item, known: Sources, briefing: Briefing, more: Markup) -> Markup:
    parts = (
        _styled("p", "label", f"{number} · {item.format}"),
        _styled("h2", "headline", item.headline, dir="auto"),
        _styled("p", "note", item.note) if item.note else "",
        *(_section(section, known) for section in item.sections),
        more,
        _coverage(item, briefing),
    )
    return _row(joined(parts), "story")


def _section(section: Section, known: Sources) -> Markup:
    return joined((_styled("h3", "heading", section.heading), *(_line(line, known) for line in section.lines)))


def _line(line: Line, known: Sources) -> Markup:
    speaker = wording.lead_in(line)
    who = joined((element("b", f"{speaker}:"), " ")) if speaker else ""
    return joined((_styled("p", "line", who, line.text, dir="auto"), _styled("p", "note", *_note(line, known))))


def _note(line: Line, known: Sources) -> Iterator[str]:
    """The small type under a line, its outlets linked to their reports."""
    addresses = dict(_addressed(known[span.article] for span in reversed(line.evidence)))
    rest = wording.note(line, known)
    for outlet in wording.reporters(line, known):
        if not rest.startswith(outlet):
            break
        yield _styled("a", "source", outlet, href=addresses[outlet]) if outlet in addresses else outlet
        rest = rest.removeprefix(outlet)
        if rest.startswith(", "):
            yield ", "
            rest = rest[2:]
    yield re.sub(r"(\d) (?=\w)", "\\1\N{NO-BREAK SPACE}", rest)  # "3 reports" is not torn apart


def _addressed(articles: Iterable[Article]) -> Iterator[tuple[str, str]]:
    for article in articles:
        if address := link(article.url):
            yield wording.outlet(article), address


def _coverage(item: Item, briefing: Briefing) -> Markup:
    told = covered(briefing, item.coverage)
    rows = [
        element("span", element("b", f"{group}: "), ", ".join(outlets), element("br")) for group, outlets in told.groups
    ]
    silent = [element("b", told.silent)] if told.silent else []
    heading = [element("b", told.heading, element("br"))] if told.heading else []
    return _styled("p", "coverage", *heading, told.total, element("br"), *rows, *silent)


def _more(number: int, one: str, imprint: Imprint) -> Markup:
    """What the page has beyond the letter; nothing where it has nothing."""
    if not number:
        return Markup()
    words = f"{wording.counted(number, f'more {one}')} on the page"
    page = link(imprint.page)
    return _styled("p", "note", _styled("a", "link", words, href=page) if page else words)


def _row(content: Markup, kind: str) -> Markup:
    return Markup(f'<tr><td class="{kind}" {style(kind)}>\n{content}</td></tr>\n')


def _styled(tag: str, kind: str, *children: str, **attributes: str) -> Markup:
    """An element with the styles of its kind on it, and its kind as a class, by which the dark colours find it."""
    return element(
        tag, *children, class_=kind, style=style(kind).removeprefix('style="').removesuffix('"'), **attributes
    )
