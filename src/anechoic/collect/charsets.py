"""Text out of the bytes that carriers of news send: by their mark, by what is declared, or as it can only be."""

import codecs
import re

# XML 1.0, appendix F, with the marks of 32 bits before those of 16, which they begin with.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
    (b"<\0?\0", "utf-16-le"),
    (b"\0<\0?", "utf-16-be"),
)
_DECLARED = re.compile(rb"""^\s*<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)["']""")
_WINDOWS = frozenset({"ascii", "iso8859-1", "cp1252"})  # all read as windows-1252 (WHATWG Encoding, 4.2)
# Codecs of Python that are no charset of the web; UTF-7 has smuggled markup past filters.
_REFUSED = frozenset({"utf-7", "idna", "punycode", "unicode-escape", "raw-unicode-escape", "undefined", "mbcs"})
_C1 = {code: bytes([code]).decode("cp1252", "ignore") or None for code in range(0x80, 0xA0)}
_CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")


def marked_charset(content: bytes) -> str:
    """The charset that the first bytes prove; empty where they prove none."""
    return next((charset for mark, charset in _MARKS if content.startswith(mark)), "")


def decoded(content: bytes, declared: str = "") -> str:
    """The text of XML, JSON or mail: by its mark, `declared` (of the carrier), its own declaration, UTF-8, windows-1252.

    The first that fits every byte holds. Control characters, which no text has, are left out.
    """
    mark = marked_charset(content)
    own = _DECLARED.match(content)
    for charset in (mark, declared, own[1].decode("ascii") if own else "", "utf-8"):
        text = _strictly(content, charset)
        if text is not None:
            return clean(text).lstrip("\ufeff")
    return clean(content.decode("latin-1"))


def clean(text: str) -> str:
    """The text without control characters and halves of characters; those of windows-1252 become what was meant."""
    return _CONTROLS.sub("", text).translate(_C1)


def _strictly(content: bytes, charset: str) -> str | None:
    try:
        name = codecs.lookup(charset).name
        if name in _REFUSED:
            return None
        return content.decode("latin-1" if name in _WINDOWS else charset)
    except (LookupError, UnicodeError, ValueError):
        return None
