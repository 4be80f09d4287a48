"""Newsletters: the words of one mail, with what its headers say of it."""

import re
from collections.abc import Iterator
from dataclasses import replace
from email.errors import HeaderParseError
from email.header import decode_header
from email.message import Message
from email.parser import BytesParser
from email.policy import compat32
from email.utils import parseaddr

from anechoic.collect.charsets import clean, decoded
from anechoic.collect.dates import instant
from anechoic.collect.digest import Part, parts
from anechoic.collect.entry import absolute
from anechoic.collect.unwrapped import flowed, unwrapped
from anechoic.errors import TooLarge, Unreadable
from anechoic.records import Capture, CaptureKind, Known

_KINDS = (
    ("text/html", CaptureKind.FRAGMENT),
    ("text/plain", CaptureKind.TEXT),
    ("multipart/", CaptureKind.TEXT),  # parts that could not be told apart, for want of a boundary
)
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]+)*")


def newsletter(content: bytes, path: str) -> Capture:
    """The HTML of a mail (kind FRAGMENT), else its plain text (kind TEXT), in UTF-8.

    Subject is the title, the display name of From the outlet, Date the date of publication, Archived-At the address.
    Raises Unreadable where no part holds words, TooLarge where it is nested too deep to be taken apart.
    """
    try:
        message = BytesParser(policy=compat32).parsebytes(content)
        parts = [part for part in message.walk() if not part.is_multipart()]
    except RecursionError:
        raise TooLarge(path, "is a mail nested too deep", "no newsletter needs that") from None
    known = _known(message)
    for media_type, kind in _KINDS:
        for text in _texts(parts, media_type):
            return Capture(text.encode(), kind, path, "utf-8", known)
    raise Unreadable(path, "is a mail without words")


def stories(content: bytes, path: str) -> tuple[Capture, ...]:
    """The stories of a mail that tells several under headlines that link to them, each by itself; else the mail as one.

    What stands outside the stories comes last, where it is more than a greeting. Raises as `newsletter` does.
    """
    whole = newsletter(content, path)
    if whole.kind is not CaptureKind.FRAGMENT:
        return (whole,)
    sender = parseaddr(_header(BytesParser(policy=compat32).parsebytes(content, headersonly=True), "From"))[1]
    found = parts(whole.content.decode(), sender.rpartition("@")[2].lower())
    return tuple(_story(each, whole) for each in found) or (whole,)


def _story(part: Part, whole: Capture) -> Capture:
    known = replace(whole.known, title=part.title, url=part.url) if part.title else whole.known
    return replace(whole, content=part.html.encode(), known=known)


def _texts(parts: list[Message], media_type: str) -> Iterator[str]:
    """The texts of a media type (or of all that begin so) that are no attachments and not blank, in the mail's order."""
    for part in parts:
        if part.get_content_type().startswith(media_type) and part.get_content_disposition() != "attachment":
            payload = part.get_payload(decode=True)
            text = decoded(payload, _charset(part)) if isinstance(payload, bytes) else ""
            if text.strip():
                yield text if media_type == "text/html" else _in_paragraphs(text, part)


def _in_paragraphs(text: str, part: Message) -> str:
    """Plain text with a line for each paragraph, by what its part says of its form (RFC 3676) or by what shows of it."""
    if str(part.get_param("format")).lower() == "flowed":
        return flowed(text, delete_space=str(part.get_param("delsp")).lower() == "yes")
    return unwrapped(text)


def _charset(part: Message) -> str:
    declared = part.get_content_charset("")
    return declared if declared.isascii() else ""


def _known(message: Message) -> Known:
    language = _LANGUAGE.match(_header(message, "Content-Language"))
    return Known(
        url=absolute(_header(message, "Archived-At").strip("<>")),
        outlet=_words(parseaddr(_header(message, "From"))[0]),
        title=_words(_header(message, "Subject")),
        published=instant(_header(message, "Date")),
        lang=language[0] if language else "",
    )


def _header(message: Message, name: str) -> str:
    """A header as it was sent, unfolded; bytes that are not ASCII are read as UTF-8 or windows-1252."""
    raw = next((value for key, value in message.raw_items() if key.lower() == name.lower()), "")
    return " ".join(decoded(str(raw).encode("utf-8", "surrogateescape")).split())


def _words(header: str) -> str:
    """The words of a header, its encoded words (RFC 2047) read; those that cannot be read stay as they are."""
    try:
        pieces = [
            piece if isinstance(piece, str) else decoded(piece, charset or "")
            for piece, charset in decode_header(header)
        ]
    except (HeaderParseError, ValueError):
        return header
    return " ".join(clean("".join(pieces)).split())
