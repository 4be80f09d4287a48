"""RSS in all its versions, RDF, Atom 0.3 and 1.0, and CDF, read into entries."""

import base64
import binascii
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from itertools import islice

from lxml import etree

from anechoic.collect.charsets import clean
from anechoic.collect.dates import instant
from anechoic.collect.entry import Entry, absolute, author
from anechoic.collect.trees import markup, name, tree
from anechoic.collect.visible import as_html, from_plain, title, visible
from anechoic.errors import Unreadable

_ENTRIES = frozenset({"item", "entry"})
_XML = "{http://www.w3.org/XML/1998/namespace}"
_ABOUT = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}about"
_ROOTS = frozenset({"rss", "feed", "rdf", "channel", "entry"})

_CONTENT = ("content:encoded", "encoded", "content", "xhtml:body", "body", "fullitem", "xhtml:div")
_SUMMARY = (
    "summary",
    "abstract",
    "dcterms:abstract",
    "description",
    "dc:description",
    "itunes:summary",
    "tagline",
    "media:description",
)
_PUBLISHED = (
    "pubdate",
    "published",
    "dc:date",
    "issued",
    "dcterms:issued",
    "prism:publicationdate",
    "created",
    "dcterms:created",
)
_UPDATED = ("updated", "modified", "dcterms:modified", "prism:modificationdate", "lastmod", "lastbuilddate")
_AUTHORS = ("dc:creator", "author", "dc:author", "itunes:author", "managingeditor")
_IMAGES = ("media:content", "media:thumbnail", "enclosure", "itunes:image", "link")
_PICTURE = re.compile(r"\.(?:avif|gif|jpe?g|png|webp)(?:\?|$)", re.IGNORECASE)
_LINKS = ("feedburner:origlink", "link")


@dataclass(frozen=True, slots=True)
class _Carrier:
    """What a feed says once for all of its entries."""

    link: str
    title: str
    lang: str
    address: str


class _Fields:
    """The children of an element by name, each name with all that bear it, in their order."""

    def __init__(self, element: etree._Element) -> None:
        self.element = element
        self._named: dict[str, list[etree._Element]] = {}
        groups = [inner for child in element if name(child) == "media:group" for inner in child]
        for child in (*element, *groups):
            self._named.setdefault(name(child), []).append(child)

    def all(self, *names: str) -> list[etree._Element]:
        return [child for each in names for child in self._named.get(each, ())]

    def words(self, *names: str) -> str:
        """The text of the first that has any."""
        return next(filter(None, (clean(child.text or "").strip() for child in self.all(*names))), "")


def entries(content: bytes, path: str, address: str, charset: str) -> Iterator[Entry]:
    """The entries of a feed in XML; raises BadInput or TooLarge where it cannot be parsed, Unreadable if it is none."""
    root = tree(content, path, charset)
    if name(root) not in _ROOTS:
        raise Unreadable(path, f"is XML, but no feed: its root is <{name(root)}>", "give the address of the feed")
    channel = _Fields(next((child for child in root if name(child) == "channel"), root))
    carrier = _Carrier(
        _link(channel, (address,)),
        title(channel.words("title")),
        _lang(channel.element) or _lang(root) or channel.words("language", "dc:language"),
        address,
    )
    return (_entry(_Fields(element), carrier) for element in root.iter() if name(element) in _ENTRIES)


def _entry(fields: _Fields, feed: _Carrier) -> Entry:
    source, summaries = fields.all("source"), fields.all(*_SUMMARY)
    bases = (*_bases(fields.element), feed.link, feed.address)
    return Entry(
        title=next(filter(None, (title(_html(each)) for each in fields.all("title", "dc:title", "media:title"))), ""),
        url=_link(fields, bases),
        content=_fullest(fields.all(*_CONTENT) or summaries[1:]),
        summary=_fullest(summaries[:1]),
        published=_instant(fields),
        byline=_byline(fields),
        lang=_lang(fields.element) or fields.words("language", "dc:language") or feed.lang,
        outlet=(title(_source_title(source[0])) if source else "") or feed.title,
        image=_image(fields, bases),
    )


# ── Texts ─────────────────────────────────────────────────────────────────────────────────────────


