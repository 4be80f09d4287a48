"""The roll: who came onto the list and who went off it, written down beside the database (edge: disk, clock).

A restored backup has forgotten who left since. The roll has not: it is only ever added to, and tells nobody's address,
since it knows people by the fingerprints of theirs. Read again, it takes off the list whoever went.
"""

import json
import logging
import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from django.utils import timezone

from anechoic.errors import BadInput
from anechoic.site import environment

_log = logging.getLogger("anechoic.site")


class Turn(StrEnum):
    """What somebody did, or what became of an address."""

    CAME = "came"
    LEFT = "left"  # one edition
    ERASED = "erased"
    SUPPRESSED = "suppressed"


@dataclass(frozen=True, slots=True)
class Entry:
    """One line: what happened to whom; of an edition, or for a reason."""

    turn: Turn
    key: str
    edition: str = ""
    reason: str = ""


@dataclass
class Gone:
    """Who is gone by the whole roll: the last that happened to somebody counts."""

    left: set[tuple[str, str]] = field(default_factory=set)  # (fingerprint, edition)
    erased: set[str] = field(default_factory=set)
    suppressed: dict[str, str] = field(default_factory=dict)  # fingerprint: reason


def path() -> Path:
    """`ANECHOIC_ROLL`: the file that remembers who left, best on another disk than the database; `roll.jsonl` at home by default."""
    return Path(os.environ.get("ANECHOIC_ROLL") or environment.home() / "roll.jsonl")


def written(entries: Iterable[Entry]) -> bool:
    """Add to the roll, and have it on the disk; whether that could be done: nobody is kept on a list for want of it."""
    at = timezone.now().isoformat(timespec="seconds")
    lines = "".join(f"{json.dumps(_line(each) | {'at': at})}\n" for each in entries)
    try:
        roll = os.open(path(), os.O_CREAT | os.O_APPEND | os.O_WRONLY, 0o600)
        with os.fdopen(roll, "wb") as file:
            file.write(lines.encode())
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        _log.error("event=roll_not_written file=%s reason=%s", path(), error.strerror)
        return False
    return True


def gone() -> Gone:
    """Who is gone by the roll; nobody where there is none. Raises BadInput where a line of it is none of ours."""
    found = Gone()
    for entry in _entries():
        match entry.turn:
            case Turn.SUPPRESSED:
                found.suppressed[entry.key] = entry.reason
            case Turn.ERASED:
                found.erased.add(entry.key)
                found.left = {pair for pair in found.left if pair[0] != entry.key}
            case Turn.LEFT:
                found.left.add((entry.key, entry.edition))
            case Turn.CAME:
                found.erased.discard(entry.key)
                found.left.discard((entry.key, entry.edition))
    return found


def _line(entry: Entry) -> dict[str, str]:
    told = {"turn": entry.turn.value, "key": entry.key, "edition": entry.edition, "reason": entry.reason}
    return {name: value for name, value in told.items() if value}


def _entries() -> Iterator[Entry]:
    if not path().exists():
        return
    with path().open(encoding="utf-8") as lines:
        for number, line in enumerate(lines, 1):
            try:
                read = json.loads(line)
                yield Entry(Turn(read["turn"]), read["key"], read.get("edition", ""), read.get("reason", ""))
            except (ValueError, KeyError, TypeError) as error:
                if line.endswith("\n"):
                    raise BadInput(f"{path()}:{number}", "is no line of the roll", "mend or remove it") from error
