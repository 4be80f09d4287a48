"""What a file holds, judged by its first bytes, and by the ending of its name where the bytes leave it open."""

import re
from enum import StrEnum

from anechoic.collect.charsets import marked_charset


class Content(StrEnum):
    """What a file holds."""

    PAGE = "an HTML page"
    TEXT = "plain text"
    FEED = "a feed"
    LINES = "JSON Lines"
    WARC = "a WARC archive"
    MESSAGE = "a mail"
    MAILBOX = "a mailbox"
    OUTLINE = "a subscription list"
    SITEMAP = "a sitemap"


HEAD = 8192  # bytes that are looked at

SUFFIXES = {
    ".html": Content.PAGE,
    ".htm": Content.PAGE,
    ".xhtml": Content.PAGE,
    ".txt": Content.TEXT,
    ".xml": Content.FEED,
    ".rss": Content.FEED,
    ".atom": Content.FEED,
    ".rdf": Content.FEED,
    ".json": Content.FEED,
    ".jsonl": Content.LINES,
    ".warc": Content.WARC,
    ".eml": Content.MESSAGE,
    ".mbox": Content.MAILBOX,
    ".opml": Content.OUTLINE,
}

# The first bytes of files that people take for text (the registry of file(1)).
_BINARY = (
    (b"\x89PNG", "a PNG picture"),
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"GIF8", "a GIF picture"),
    (b"%PDF", "a PDF"),
    (b"PK\x03\x04", "a ZIP archive or an office document"),
    (b"PK\x05\x06", "an empty ZIP archive"),
    (b"Rar!", "a RAR archive"),
    (b"7z\xbc\xaf", "a 7z archive"),
    (b"\x1f\x8b", "gzip within gzip"),
    (b"BZh", "a bzip2 archive"),
    (b"\xfd7zXZ", "an xz archive"),
    (b"\x28\xb5\x2f\xfd", "a zstd archive"),
    (b"\xd0\xcf\x11\xe0", "an old office document"),
    (b"\x7fELF", "a program"),
    (b"SQLite format 3", "an SQLite database"),
    (b"bplist", "a binary property list"),
    (b"wOF", "a font"),
    (b"RIFF", "sound or video"),
    (b"OggS", "sound or video"),
    (b"ID3", "sound"),
)

# Characters that steer a device and stand in no text, but for tabs, ends of lines and pages, and the ISO 2022 escape.
_CONTROLS = bytes(sorted({*range(32), 127} - set(b"\t\n\f\r\x1b")))

_WRITTEN = (b"<", b"{", b"WARC/", b"From ")  # what begins so is text, or carries binary parts rightly

_ROOTS = {
    "html": Content.PAGE,
    "rss": Content.FEED,
    "feed": Content.FEED,
    "entry": Content.FEED,
    "rdf": Content.FEED,
    "channel": Content.FEED,
    "opml": Content.OUTLINE,
    "urlset": Content.SITEMAP,
    "sitemapindex": Content.SITEMAP,
}

_BEFORE_ROOT = re.compile(r"\s+|<\?.*?\?>|<!--.*?-->|<!DOCTYPE\b[^\[>]*(?:\[[^\]]*\]\s*)?>", re.DOTALL | re.IGNORECASE)
_ROOT = re.compile(r"<(?:[\w.-]+:)?([A-Za-z]+)\b")
_HTML_DOCTYPE = re.compile(r"<!DOCTYPE\s+html\b", re.IGNORECASE)
_HTML_ROOTS = frozenset({"head", "body", "title", "meta", "div", "article", "script", "p", "h1"})
_MAIL_HEADER = re.compile(
    r"(?:Received|Return-Path|Delivered-To|Date|From|To|Subject|Message-ID|MIME-Version|X-[\w-]+):", re.IGNORECASE
)


def binary_name(head: bytes) -> str:
    """What the bytes are where they are known to hold no words ("a PNG picture"), else an empty string."""
    for magic, name in _BINARY:
        if head.startswith(magic):
            return name
    if head[4:8] == b"ftyp":
        return "video"
    if head.startswith(_WRITTEN) or marked_charset(head):
        return ""
    controls = len(head) - len(head.translate(None, _CONTROLS))
    return "" if controls * 50 < len(head) else "a binary file"


def content_of(head: bytes, suffix: str) -> Content:
    """What a file with these first bytes and this ending holds: unmistakable bytes have the last word.

    Whatever has neither an ending nor a form that is known is taken for plain text.
    """
    named = SUFFIXES.get(suffix.lower())
    text = _text(head)
    seen = _unmistakable(text)
    if seen is not None:
        return seen
    if named is not None:
        return named
    return _likely(text)


def _text(head: bytes) -> str:
    return head.decode(marked_charset(head) or "latin-1", errors="replace").lstrip("\ufeff \t\r\n")


def _unmistakable(text: str) -> Content | None:
    if text.startswith("WARC/"):
        return Content.WARC
    if text.startswith("{"):
        return Content.FEED if "jsonfeed.org/version" in text.replace("\\", "") else None
    if not text.startswith("<"):
        return None
    if _HTML_DOCTYPE.match(text):
        return Content.PAGE
    return _by_root(text)


def _by_root(text: str) -> Content | None:
    at = 0
    while before := _BEFORE_ROOT.match(text, at):
        if _HTML_DOCTYPE.match(before[0]):
            return Content.PAGE
        at = before.end()
    root = _ROOT.match(text, at)
    if root is None:
        return None
    name = root[1].lower()
    return Content.PAGE if name in _HTML_ROOTS else _ROOTS.get(name)


def _likely(text: str) -> Content:
    if text.startswith("{"):
        return Content.LINES
    if text.startswith("From "):
        return Content.MAILBOX
    if _MAIL_HEADER.match(text):
        return Content.MESSAGE
    return Content.TEXT
