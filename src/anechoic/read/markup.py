"""Bytes into a tree of elements: which characters they stand for, and limits on what a hostile page can cost."""

import re

from charset_normalizer import from_bytes
from lxml import etree, html

from anechoic.errors import TooLarge, Unreadable

_LIMIT = 10 * 2**20  # bytes; the longest article page of the test data has a quarter of it
_BOMS = ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"))
_META_CHARSET = re.compile(rb"<(?:meta|\?xml)[^>]{0,200}?(?:charset|encoding)\s*=\s*[\"']?\s*([\w.:-]+)", re.IGNORECASE)
_HEAD = 4096  # bytes in which a page must say its encoding (HTML standard, 13.2.3.2: 1,024; some say it later)
# Encodings that pages name and do not mean (WHATWG Encoding Standard, 4.2).
_MEANT = {"iso-8859-1": "cp1252", "latin-1": "cp1252", "latin1": "cp1252", "ascii": "cp1252", "us-ascii": "cp1252",
          "gb2312": "gb18030", "gbk": "gb18030", "iso-8859-9": "cp1254", "shift_jis": "cp932", "x-sjis": "cp932",
          "euc-kr": "cp949", "ks_c_5601-1987": "cp949", "tis-620": "cp874"}  # fmt: skip
# XML 1.0, 2.2: characters that no document may hold.
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def decoded(content: bytes, charset: str, subject: str) -> str:
    """The text that the bytes stand for: by byte order mark, carrier, the page's own word, UTF-8, likelihood.

    Raises TooLarge over 10 MiB.
    """
    if len(content) > _LIMIT:
        raise TooLarge(subject, f"has {len(content):,} bytes; at most {_LIMIT:,} are read")
    for mark, name in _BOMS:
        if content.startswith(mark):
            return content[len(mark) :].decode(name, errors="replace")
    declared = _META_CHARSET.search(content[:_HEAD])
    for name in ("utf-8", charset, declared[1].decode("ascii") if declared else ""):
        if name and (text := _strictly(content, name)) is not None:
            return text
    guessed = from_bytes(content[:65536]).best()
    return content.decode(guessed.encoding if guessed else "utf-8", errors="replace")


def _strictly(content: bytes, name: str) -> str | None:
    meant = _MEANT.get(name.strip().lower(), name.strip())
    try:
        return content.decode(meant)
    except (UnicodeDecodeError, LookupError):
        return None


def tree(text: str, subject: str) -> html.HtmlElement:
    """The elements of a page; nothing is fetched, and elements nested deeper than libxml2 allows (256) are cut.

    Raises Unreadable where there is no element at all.
    """
    parser = html.HTMLParser(
        encoding="utf-8", no_network=True, remove_comments=True, remove_pis=True, collect_ids=False, huge_tree=False
    )
    clean = _FORBIDDEN.sub("", text)
    try:
        root = html.document_fromstring(clean.encode("utf-8"), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError) as error:
        raise Unreadable(subject, f"is no HTML ({error})") from None
    _drop_readings(root)
    return root


def _drop_readings(root: html.HtmlElement) -> None:
    """Take the small print over Chinese characters that tells how they are read out of the words it stands in."""
    for small in list(root.iter("rt", "rp")):
        small.drop_tree()
    for around in list(root.iter("ruby", "rb")):
        around.drop_tag()
