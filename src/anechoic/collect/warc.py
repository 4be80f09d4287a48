"""Edge: archives what was collected (WARC 1.1, ISO 28500), so that it can be read again as it came."""

import base64
import gzip
import hashlib
import os
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO
from uuid import NAMESPACE_URL, uuid5

from anechoic.collect.carried import known_json
from anechoic.collect.visits import Left, Taken
from anechoic.errors import BadInput
from anechoic.ports import Clock, Response
from anechoic.records import Capture, CaptureKind

# How each kind is archived. What a feed or a mail carries was fetched as a part of something: it is a resource.
_KINDS = {
    CaptureKind.PAGE: ("response", "text/html"),
    CaptureKind.FRAGMENT: ("resource", "text/html"),
    CaptureKind.TEXT: ("resource", "text/plain"),
    CaptureKind.LINE: ("resource", "application/json"),
}
_PIECE = 2**20


@contextmanager
def recording(path: Path, clock: Clock) -> Iterator[Callable[[Taken | Left], None]]:
    """Adds steps of visits to an archive, each whole or not at all; its ending says whether it is gzip.

    What a killed run left unfinished at the end is cut away first. Raises BadInput where the file cannot be written.
    """
    try:
        with path.open("r+b" if path.exists() else "w+b") as file:
            packed = path.suffix == ".gz"
            file.seek(_whole(file) if packed else 0, os.SEEK_SET if packed else os.SEEK_END)
            file.truncate()
            yield lambda step: _write(file, _records(step, clock.now().strftime("%Y-%m-%dT%H:%M:%SZ")), packed=packed)
    except OSError as failure:
        raise BadInput(str(path), f"cannot be written: {failure.strerror}") from failure


def _write(file: BinaryIO, records: Iterator[bytes], *, packed: bool) -> None:
    whole = b"".join(gzip.compress(record, mtime=0) if packed else record for record in records)
    file.write(whole)
    file.flush()


def _records(step: Taken | Left, date: str) -> Iterator[bytes]:
    """An article's bytes after what was said of it; the feed that a visit was answered with."""
    if isinstance(step, Taken):
        for capture in step.captures[:1]:
            article = _article(capture, date)
            said = known_json(capture.known)
            yield _Record("metadata", article.url, date, "application/json", said).written(about=article.name)
            yield article.written()
    elif step.answer:
        answer = step.answer
        # A feed that calls itself a page would be read as one.
        media_type = answer.media_type if "html" not in answer.media_type else "application/octet-stream"
        yield _Record("response", answer.url, date, _HTTP, _http(answer, media_type)).written()


_HTTP = "application/http; msgtype=response"


def _article(capture: Capture, date: str) -> "_Record":
    kind, media_type = _KINDS[capture.kind]
    url = capture.known.url or capture.path
    if capture.kind is CaptureKind.PAGE:
        block = _http(Response(url, 200, capture.content, charset=capture.charset), media_type)
        return _Record(kind, url, date, _HTTP, block)
    return _Record(kind, url, date, _typed(media_type, capture.charset), capture.content)


def _http(answer: Response, media_type: str) -> bytes:
    """The answer unpacked, with the headers that a reader needs."""
    headers = {
        "Content-Type": _typed(media_type, answer.charset),
        "ETag": answer.etag,
        "Last-Modified": answer.last_modified,
        "Content-Length": str(len(answer.content)),
    }
    head = "".join(f"{name}: {value}\r\n" for name, value in headers.items() if value)
    return f"HTTP/1.1 200 OK\r\n{head}\r\n".encode("utf-8", "replace") + answer.content


def _typed(media_type: str, charset: str) -> str:
    return f"{media_type}; charset={charset}" if charset else media_type


@dataclass(frozen=True, slots=True)
class _Record:
    """One record of an archive."""

    kind: str
    url: str
    date: str
    media_type: str
    block: bytes

    @property
    def name(self) -> str:
        """Its id, made of what it is: the same run gives the same archive."""
        digest = hashlib.sha256(self.block).hexdigest()
        return f"<urn:uuid:{uuid5(NAMESPACE_URL, f'{self.kind} {self.url} {self.date} {digest}')}>"

    def written(self, about: str = "") -> bytes:
        """Its bytes; metadata name the record that they are about."""
        headers = {
            "WARC-Type": self.kind,
            "WARC-Record-ID": self.name,
            "WARC-Refers-To": about,
            "WARC-Target-URI": self.url,
            "WARC-Date": self.date,
            "WARC-Block-Digest": f"sha1:{base64.b32encode(hashlib.sha1(self.block).digest()).decode()}",  # noqa: S324 # as the standard shows it
            "Content-Type": self.media_type,
            "Content-Length": str(len(self.block)),
        }
        head = "".join(f"{key}: {' '.join(value.split())}\r\n" for key, value in headers.items() if value)
        return f"WARC/1.1\r\n{head}\r\n".encode("utf-8", "replace") + self.block + b"\r\n\r\n"


def _whole(file: BinaryIO) -> int:
    """The length of a gzip file up to the end of its last whole member."""
    file.seek(0)
    whole, unpacker = 0, zlib.decompressobj(31)
    position = 0
    while piece := file.read(_PIECE):
        position += len(piece)
        while piece:
            try:
                unpacker.decompress(piece)
            except zlib.error:
                return whole
            piece = unpacker.unused_data
            if not unpacker.eof:
                break
            whole, unpacker = position - len(piece), zlib.decompressobj(31)
    return whole
