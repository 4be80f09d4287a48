"""Subscription lists in OPML, as every feed reader writes and reads them."""

from collections.abc import Sequence

from lxml import etree

from anechoic.collect.charsets import clean
from anechoic.collect.entry import absolute
from anechoic.collect.trees import name, tree
from anechoic.errors import Unreadable
from anechoic.records import Source, SourceKind

_OF_THE_WEB = frozenset({SourceKind.FEED, SourceKind.SITEMAP})
_KINDS = {kind.value: kind for kind in SourceKind}
_ADDRESS = ("xmlUrl", "xmlurl", "xmlURL", "XMLURL")


def subscriptions(content: bytes, subject: str, *, own: bool = False) -> tuple[Source, ...]:
    """The feeds and sitemaps of an OPML document, however deep in folders, each address once, in their order.

    Outlines without an address of the web are passed over; in the user's own list, mailboxes and folders are sources too
    (a list that strangers wrote must not make this machine read its own files). Raises Unreadable where it is no OPML or lists nothing,
    BadInput (TooLarge) where it cannot be parsed.
    """
    root = tree(content, subject)
    if name(root) != "opml":
        raise Unreadable(subject, "is no subscription list (OPML)", "export one from a feed reader")
    found: dict[str, Source] = {}
    for outline in root.iter():
        source = _source(outline)
        if source.address and (own or source.kind in _OF_THE_WEB):
            found.setdefault(source.address, source)
    if not found:
        raise Unreadable(subject, "is a subscription list without feeds")
    return tuple(found.values())


def subscription_list(sources: Sequence[Source], title: str) -> bytes:
    """The sources as an OPML 2.0 document in UTF-8; read again, it gives the same sources."""
    root = etree.Element("opml", version="2.0")
    etree.SubElement(etree.SubElement(root, "head"), "title").text = clean(title)
    body = etree.SubElement(root, "body")
    for source in sources:
        etree.SubElement(
            body,
            "outline",
            type="rss" if source.kind is SourceKind.FEED else source.kind.value,
            text=clean(source.outlet or source.address),
            title=clean(source.outlet),
            xmlUrl=clean(source.address),
        )
    return etree.tostring(root, encoding="utf-8", xml_declaration=True, pretty_print=True)


def _source(outline: etree._Element) -> Source:
    if name(outline) != "outline":
        return Source("")
    written = next(filter(None, (outline.get(key) for key in _ADDRESS)), "").strip()
    if written.startswith("feed:"):  # as some readers write: feed://example.org/rss, feed:https://example.org/rss
        written = written.removeprefix("feed:")
        written = f"http:{written}" if written.startswith("//") else written
    kind = _KINDS.get(outline.get("type", ""), SourceKind.FEED)
    outlet = outline.get("title")
    outlet = " ".join((outline.get("text", "") if outlet is None else outlet).split())
    return Source(absolute(written) if kind in _OF_THE_WEB else written, kind, outlet)
