"""Edge: newsletters on a mail server (IMAP, RFC 9051), read without changing anything there."""

import asyncio
import imaplib
import re
import ssl
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from urllib.parse import unquote, urlsplit

from anechoic.collect.unpacking import LIMIT
from anechoic.errors import FetchFailed, Forbidden
from anechoic.ports import Letters

_MOST = 200  # mails taken at one visit, the newest; what is more comes with the next
_SECONDS = 30.0
_UIDVALIDITY = re.compile(rb"\d+")
_PLAIN_HOSTS = frozenset({"127.0.0.1", "::1", "localhost"})


@dataclass(frozen=True, slots=True)
class _Place:
    host: str
    port: int
    user: str
    folder: str
    encrypted: bool


class ImapMailbox:
    """Mailboxes by address (the port `Mailbox`): `imaps://user@host/folder`, always encrypted but on this machine itself."""

    def __init__(self, password: str, context: ssl.SSLContext | None = None) -> None:
        """`password` is that of every mailbox; `context` says which certificates are believed."""
        self._password = password
        self._context = context or ssl.create_default_context()

    async def letters(self, address: str, after: str) -> Letters:
        """The mails after the mark (its UIDVALIDITY and highest UID), at most 200, none over 10 MiB.

        Raises Forbidden for an address that is none or not encrypted, FetchFailed where the server gives nothing.
        """
        return await asyncio.to_thread(self._letters, address, after)

    def _letters(self, address: str, after: str) -> Letters:
        place = _place(address)
        try:
            with self._opened(place) as server:
                return _newer(server, after)
        except imaplib.IMAP4.error as failure:
            raise FetchFailed(address, f"refuses: {_plain(failure)}", "check user, password and folder") from None
        except (OSError, EOFError) as failure:
            raise FetchFailed(address, f"does not answer: {_plain(failure)}") from None

    @contextmanager
    def _opened(self, place: _Place) -> Iterator[imaplib.IMAP4]:
        if place.encrypted:
            server: imaplib.IMAP4 = imaplib.IMAP4_SSL(
                place.host, place.port, ssl_context=self._context, timeout=_SECONDS
            )
        else:
            server = imaplib.IMAP4(place.host, place.port, timeout=_SECONDS)
        with server:
            server.login(place.user, self._password)
            _told(*server.select(f'"{place.folder}"', readonly=True))
            yield server


def _place(address: str) -> _Place:
    parts = urlsplit(address)
    host, user, folder = parts.hostname or "", unquote(parts.username or ""), unquote(parts.path.strip("/")) or "INBOX"
    encrypted = parts.scheme == "imaps"
    if not host or not user or parts.password or not (encrypted or (parts.scheme == "imap" and host in _PLAIN_HOSTS)):
        raise Forbidden(address, "is no mailbox that can be read", "write it as imaps://user@host/folder")
    if not folder.isascii() or not folder.isprintable() or '"' in folder or "\\" in folder:
        raise Forbidden(address, "names a folder that cannot be asked for", "give the folder a plain name")
    return _Place(host, parts.port or (993 if encrypted else 143), user, folder, encrypted)


def _newer(server: imaplib.IMAP4, after: str) -> Letters:
    """Mails with a UID above the marked one; all anew where the server has given its mails new numbers (RFC 9051, 2.3.1.1)."""
    age = _uidvalidity(server)
    marked_age, _, marked = after.partition(":")
    last = int(marked) if marked.isdecimal() and marked_age == age else 0
    found = b" ".join(each for each in _told(*server.uid("SEARCH", f"UID {last + 1}:*")) if isinstance(each, bytes))
    uids = sorted(uid for uid in map(int, found.split()) if uid > last)
    taken = uids[:_MOST] if last else uids[-_MOST:]
    mails = tuple(mail for uid in taken if (mail := _mail(server, uid)))
    return Letters(mails, f"{age}:{max(taken, default=last)}")


def _uidvalidity(server: imaplib.IMAP4) -> str:
    found = _UIDVALIDITY.search((server.response("UIDVALIDITY")[1] or [b""])[0] or b"")
    return found[0].decode() if found else "0"


def _mail(server: imaplib.IMAP4, uid: int) -> bytes:
    """A whole mail; nothing where it is too large or was deleted meanwhile."""
    sizes = re.search(rb"RFC822\.SIZE (\d+)", repr(_told(*server.uid("FETCH", str(uid), "(RFC822.SIZE)"))).encode())
    if not sizes or int(sizes[1]) > LIMIT:
        return b""
    parts = _told(*server.uid("FETCH", str(uid), "(BODY.PEEK[])"))
    return next((bytes(part[1]) for part in parts if isinstance(part, tuple)), b"")


def _told(status: str, data: Sequence[object]) -> Sequence[object]:
    """What an answer holds; raises imaplib's error where it is a refusal."""
    if status != "OK":
        raise imaplib.IMAP4.error(repr(data[:1]))
    return data


def _plain(failure: Exception) -> str:
    return " ".join(str(failure).split())[:100] or type(failure).__name__
