"""Edge: mailboxes in the mbox format, read mail by mail without holding more than one in memory."""

import io
import re
from collections.abc import Iterator

from anechoic.collect.unpacking import LIMIT

_SEPARATOR = re.compile(rb"From \S+(?:\s*$|.*\d:\d\d)")


def mails(stream: io.BufferedIOBase, limit: int = LIMIT) -> Iterator[bytes]:
    """The mails of an mbox (RFC 4155; quoting of mboxrd), in its order; one over `limit` bytes ends at the limit."""
    mail: list[bytes] = []
    room, after_blank = limit, True
    while line := stream.readline(LIMIT):
        if after_blank and _SEPARATOR.match(line):
            if mail:
                yield b"".join(mail)
            mail, room = [], limit
        elif room > 0:
            mail.append(_unquoted(line)[:room])
            room -= len(line)
        after_blank = line in {b"\n", b"\r\n"}
    if mail:
        yield b"".join(mail)


def _unquoted(line: bytes) -> bytes:
    return line[1:] if line.startswith(b">") and line.lstrip(b">").startswith(b"From ") else line
