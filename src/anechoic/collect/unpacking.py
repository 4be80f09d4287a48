"""Edge: opens files, gzip or not, and reads no more of them than a limit, so that no bomb is ever unpacked."""

import gzip
import io
import sys
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from anechoic.errors import BadInput, TooLarge

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

LIMIT = 10 * 2**20  # decoded bytes of one page, feed, mail or line
STDIN = "-"
_GZIP = b"\x1f\x8b"
_BUFFER = 2**16


@contextmanager
def opened(path: Path) -> Iterator["io.BufferedReader[Any]"]:
    """The bytes of a file, unpacked where they are gzip, as a stream that can be peeked into; of standard input for "-".

    Raises BadInput, also while the stream is read, where the file cannot be opened, or its gzip is cut or damaged.
    """
    try:
        with _bytes_of(path) as packed:
            if not packed.peek(2).startswith(_GZIP):
                yield packed
                return
            with gzip.GzipFile(fileobj=packed) as unpacked, io.BufferedReader(_Pieces(unpacked), _BUFFER) as stream:
                yield stream
    except EOFError:
        raise BadInput(str(path), "gzip ends too early", "fetch or copy the file again") from None
    except (zlib.error, gzip.BadGzipFile):
        raise BadInput(str(path), "gzip is damaged", "fetch or copy the file again") from None
    except OSError as failure:
        raise BadInput(str(path), f"cannot be read: {failure.strerror or failure}") from failure


def _bytes_of(path: Path) -> "io.BufferedReader[Any]":
    return io.BufferedReader(sys.stdin.buffer) if str(path) == STDIN else path.open("rb")


class _Pieces(io.RawIOBase):
    """Gives what is unpacked as it comes: reading gzip in full buffers would lose what stands before a cut."""

    def __init__(self, unpacked: gzip.GzipFile) -> None:
        self._unpacked = unpacked

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: "WriteableBuffer") -> int:
        view = memoryview(buffer)
        piece = self._unpacked.read1(len(view))
        view[: len(piece)] = piece
        return len(piece)


def whole(stream: io.BufferedIOBase, subject: str, limit: int = LIMIT) -> bytes:
    """All that is left of a stream; raises TooLarge where that is more than `limit` bytes."""
    content = stream.read(limit + 1)
    if len(content) > limit:
        raise too_large(subject, limit)
    return content


def lines(stream: io.BufferedIOBase, subject: str, limit: int = LIMIT) -> Iterator[tuple[int, bytes]]:
    """The lines of a stream with their numbers and without their ends, blank ones left out.

    Raises TooLarge at the end where lines of over `limit` bytes were left out.
    """
    number, large = 0, []
    while line := stream.readline(limit + 1):
        number += 1
        if len(line) > limit:
            large.append(number)
            _skip_line(stream, line, limit)
        elif stripped := line.strip():
            yield number, stripped
    if large:
        raise too_large(f"{subject}, line {', '.join(map(str, large))}", limit)


def _skip_line(stream: io.BufferedIOBase, line: bytes, limit: int) -> None:
    while line and not line.endswith(b"\n"):
        line = stream.readline(limit)


def too_large(subject: str, limit: int = LIMIT) -> TooLarge:
    """What is raised for a part that is over `limit` bytes."""
    return TooLarge(subject, f"is over {limit / 2**20:.0f} MiB", "no news article is that long: give the article alone")
