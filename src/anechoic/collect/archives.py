"""Web archives (WARC, ISO 28500): the pages among their records, one by one."""

import io
from collections.abc import Iterator

from fastwarc.warc import ArchiveIterator, WarcRecord, WarcRecordType

from anechoic.collect.bodies import Body
from anechoic.collect.charsets import clean
from anechoic.collect.unpacking import LIMIT
from anechoic.errors import BadInput
from anechoic.records import Capture, CaptureKind, Known

_PIECE = 2**16
_PAGES = frozenset({"text/html", "application/xhtml+xml"})


def pages(stream: io.BufferedIOBase, path: str) -> Iterator[Capture]:
    """The HTML pages that were answered with 200; requests, pictures, revisits and the like are passed over.

    Raises BadInput where the archive is damaged or holds no page, and at its end where pages were left out because
    they are over 10 MiB or cannot be unpacked.
    """
    count, refused = 0, []
    for record in _records(stream, path):
        if _is_page(record):
            count += 1
            try:
                page = _page(record, path)
            except BadInput as failure:  # one bad page must not cost the others: all are named at the end
                refused.append(str(failure))
            else:
                yield page
    if refused:
        raise BadInput(path, "; ".join(refused))
    if not count:
        raise BadInput(path, "holds no HTML page", "pages are response records of type text/html with status 200")


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
        record_types=WarcRecordType.response,
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
