"""Web archives (WARC, ISO 28500): the pages among their records, one by one."""

import io
from collections.abc import Iterator
from dataclasses import dataclass, replace

from fastwarc.warc import ArchiveIterator, WarcRecord, WarcRecordType

from anechoic.collect.bodies import Body
from anechoic.collect.carried import known_from
from anechoic.collect.charsets import clean
from anechoic.collect.unpacking import LIMIT, too_large
from anechoic.errors import BadInput
from anechoic.records import Capture, CaptureKind, Known

_PIECE = 2**16
_METADATA = 2**20  # bytes
_PAGES = frozenset({"text/html", "application/xhtml+xml"})
_CARRIED = {
    "text/html": CaptureKind.FRAGMENT,
    "text/plain": CaptureKind.TEXT,
    "application/json": CaptureKind.LINE,
}


def pages(stream: io.BufferedIOBase, path: str) -> Iterator[Capture]:
    """The HTML pages that were answered with 200; requests, pictures, revisits and the like are passed over.

    What `anechoic collect` archived comes out as it was collected: with what its feed said of it, and the entries that
    carried their article themselves. Raises BadInput where the archive is damaged or holds no page, and at its end where
    pages were left out because they are over 10 MiB or cannot be unpacked.
    """
    count, refused, said = 0, [], _Said()
    for record in _records(stream, path):
        if record.record_type is WarcRecordType.metadata:
            said = _said(record)
        elif kind := _kind(record, said):
            count += 1
            try:
                capture = _capture(record, kind, path)
            except BadInput as failure:  # one bad page must not cost the others: all are named at the end
                refused.append(str(failure))
            else:
                yield replace(capture, known=said.known) if said.of(record) else capture
    if refused:
        raise BadInput(path, "; ".join(refused))
    if not count:
        raise BadInput(path, "holds no HTML page", "pages are response records of type text/html with status 200")


@dataclass(frozen=True, slots=True)
class _Said:
    """What a record of metadata says of the one that it names."""

    name: str = ""
    known: Known = Known()

    def of(self, record: WarcRecord) -> bool:
        return bool(self.name) and record.headers.get("WARC-Record-ID") == self.name


def _said(record: WarcRecord) -> _Said:
    known = known_from(record.reader.read(_METADATA))
    return _Said(record.headers.get("WARC-Refers-To") or "", known) if known else _Said()


def _kind(record: WarcRecord, said: _Said) -> CaptureKind | None:
    """What a record holds of an article; None where it holds none."""
    if record.record_type is WarcRecordType.response:
        return CaptureKind.PAGE if _is_page(record) else None
    return _CARRIED.get((record.headers.get("Content-Type") or "").partition(";")[0]) if said.of(record) else None


def _capture(record: WarcRecord, kind: CaptureKind, path: str) -> Capture:
    if kind is CaptureKind.PAGE:
        return _page(record, path)
    content = record.reader.read(LIMIT + 1)
    if len(content) > LIMIT:
        raise too_large(path)
    charset = (record.headers.get("Content-Type") or "").partition("charset=")[2]
    return Capture(content, kind, path, charset)


def _page(record: WarcRecord, path: str) -> Capture:
    url = clean(record.headers.get("WARC-Target-URI") or "").strip("<>")
    promised, found = record.content_length, 0
    body = Body(url, record.http_headers.get("Content-Encoding") or "", LIMIT)
    try:
        while piece := record.reader.read(_PIECE):
            body.add(piece)
            found += len(piece)
    except OSError as failure:
        raise BadInput(url, f"is damaged: {failure}") from failure
    if found < promised and not record.http_headers.get("Transfer-Encoding"):
        raise BadInput(url, "ends too early")
    return Capture(body.whole(), CaptureKind.PAGE, path, record.http_charset or "", Known(url=url))


def _records(stream: io.BufferedIOBase, path: str) -> Iterator[WarcRecord]:
    iterator = ArchiveIterator(
        _Pieces(stream),
        record_types=WarcRecordType.response | WarcRecordType.resource | WarcRecordType.metadata,
        parse_http=True,
        auto_decode="transfer",
        stream_detect=False,
    )
    while True:
        try:
            record = next(iterator, None)
        except (ValueError, OSError) as failure:
            raise BadInput(path, f"is a damaged WARC archive: {failure}", "fetch or copy the file again") from failure
        if record is None:
            return
        yield record


class _Pieces(io.IOBase):
    """Gives what is there at once: full buffers would lose the records that stand before a cut."""

    def __init__(self, stream: io.BufferedIOBase) -> None:
        self._stream, self._read = stream, 0

    def read(self, size: int = -1) -> bytes:
        piece = self._stream.read1(size)
        self._read += len(piece)
        return piece

    def tell(self) -> int:
        return self._read


def _is_page(record: WarcRecord) -> bool:
    headers = record.http_headers
    return bool(headers) and headers.status_code == 200 and record.http_content_type in _PAGES
