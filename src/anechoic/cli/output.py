"""Where results go: standard output, or a file that is written whole or not at all (edge: disk)."""

import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

import typer

from anechoic.errors import WrongUse


def destination(to: Path | None) -> Path | None:
    """The file that `-o` names, None for standard output; raises WrongUse before any work where it cannot be written."""
    if to is None or str(to) == "-":
        return None
    if to.is_dir():
        raise WrongUse(str(to), "is a folder", "name the file to write, with its folder")
    above = next(folder for folder in to.absolute().parents if folder.exists())
    if not above.is_dir() or not os.access(to if to.exists() else above, os.W_OK):
        raise WrongUse(str(to), "cannot be written", "choose another place")
    return to


def write(text: str, to: Path | None) -> None:
    """Print `text`, or put it into a file by way of a temporary one beside it; raises WrongUse where that cannot be."""
    if to is None:
        with _printing():
            sys.stdout.write(text)
    else:
        _put(text.encode("utf-8", errors="replace"), to)


def write_bytes(content: bytes, to: Path | None) -> None:
    """Print bytes as they are, or put them into a file; raises WrongUse where that cannot be."""
    if to is None:
        with _printing():
            sys.stdout.flush()
            sys.stdout.buffer.write(content)
    else:
        _put(content, to)


def _put(content: bytes, to: Path) -> None:
    try:
        _write_whole(content, to)
    except OSError as error:
        raise WrongUse(str(to), f"cannot be written: {error.strerror}", "choose another place") from error


def write_lines(lines: Iterable[str], to: Path | None) -> None:
    """Print JSON Lines as they come; a file gets them all at once."""
    if to is not None:
        write("".join(f"{line}\n" for line in lines), to)
        return
    for line in lines:
        with _printing():
            sys.stdout.write(f"{line}\n")


def _write_whole(content: bytes, to: Path) -> None:
    if to.exists() and not to.is_file():  # a device or a pipe must stay what it is
        to.write_bytes(content)
        return
    to.parent.mkdir(parents=True, exist_ok=True)
    beside = to.with_name(f".{to.name[:100]}.{os.getpid()}")
    try:
        beside.write_bytes(content)
        beside.replace(to.resolve())
    finally:
        beside.unlink(missing_ok=True)


@contextmanager
def _printing() -> Iterator[None]:
    try:
        yield
        sys.stdout.flush()
    except BrokenPipeError:  # whoever reads our output has enough of it
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise typer.Exit from None
    except OSError as error:
        raise WrongUse("standard output", f"cannot be written: {error.strerror}", "choose a file with -o") from error