def _fullest(elements: list[etree._Element]) -> str:
    return max((_html(element) for element in elements), key=lambda html: len(visible(html)), default="")


def _html(element: etree._Element) -> str:
    """The text construct of an element as HTML (RFC 4287, 3.1 and 4.1.3; Atom 0.3, 3.1; RSS by custom)."""
    kind, mode = element.get("type", "").lower(), element.get("mode", "").lower()
    if len(element):
        return clean(markup(element))
    text = element.text or ""
    if mode == "base64" or _is_encoded(kind):
        return _unpacked(text)
    if kind in {"text", "text/plain"}:
        return from_plain(text)
    return as_html(clean(text))


def _is_encoded(kind: str) -> bool:
    """Whether content of this media type is base64 in Atom 1.0; one that is no text at all is left out."""
    return "/" in kind and not kind.startswith("text/") and "xml" not in kind and "html" not in kind


def _unpacked(text: str) -> str:
    try:
        unpacked = base64.b64decode("".join(text.split()), validate=True)
        return as_html(clean(unpacked.decode()))
    except (binascii.Error, ValueError):
        return ""


# ── Links, dates, names ───────────────────────────────────────────────────────────────────────────


def _link(fields: _Fields, bases: tuple[str, ...]) -> str:
    """Where the entry leads: an alternate link in Atom's or RSS's form, else a guid that is an address."""
    found = [_target(link) for link in sorted(fields.all(*_LINKS), key=_rank) if _rank(link) < _NO_PAGE]
    found += [guid.text or "" for guid in fields.all("guid", "id") if guid.get("isPermaLink") != "false"]
    found += [fields.element.get(attribute, "") for attribute in ("HREF", "href", _ABOUT)]
    found = [link for link in found if not link.strip().lower().startswith(("urn:", "tag:"))]
    return next(filter(None, (absolute(clean(link), *bases) for link in found)), "")


def _image(fields: _Fields, bases: tuple[str, ...]) -> str:
    """The picture of the entry (Media RSS, iTunes, enclosures): the first that is declared or looks like one."""
    found = (each.get("url") or each.get("href") or "" for each in fields.all(*_IMAGES) if _is_image(each))
    return next(filter(None, (absolute(clean(link), *bases) for link in found)), "")


def _is_image(element: etree._Element) -> bool:
    if name(element) in {"media:thumbnail", "itunes:image"}:
        return True
    if name(element) == "link" and element.get("rel") != "enclosure":
        return False
    kind = element.get("type") or element.get("medium") or ""
    return kind.lower().startswith("image") or (not kind and bool(_PICTURE.search(element.get("url") or "")))


_NO_PAGE = 3  # the rank from which a link is not taken


def _rank(link: etree._Element) -> int:
    if name(link) != "link":
        return 0
    kind = link.get("type", "text/html")
    if link.get("rel", "alternate") != "alternate":
        return _NO_PAGE
    return 1 if kind in {"text/html", "application/xhtml+xml"} else 2


def _target(link: etree._Element) -> str:
    return link.get("href") or link.text or ""


def _bases(element: etree._Element) -> list[str]:
    """The xml:base of an element and of those around it, the innermost first."""
    around = islice((element, *element.iterancestors()), 8)  # deeper than any feed goes
    return [base for each in around if (base := each.get(f"{_XML}base"))]


def _lang(element: etree._Element) -> str:
    return (element.get(f"{_XML}lang") or element.get("lang") or "").strip()


def _instant(fields: _Fields) -> datetime | None:
    elements = (*fields.all(*_PUBLISHED), *reversed(fields.all(*_UPDATED)))  # of several updates, the last
    texts = [element.text or "" for element in elements]
    return next(filter(None, map(instant, [*texts, fields.element.get("LASTMOD", "")])), None)


def _byline(fields: _Fields) -> tuple[str, ...]:
    """The names of the first kind of author that names anybody."""
    for kind in _AUTHORS:
        names = dict.fromkeys(filter(None, map(_name, fields.all(kind))))
        if names:
            return tuple(names)
    return ()


def _name(person: etree._Element) -> str:
    return author(title(_Fields(person).words("name", "dc:name") if len(person) else person.text or ""))


def _source_title(source: etree._Element) -> str:
    return _Fields(source).words("title") if len(source) else clean(source.text or "")
