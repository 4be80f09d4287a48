"""The command line as a program sees it: words in; status, standard output and standard error out."""

import io
import json
import sys
from collections.abc import Mapping, Sequence
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from anechoic.cli import main


@dataclass(frozen=True)
class Done:
    """What came of a command."""

    status: int
    printed: bytes
    said: str

    @property
    def out(self) -> str:
        """What it printed, as text."""
        return self.printed.decode()

    @property
    def rows(self) -> list[dict[str, Any]]:
        """What it printed, as JSON Lines; fails where a line is none."""
        return [json.loads(line) for line in self.out.splitlines()]


def anechoic(*words: object, stdin: bytes = b"") -> Done:
    """Run a command in this process, by the door that the installed program goes through.

    Whatever escapes from that door escapes here too: no test can take a traceback for an answer.
    """
    out, err = io.TextIOWrapper(io.BytesIO()), io.TextIOWrapper(io.BytesIO())
    before = sys.argv, sys.stdin
    sys.argv, sys.stdin = ["anechoic", *map(str, words)], io.TextIOWrapper(io.BytesIO(stdin))
    try:
        with redirect_stdout(out), redirect_stderr(err):
            status = _status()
            out.flush()
            err.flush()
    finally:
        sys.argv, sys.stdin = before
    return Done(status, _bytes(out), _bytes(err).decode())


def _status() -> int:
    try:
        main()
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else int(end.code is not None)
    return 0


def _bytes(stream: io.TextIOWrapper) -> bytes:
    held = stream.buffer
    assert isinstance(held, io.BytesIO)
    return held.getvalue()


def jsonl(rows: Sequence[object]) -> bytes:
    """Rows as JSON Lines; what is words already stands as it is."""
    return "".join(f"{row if isinstance(row, str) else json.dumps(row)}\n" for row in rows).encode()


def briefing_of(path: Path, *options: object) -> dict[str, Any]:
    """What `anechoic brief` makes of a path, as JSON; fails where it makes nothing."""
    done = anechoic("brief", path, "--format", "json", *options)
    assert done.status == 0, done.said
    (row,) = done.rows
    return row


def lines_of(briefing: dict[str, Any]) -> list[dict[str, Any]]:
    """Every line of a briefing that was printed as JSON."""
    return [line for item in briefing["items"] for section in item["sections"] for line in section["lines"]]


def holds(row: Mapping[str, object], keys: Sequence[str]) -> bool:
    """Whether the row has all of the keys, in their order; it may have more, since records may grow."""
    return [key for key in row if key in keys] == list(keys)
