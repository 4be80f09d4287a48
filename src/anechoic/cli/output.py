"""Where results go: standard output, or a file that is written whole or not at all (edge: disk)."""

import os
import sys
from collections.abc import Iterable
from pathlib import Path

from anechoic.errors import WrongUse


def write(text: str, to: Path | None) -> None:
    """Print `text`, or put it into a file by way of a temporary one beside it; raises WrongUse where that cannot be."""
    if to is None:
        sys.stdout.write(text)
        sys.stdout.flush()
        return
    try:
        to.parent.mkdir(parents=True, exist_ok=True)
        beside = to.with_name(f".{to.name}.{os.getpid()}")
        beside.write_text(text, encoding="utf-8", newline="\n")
        beside.replace(to)
    except OSError as error:
        raise WrongUse(str(to), f"cannot be written: {error.strerror}", "choose another place with -o") from error


def write_lines(lines: Iterable[str], to: Path | None) -> None:
    """Print JSON Lines as they come; a file gets them all at once."""
    if to is not None:
        write("".join(f"{line}\n" for line in lines), to)
        return
    for line in lines:
        sys.stdout.write(f"{line}\n")
    sys.stdout.flush()
