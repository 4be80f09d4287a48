"""Edge: keeps the last answer of every address in a folder, so that what has not changed is not sent again."""

import hashlib
import json
import tempfile
from contextlib import suppress
from dataclasses import asdict, replace
from pathlib import Path

from anechoic.ports import Fetcher, Request, Response


class CachedFetcher:
    """A fetcher that asks conditionally (RFC 9110, 13) with what an earlier run kept, and answers from it at 304."""

    def __init__(self, fetcher: Fetcher, folder: Path) -> None:
        """`folder` is made where it is not there; it may be deleted at any time."""
        self._fetcher, self._folder = fetcher, folder

    async def fetch(self, request: Request) -> Response:
        """The answer of `fetcher`, or the kept one where that is still right, with status 200; raises as it does."""
        kept = None if request.etag or request.last_modified else self._kept(request)
        if kept:
            request = replace(request, etag=kept.etag, last_modified=kept.last_modified)
        answer = await self._fetcher.fetch(request)
        if kept and answer.status == 304:
            return replace(kept, moved_to=answer.moved_to)
        if answer.status == 200 and (answer.etag or answer.last_modified):
            self._keep(request.url, answer)
        return answer

    def _file(self, url: str) -> Path:
        return self._folder / hashlib.sha256(url.encode()).hexdigest()

    def _kept(self, request: Request) -> Response | None:
        """What is kept of an address; None where that is nothing, damaged, or more than may be read now."""
        try:
            head, _, content = self._file(request.url).read_bytes().partition(b"\n")
            fields = json.loads(head)
            whole = fields.pop("sha256") == hashlib.sha256(content).hexdigest() and len(content) <= request.limit
            return Response(content=content, **fields) if whole else None
        except (OSError, ValueError, TypeError, KeyError, AttributeError):
            return None

    def _keep(self, url: str, answer: Response) -> None:
        """Writes it whole or not at all; a folder that cannot be written to (a full disk) costs only the saving."""
        fields = asdict(answer) | {"sha256": hashlib.sha256(answer.content).hexdigest()}
        del fields["content"]
        with suppress(OSError):
            self._folder.mkdir(parents=True, exist_ok=True)
            with tempfile.TemporaryDirectory(dir=self._folder) as aside:
                new = Path(aside, "new")
                new.write_bytes(json.dumps(fields).encode() + b"\n" + answer.content)
                new.replace(self._file(url))
