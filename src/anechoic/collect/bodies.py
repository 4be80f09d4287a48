"""The body of an answer, unpacked piece by piece, and never further than its limits."""

import zlib

from anechoic.collect.unpacking import too_large
from anechoic.errors import BadInput, TooLarge

ENCODINGS = ("gzip", "deflate")  # what is asked for
_GZIP, _ZLIB, _BARE = 31, 15, -15  # see zlib.decompressobj
_WINDOWS = {"gzip": _GZIP, "x-gzip": _GZIP, "deflate": _ZLIB}
_FREE = 2**20  # decoded bytes before the ratio counts
_RATIO = 100  # HTML shrinks five- to tenfold; deflate can reach a thousand


class Body:
    """What has come in so far, unpacked."""

    def __init__(self, subject: str, encoding: str, limit: int) -> None:
        """`encoding` is that of the Content-Encoding header, `limit` counts decoded bytes.

        Raises BadInput for an encoding that is not known, or several, one within the other.
        """
        name = encoding.strip().lower()
        if name not in {*_WINDOWS, "", "identity"}:
            raise BadInput(subject, f"is packed as {name[:40]!r}, which was not asked for")
        self._subject, self._limit = subject, limit
        self._unpacker = zlib.decompressobj(_WINDOWS[name]) if name in _WINDOWS else None
        self._may_be_bare = name == "deflate"  # some servers leave the header of RFC 9110, 8.4.1.2 out
        self._packed = 0
        self._content = bytearray()

    def add(self, piece: bytes) -> None:
        """Takes the next piece in; raises TooLarge over a limit, BadInput where it cannot be unpacked."""
        self._packed += len(piece)
        self._content += self._unpacked(piece)
        if len(self._content) > self._limit:
            raise too_large(self._subject, self._limit)
        if len(self._content) > max(_FREE, _RATIO * self._packed):
            raise TooLarge(self._subject, f"swells more than {_RATIO}-fold when it is unpacked", "no page does that")

    def whole(self) -> bytes:
        """All of it; raises BadInput where its packing ends too early."""
        if self._unpacker and self._packed and not self._unpacker.eof:
            raise BadInput(self._subject, "ends too early")
        return bytes(self._content)

    def _unpacked(self, piece: bytes) -> bytes:
        if self._unpacker is None:
            return piece
        room = self._limit + 1 - len(self._content)
        try:
            return self._unpacker.decompress(piece, room)
        except zlib.error:
            if self._may_be_bare:
                self._may_be_bare, self._unpacker = False, zlib.decompressobj(_BARE)
                return self._unpacked(piece)
            raise BadInput(self._subject, "cannot be unpacked: it is not what its header says") from None
