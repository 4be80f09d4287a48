"""XML that strangers sent, as a tree: no entity is expanded, nothing is asked for, and what is broken is mended."""

import re
from html import unescape

from lxml import etree

from anechoic.collect.charsets import clean, decoded
from anechoic.errors import BadInput, TooLarge

_DECLARATION = re.compile(r"^\s*<\?xml\b[^>]*\?>")
_DOCTYPE = re.compile("<!DOCTYPE", re.IGNORECASE)
_ENTITY = re.compile("<!ENTITY", re.IGNORECASE)
_REFERENCE = re.compile(r"&(?:#[0-9]+|#[xX][0-9A-Fa-f]+|[A-Za-z][A-Za-z0-9]*);")
_BARE = re.compile(r"&(?!(?:amp|lt|gt|quot|apos);)")
_WRITTEN = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;"}
_TAG = re.compile(r"[A-Za-z][\w.-]*")
_DRAWN = frozenset({"svg", "title"})  # nothing is drawn here, but what a drawing says is words
_XMLNS = re.compile(r' xmlns(?::\w+)?="[^"]*"')

_PREFIXES = {
    "http://purl.org/dc/elements/1.1/": "dc",
    "http://purl.org/dc/elements/1.0/": "dc",
    "http://purl.org/dc/terms/": "dcterms",
    "http://purl.org/rss/1.0/modules/content/": "content",
    "http://www.itunes.com/dtds/podcast-1.0.dtd": "itunes",
    "http://search.yahoo.com/mrss": "media",
    "http://search.yahoo.com/mrss/": "media",
    "http://www.w3.org/1999/xhtml": "xhtml",
    "http://rssnamespace.org/feedburner/ext/1.0": "feedburner",
    "http://www.google.com/schemas/sitemap-news/0.9": "news",
    "http://prismstandard.org/namespaces/basic/2.0/": "prism",
}
# The formats themselves: their elements are known by their local name alone.
_FORMATS = (
    "http://www.w3.org/2005/atom",
    "http://purl.org/atom/",
    "http://purl.org/pie/",
    "http://purl.org/rss/",
    "http://backend.userland.com/",
    "http://blogs.law.harvard.edu/tech/rss",
    "http://my.netscape.com/",
    "http://channel.netscape.com/",
    "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "http://www.sitemaps.org/schemas/sitemap/",
    "http://www.google.com/schemas/sitemap/",
    "http://opml.org/",
)


def tree(content: bytes, subject: str, charset: str = "") -> etree._Element:
    """The root element of an XML document; `charset` is what its carrier declares.

    Broken markup is mended as far as it goes. Raises BadInput where there is no element at all or the document brings
    entities of its own (billion laughs), TooLarge where it is nested deeper than 256.
    """
    text = _DECLARATION.sub("", decoded(content, charset), count=1)
    start = text.find("<")
    if start < 0:
        raise BadInput(subject, "is no XML", "check the address")
    _refuse_entities(text, subject)
    text = _REFERENCE.sub(_character, text[start:])
    try:
        return etree.fromstring(text.encode(), _parser(recover=False))
    except etree.XMLSyntaxError as failure:
        if "depth" in str(failure):
            raise TooLarge(subject, "is nested deeper than 256", "no feed needs that") from None
        return _mended(text, subject)


def _mended(text: str, subject: str) -> etree._Element:
    try:
        root = etree.fromstring(_BARE.sub("&amp;", text).encode(), _parser(recover=True))
    except etree.XMLSyntaxError:
        root = None
    if root is None:
        raise BadInput(subject, "is no XML", "check the address")
    return root


def _parser(*, recover: bool) -> etree.XMLParser[etree._Element]:
    return etree.XMLParser(
        encoding="utf-8",
        recover=recover,
        resolve_entities=False,
        no_network=True,
        remove_comments=True,
        remove_pis=True,
    )


def _refuse_entities(text: str, subject: str) -> None:
    doctype = _DOCTYPE.search(text)
    if doctype and _ENTITY.search(text, doctype.end()):
        raise BadInput(subject, "brings entities of its own, which can swell without bound", "no feed needs that")


def _character(reference: re.Match[str]) -> str:
    """What a reference stands for, as HTML reads it: XML knows few names, and the parser lets halves of pairs through."""
    read = unescape(reference[0])
    return reference[0] if read == reference[0] else "".join(_WRITTEN.get(each, each) for each in clean(read))


def name(element: etree._Element) -> str:
    """The name of an element in lower case: bare for the formats' own, with the usual prefix for known modules.

    Elements of other vocabularies keep their address, so that they are taken for nothing else.
    """
    tag = element.tag
    if not isinstance(tag, str):
        return ""
    space, _, local = tag[1:].rpartition("}") if tag.startswith("{") else ("", "", tag)
    space, local = space.lower(), local.lower()
    if not space or space.startswith(_FORMATS):
        return local
    prefix = _PREFIXES.get(space)
    return f"{prefix}:{local}" if prefix else f"{{{space}}}{local}"


def markup(element: etree._Element) -> str:
    """What stands within an element, as HTML: its text as it is, its elements written out without namespaces."""
    for each in element.iter():
        if isinstance(each.tag, str) and each.tag.startswith("{"):
            local = each.tag.rpartition("}")[2]
            each.tag = local if _TAG.fullmatch(local) and local not in _DRAWN else "span"
    inner = [etree.tostring(child, encoding="unicode", method="html") for child in element]
    return (element.text or "") + _XMLNS.sub("", "".join(inner))
