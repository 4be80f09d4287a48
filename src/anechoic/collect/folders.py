"""Edge: folders of this machine as sources, newsletters that a mail program keeps there above all (also as Maildir)."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from anechoic.collect.files import captures, files_in
from anechoic.errors import BadInput, FetchFailed
from anechoic.records import Capture

_MAILDIR = ("cur", "new")
_OVERLAP = 60.0  # seconds; what came in while the last visit was under way is read again


def newer(folder: str, since: datetime | None) -> Iterator[Capture]:
    """What the files of a folder hold that came in or changed since then; raises FetchFailed where there is no folder.

    Bad files cost the others nothing: they are named together at the end, in a BadInput.
    """
    path, refused = Path(folder).expanduser(), []
    if not path.is_dir():
        raise FetchFailed(folder, "is no folder", "check the spelling, or mount it")
    for file in _files(path):
        if since and file.stat().st_ctime < since.timestamp() - _OVERLAP:
            continue
        try:
            yield from captures(file)
        except BadInput as failure:
            refused.append(f"{file.name} {failure.reason}")
    if refused:
        raise BadInput(folder, "; ".join(refused))


def _files(path: Path) -> list[Path]:
    """Every file that can be read; in a Maildir the mails, which have no ending."""
    if all((path / name).is_dir() for name in _MAILDIR):
        return sorted(file for name in _MAILDIR for file in (path / name).iterdir() if file.is_file())
    return files_in([path])
