"""A finished mail message out of a letter and a reader: what all readers share is encoded once.

Plain text first, HTML after it (RFC 2046, 5.1.4), both quoted-printable, or base64 where a script makes that shorter.
Every header that bulk mail needs is there: List-Unsubscribe with its one-click POST (RFC 8058) on lines that no relay
folds, List-Id (RFC 2919), Auto-Submitted (RFC 3834). Nothing in a message depends on when it is made, but the
signature's own time.
"""

import hmac
import re
from base64 import b64encode
from binascii import b2a_qp
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from email.header import Header as EncodedWords
from email.utils import format_datetime, parseaddr
from hashlib import sha256

from anechoic.delivery.dkim import Header, Signer
from anechoic.errors import BadInput
from anechoic.records import Letter, Message, Reader

LARGEST = 102 * 1024  # bytes: where Gmail cuts a message off
_HEADERS = 3 * 1024  # bytes kept free for headers, signatures and addresses
_BOUNDARY = "=_anechoic"  # stands in neither encoding: quoted-printable writes "=" as "=3D"
_LINE = 57  # bytes that make a base64 line of 76
_STEERING = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]")
_ADDRESS = re.compile(r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*")  # no quoted parts


@dataclass(frozen=True, slots=True)
class House:
    """Whoever sends: the From of every mail ("The Quay <news@quay.example>") and the keys that sign it."""

    sender: str
    signers: tuple[Signer, ...] = ()

    @property
    def address(self) -> str:
        """The address alone; raises BadInput where `sender` has none."""
        return checked(parseaddr(self.sender)[1])

    @property
    def domain(self) -> str:
        """The domain that answers for the mails."""
        return self.address.rpartition("@")[2]


def checked(address: str) -> str:
    """The address, if it can stand in a header and an SMTP command as it is; raises BadInput otherwise."""
    if len(address) > 254 or not _ADDRESS.fullmatch(address):
        raise BadInput(address[:80] or "mail address", "is no address that mail can be sent to")
    return address


def message_id(secret: bytes, of: Sequence[str], domain: str) -> str:
    """A Message-ID that the same briefing for the same reader always has, and that nobody else can foretell."""
    named = hmac.new(secret, "\0".join(("message", *of)).encode(), sha256).hexdigest()[:32]
    return f"<{named}@{domain}>"


def fits(letter: Letter) -> bool:
    """Whether a message of the letter is shown uncut everywhere."""
    return sum(len(part.shared) + 2 * len(part.foot) for part in _parts(letter)) + _HEADERS < LARGEST


@dataclass(frozen=True, slots=True)
class _Part:
    """One of the two forms: its headers and shared text as they are sent, its foot as it is written."""

    head: bytes
    shared: bytes
    foot: str
    is_base64: bool

    def content(self, reader: Reader) -> bytes:
        own = self.foot.replace(Letter.PREFERENCES, reader.preferences).replace(Letter.LEAVE, reader.leave)
        raw = _crlf(own)
        return self.head + self.shared + (_base64(raw) if self.is_base64 else b2a_qp(raw, istext=True))


class Press:
    """Makes the messages of one letter."""

    def __init__(self, letter: Letter, house: House, edition: str) -> None:
        self._parts = _parts(letter)
        self._house = house
        self._headers: tuple[Header, ...] = (
            ("From", _mailbox(house)),
            ("Subject", _words(letter.subject)),
            ("List-Id", f"<{edition}.{house.domain}>"),
            ("List-Unsubscribe-Post", "List-Unsubscribe=One-Click"),
            ("Auto-Submitted", "auto-generated"),
            ("MIME-Version", "1.0"),
            ("Content-Type", f'multipart/alternative; boundary="{_BOUNDARY}"'),
        )

    def message(self, reader: Reader, key: str, return_path: str, date: datetime) -> Message:
        """The reader's message; `key` is its Message-ID, `return_path` where bounces go, `date` when it was published.

        Raises BadInput where an address of the reader cannot stand in a header.
        """
        headers = (
            *self._headers,
            ("To", checked(reader.address)),
            ("Date", format_datetime(date)),
            ("Message-ID", key),
            ("List-Unsubscribe", f"<{_url(reader.leave)}>"),
        )
        body = b"".join((*(part.content(reader) for part in self._parts), f"--{_BOUNDARY}--\r\n".encode()))
        signed = (*(signer.signature(headers, body, date) for signer in self._house.signers), *headers)
        head = "".join(f"{name}: {value}\r\n" for name, value in signed)
        return Message(return_path, reader.address, key, head.encode("ascii") + b"\r\n" + body, date)


def _parts(letter: Letter) -> tuple[_Part, _Part]:
    return _part("plain", letter.text, letter.text_foot), _part("html", letter.html, letter.html_foot)


def _part(kind: str, shared: str, foot: str) -> _Part:
    raw = _crlf(shared)
    quoted = b2a_qp(raw, istext=True)
    padded = raw[:-2] + b" " * (-len(raw) % _LINE) + b"\r\n"  # the foot begins on a base64 line of its own
    is_base64 = len(quoted) * 3 > len(raw) * 4.2
    encoding = "base64" if is_base64 else "quoted-printable"
    head = f"--{_BOUNDARY}\r\nContent-Type: text/{kind}; charset=utf-8\r\nContent-Transfer-Encoding: {encoding}\r\n\r\n"
    return _Part(head.encode(), _base64(padded) if is_base64 else quoted, foot, is_base64)


def _crlf(words: str) -> bytes:
    return words.encode("utf-8", errors="replace").replace(b"\n", b"\r\n")


def _base64(raw: bytes) -> bytes:
    lines = (b64encode(raw[at : at + _LINE]) for at in range(0, len(raw), _LINE))
    return b"".join(line + b"\r\n" for line in lines)


def _mailbox(house: House) -> str:
    """The From header, its name in encoded words where it is not plain."""
    called = _STEERING.sub("", parseaddr(house.sender)[0])
    if not called:
        return house.address
    plain = called.isascii() and not re.search(r"[^\w .'-]", called)
    return f"{called if plain else _words(called, quoted=True)} <{house.address}>"


def _words(words: str, *, quoted: bool = False) -> str:
    """Words in a header: as they are, or as encoded words (RFC 2047) on one line."""
    words = _STEERING.sub(" ", words)
    if words.isascii() and not quoted and "=?" not in words:
        return words
    return EncodedWords(words, "utf-8").encode(maxlinelen=0)


def _url(address: str) -> str:
    if re.search(r"[^\x21-\x7e]|[<>]", address):
        raise BadInput(address[:80], "is no address that a header can hold")
    return address
