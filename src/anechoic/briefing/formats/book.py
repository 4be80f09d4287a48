"""A briefing as EPUB 3: one chapter a story, for readers of paper and ink; the same briefing gives the same bytes."""

from io import BytesIO
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

from anechoic.briefing.formats import wording
from anechoic.briefing.formats.coverage import covered
from anechoic.briefing.formats.markup import Markup, element, joined
from anechoic.records import Briefing, Item, Line
from anechoic.text.printable import link, name

_CONTAINER = (
    '<?xml version="1.0"?>\n<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">'
    '<rootfiles><rootfile full-path="book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>\n'
)
_STYLE = (
    "body{font-family:serif;line-height:1.5}h3{font-size:1em;margin:1.5em 0 .25em}small{color:#555}p{margin:.5em 0}\n"
)
_XHTML = '<?xml version="1.0" encoding="utf-8"?>\n<html xmlns="http://www.w3.org/1999/xhtml"{extra} lang="en">'


def book(briefing: Briefing) -> bytes:
    """The container (EPUB 3.3, OCF): its first entry is the media type, stored and not compressed; no entry has a time."""
    chapters = {f"story-{n}.xhtml": _chapter(item, briefing) for n, item in enumerate(briefing.items, 1)}
    parts = {
        "META-INF/container.xml": _CONTAINER,
        "book.opf": _package(briefing, list(chapters)),
        "contents.xhtml": _contents(briefing),
        "style.css": _STYLE,
        **chapters,
    }
    held = BytesIO()
    with ZipFile(held, "w") as file:
        file.writestr(ZipInfo("mimetype"), "application/epub+zip", ZIP_STORED)
        for path, text in parts.items():
            file.writestr(ZipInfo(path), text.encode(), ZIP_DEFLATED)
    return held.getvalue()


def _package(briefing: Briefing, chapters: list[str]) -> str:
    title = wording.full_title(briefing)
    day = briefing.day.isoformat() if briefing.day else "1970-01-01"
    manifest = "".join(
        f'<item id="c{n}" href="{path}" media-type="application/xhtml+xml"/>' for n, path in enumerate(chapters)
    )
    spine = "".join(f'<itemref idref="c{n}"/>' for n, _ in enumerate(chapters))
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id">'
        '<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f"{joined((_tag('dc:title', title), _tag('dc:language', 'en')))}"
        f'<dc:identifier id="id">urn:anechoic:{briefing.edition}:{day}</dc:identifier>'
        f'<meta property="dcterms:modified">{day}T00:00:00Z</meta></metadata>'
        f'<manifest><item id="nav" href="contents.xhtml" media-type="application/xhtml+xml" properties="nav"/>'
        f'<item id="css" href="style.css" media-type="text/css"/>{manifest}</manifest>'
        f'<spine><itemref idref="nav"/>{spine}</spine></package>\n'
    )


def _contents(briefing: Briefing) -> str:
    links = [
        element("li", element("a", item.headline, href=f"story-{n}.xhtml")) for n, item in enumerate(briefing.items, 1)
    ]
    parts = (
        element("h1", name(briefing.title)),
        element("p", wording.long_date(briefing.day)),
        element("p", briefing.notice) if briefing.notice else "",
        Markup(f'<nav epub:type="toc">{element("h2", wording.CONTENTS)}{element("ol", *links)}</nav>'),
        element("p", wording.COUNTING_RULE),
    )
    return _page(wording.full_title(briefing), joined(parts), ' xmlns:epub="http://www.idpf.org/2007/ops"')


def _chapter(item: Item, briefing: Briefing) -> str:
    parts = [element("p", element("small", item.format)), element("h2", item.headline)]
    parts += [element("p", element("em", item.note))] if item.note else []
    for section in item.sections:
        parts.append(element("h3", section.heading))
        parts += [_line(line, briefing) for line in section.lines]
    told = covered(briefing, item.coverage)
    parts += [element("h3", told.heading)] if told.heading else []
    parts += [element("p", told.total), *(element("p", f"{group}: {', '.join(them)}") for group, them in told.groups)]
    parts += [element("p", told.silent)] if told.silent else []
    return _page(item.headline, joined(parts))


def _line(line: Line, briefing: Briefing) -> Markup:
    known = wording.sources(briefing)
    before = ", ".join(filter(None, (wording.dated(line, known), wording.lead_in(line))))
    address = next((found for span in line.evidence if (found := link(known[span.article].url))), "")
    note = element("a", wording.note(line, known), href=address) if address else wording.note(line, known)
    words = element("p", element("b", f"{before}: ") if before else "", line.text)
    return joined((words, element("p", element("small", note))))


def _page(title: str, body: Markup, extra: str = "") -> str:
    head = f'<head>{_tag("title", title)}<link rel="stylesheet" type="text/css" href="style.css"/></head>'
    return f"{_XHTML.format(extra=extra)}{head}<body>{body}</body></html>\n"


def _tag(tag: str, words: str) -> Markup:
    return Markup(f"<{tag}>{joined((words,))}</{tag}>")
