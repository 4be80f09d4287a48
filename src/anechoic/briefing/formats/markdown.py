"""A briefing as Markdown (CommonMark): the draft of a newsletter, or a page on a forge."""

import re
from collections.abc import Iterator

from anechoic.briefing.formats import wording
from anechoic.briefing.formats.coverage import covered
from anechoic.briefing.formats.wording import Sources
from anechoic.records import Article, Briefing, Coverage, Item, Line
from anechoic.text.printable import link, name, printable

_LEFT_OUT = 20  # stories left out that are listed

# What CommonMark and its extension on GitHub read as markup within a line, addresses and mentions included …
_INLINE = re.compile(r"[\\`*_\[\]<>|~$@]|&(?=[#\w])|:(?=//)|(?<=www)\.", re.IGNORECASE)
# … and what they read so at its beginning.
_OPENING = re.compile(r"^(\s*)([-+#=]|\d{1,9}(?=[.)]))")
_ORDERED = re.compile(r"^(\s*\d{1,9})([.)])")


def newsletter(briefing: Briefing) -> str:
    """The briefing as Markdown; each line names its reporters, and each name leads to the article."""
    known = wording.sources(briefing)
    blocks = [*_masthead(briefing)]
    for place, item in enumerate(briefing.items, 1):
        blocks += _story(place, item, known, briefing)
    return "\n\n".join([*blocks, *_ending(briefing)]) + "\n"


def escaped(words: str) -> str:
    r"""Words that Markdown prints as they are.

    >>> print(escaped("1. *Buy* <b>now</b>"))
    1\. \*Buy\* \<b\>now\</b\>
    """
    inline = _INLINE.sub(r"\\\g<0>", printable(words).strip())
    return _ORDERED.sub(r"\1\\\2", inline) if _ORDERED.match(inline) else _OPENING.sub(r"\1\\\2", inline)


def _masthead(briefing: Briefing) -> Iterator[str]:
    yield f"# {escaped(name(briefing.title))}"
    if briefing.day:
        yield f"**{wording.long_date(briefing.day)}**"
    yield wording.measure(briefing) or wording.EMPTY
    if briefing.notice:
        yield f"> {escaped(briefing.notice)}"
    yield from (f"> {escaped(each)}" for each in wording.corrections(briefing))
    if briefing.items:
        yield f"{wording.CONTENTS}:"
        yield "\n".join(f"{place}. {escaped(item.headline)}" for place, item in enumerate(briefing.items, 1))


def _story(place: int, item: Item, known: Sources, briefing: Briefing) -> Iterator[str]:
    yield "---"
    yield f"## {place}. {escaped(item.headline)}"
    yield f"*{item.format}*" + (f" · {escaped(item.note)}" if item.note else "")
    for section in item.sections:
        yield f"### {escaped(section.heading)}"
        yield "\n\n".join(f"- {_words(line, known)}\n\n  {_note(line, known)}" for line in section.lines)
    yield from _coverage(briefing, item.coverage)


def _words(line: Line, known: Sources) -> str:
    before = [words for words in (wording.dated(line, known), wording.lead_in(line)) if words]
    return f"**{escaped(', '.join(before))}:** {escaped(line.text)}" if before else escaped(line.text)


def _note(line: Line, known: Sources) -> str:
    """The note with a link for each article of the evidence; outlets without one stand as plain names."""
    articles = [known[key] for key in dict.fromkeys(span.article for span in line.evidence)]
    links = _links(articles)
    names = [links.pop(outlet, escaped(outlet)) for outlet in wording.reporters(line, known)]
    counts = wording.corroboration(line.reports, line.origins, line.origins_at_most)
    told = (", ".join([*names, *links.values()]), counts, *map(escaped, wording.remarks(line, known)))
    return f"*{' · '.join(told)}*"


def _links(articles: list[Article]) -> dict[str, str]:
    """Each outlet with the links to its articles: "[Reuters](…)", "[Reuters](…) [2](…)"."""
    found: dict[str, list[str]] = {}
    for article in articles:
        outlet = wording.outlet(article)
        before = found.setdefault(outlet, [])
        label = str(len(before) + 1) if before else escaped(outlet)
        address = link(article.url).replace("(", "%28").replace(")", "%29").replace("*", "%2A").replace(";", r"\;")
        before.append(f"[{label}]({address})" if address else label)
    return {outlet: " ".join(links) for outlet, links in found.items()}


def _coverage(briefing: Briefing, found: Coverage) -> Iterator[str]:
    told = covered(briefing, found)
    if told.heading:
        yield f"### {told.heading}"
    yield escaped(told.total)
    if told.groups:
        rows = ((escaped(group), ", ".join(map(escaped, outlets))) for group, outlets in told.groups)
        yield "\n".join(f"- **{group}:** {outlets}" for group, outlets in rows)
    if told.silent:
        yield f"**{escaped(told.silent)}**"


def _ending(briefing: Briefing) -> Iterator[str]:
    yield "---"
    if briefing.left_out:
        yield f"## {wording.LEFT_OUT}"
        yield "\n".join(f"- {escaped(each)}" for each in wording.left_out_together(briefing, _LEFT_OUT))
    yield f"## {wording.COUNTING}"
    yield wording.COUNTING_RULE
    yield f"*{wording.MADE_BY}*"
