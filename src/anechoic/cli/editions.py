"""The editions of this machine, and the file of what they have told (edge: disk)."""

import json
from pathlib import Path

from anechoic.briefing import editions_from_toml, told
from anechoic.cli import settings
from anechoic.cli.output import write
from anechoic.errors import BadInput
from anechoic.jsonlines import line, told_from, told_json
from anechoic.records import Briefing, Edition, Told


def own_editions() -> tuple[Edition, ...]:
    """The editions of `editions.toml` in ANECHOIC_HOME; none where there is no such file."""
    file = settings.own_editions()
    return editions_from_toml(file.read_bytes(), subject=str(file)) if file.is_file() else ()


def told_before(file: Path | None, edition: str) -> tuple[Told, ...]:
    """What the file says that the edition has told; nothing where there is no file yet. Raises BadInput where it is none."""
    return tuple(record for record in _kept(file) if record.edition == edition) if file else ()


def remember(briefing: Briefing, file: Path) -> None:
    """Add what the briefing told to the file, in place of what it told on that day before."""
    now = told(briefing)
    days = {(each.edition, each.day) for each in now}
    before = [record for record in _kept(file) if (record.edition, record.day) not in days]
    write("".join(f"{line(told_json(record))}\n" for record in (*before, *now)), file)


def _kept(file: Path) -> list[Told]:
    try:
        rows = file.read_text(encoding="utf-8").splitlines() if file.is_file() else []
    except (OSError, UnicodeDecodeError) as error:
        raise BadInput(str(file), "cannot be read as text", "let the program write the file") from error
    return [told_from(_row(row, file), str(file)) for row in rows if row.strip()]


def _row(row: str, file: Path) -> dict[str, object]:
    try:
        found = json.loads(row)
    except ValueError:
        found = None
    if not isinstance(found, dict):
        raise BadInput(str(file), "holds a line that is no JSON object", "let the program write the file")
    return found
