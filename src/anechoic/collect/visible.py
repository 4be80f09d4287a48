"""The words of a piece of HTML that a reader would see, on one line."""

import re
from html import escape, unescape

from lxml import etree
from lxml.html import HtmlElement, fragment_fromstring

from anechoic.collect.charsets import clean

_UNSEEN = frozenset({"script", "style", "template", "head"})
_BLOCK = re.compile(
    "address|article|aside|blockquote|br|caption|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|"
    "hr|img|li|main|nav|ol|option|p|pre|section|summary|table|tbody|td|tfoot|th|thead|tr|ul|video"
)
_TAG = re.compile(r"<[/!]?[A-Za-z][^<>]*>")
_WRITTEN_TAG = re.compile(
    r"</?(?:a|abbr|acronym|b|big|blockquote|br|center|cite|code|del|div|em|embed|applet|font|h[1-6]|hr|i|iframe|img|ins|kbd|"
    r"li|mark|meta|object|ol|p|q|s|script|small|span|strike|strong|style|sub|sup|svg|time|tt|u|ul|wbr)\b[^<>]*>",
    re.IGNORECASE,
)


def as_html(text: str) -> str:
    """Words that may be HTML or plain, as HTML: angle brackets that are no tags are taken for what they show."""
    return text if _TAG.search(text) else text.replace("<", "&lt;").replace(">", "&gt;")


def from_plain(text: str) -> str:
    """Plain words as HTML; blank lines part paragraphs."""
    paragraphs = [escape(part.strip(), quote=False) for part in re.split(r"\n\s*\n", text) if part.strip()]
    return "".join(f"<p>{part}</p>" for part in paragraphs) if len(paragraphs) > 1 else "".join(paragraphs)


def title(text: str) -> str:
    """A headline that may be HTML or plain, as plain words; brackets that are no common tag belong to it."""
    return visible(text) if _WRITTEN_TAG.search(text) else " ".join(unescape(clean(text)).split())


def visible(markup: str) -> str:
    """The visible words of HTML on one line; those of blocks are kept apart by a space."""
    if "<" not in markup:
        return " ".join(clean(unescape(markup)).split())
    try:
        root = fragment_fromstring(clean(markup), create_parent="div")
    except (etree.ParserError, ValueError, AssertionError):
        return ""
    pieces: list[str] = []
    _gather(root, pieces)
    return " ".join(clean("".join(pieces)).split())


def _gather(root: HtmlElement, pieces: list[str]) -> None:
    unseen: etree._Element | None = None
    for event, element in etree.iterwalk(root, events=("start", "end", "comment", "pi")):
        if event == "start" and unseen is None:
            if element.tag in _UNSEEN:
                unseen = element
            else:
                pieces.append(_gap(element) + (element.text or ""))
        elif event != "start":
            if unseen is element:
                unseen = None
            if unseen is None and element is not root:
                pieces.append(_gap(element) + (element.tail or ""))


def _gap(element: etree._Element) -> str:
    return " " if isinstance(element.tag, str) and _BLOCK.fullmatch(element.tag) else ""
