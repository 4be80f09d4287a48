"""Edge: answers of servers as files of a folder, one for each address, written whole or not at all."""

import hashlib
import json
import tempfile
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import asdict
from pathlib import Path

from anechoic.ports import Request, Response


class KeptAnswers:
    """What servers answered, by address. The folder may be deleted at any time, and is made where it is not there."""

    def __init__(self, folder: Path) -> None:
        """`folder` holds nothing else."""
        self._folder = folder

    def answer(self, request: Request) -> Response | None:
        """What is kept of an address; None where that is nothing, damaged, or more than may be read now."""
        try:
            head, _, content = self._file(request.url).read_bytes().partition(b"\n")
            fields = json.loads(head)
            whole = fields.pop("sha256") == hashlib.sha256(content).hexdigest() and len(content) <= request.limit
            return Response(content=content, **fields) if whole else None
        except (OSError, ValueError, TypeError, KeyError, AttributeError):
            return None

    def keep(self, url: str, answer: Response) -> None:
        """Keep it in place of an earlier one; a folder that cannot be written to (a full disk) costs only the saving."""
        fields = asdict(answer) | {"sha256": hashlib.sha256(answer.content).hexdigest()}
        del fields["content"]
        with suppress(OSError):
            self._folder.mkdir(parents=True, exist_ok=True)
            with tempfile.TemporaryDirectory(dir=self._folder) as aside:
                new = Path(aside, "new")
                new.write_bytes(json.dumps(fields).encode() + b"\n" + answer.content)
                new.replace(self._file(url))

    def forget(self, url: str) -> None:
        """Let go of what is kept of an address."""
        with suppress(OSError):
            self._file(url).unlink()

    def forget_before(self, moment: float) -> None:
        """Let go of what was kept before that moment, in seconds since 1970."""
        for file in self._files():
            with suppress(OSError):
                if file.stat().st_mtime < moment:
                    file.unlink()

    def _files(self) -> Iterator[Path]:
        with suppress(OSError):
            yield from (each for each in self._folder.iterdir() if each.is_file())

    def _file(self, url: str) -> Path:
        return self._folder / hashlib.sha256(url.encode()).hexdigest()
