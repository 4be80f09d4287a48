"""`anechoic bounces`: what mails that came back say (edge: disk)."""

import json
import mailbox
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated

import typer

from anechoic.cli import screen
from anechoic.delivery.bounces import bounce
from anechoic.errors import AnechoicError, BadInput, WrongUse
from anechoic.records import Bounce
from anechoic.site.start import started

Paths = Annotated[
    list[Path], typer.Argument(metavar="PATH…", help="Mails, folders of mails, mbox files.", show_default=False)
]


def bounces(
    paths: Paths,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object a mail.")] = False,
    apply: Annotated[
        bool,
        typer.Option("--apply", help="Write no more to addresses that are gone, where the mail proves it is ours."),
    ] = False,
) -> None:
    """Tell of each mail whom it could not reach, and whether that is for good: `hard`, `soft`, or no bounce at all.

    ```
    anechoic bounces mail/ --json
    anechoic bounces returned.mbox --apply
    ```

    With --apply an address is written to no more after a hard bounce, a complaint, or five soft bounces in thirty days.
    Only mail to a return path that this installation signed counts; a forged bounce stops nobody's mail.
    """
    if apply:
        started()
    refused = False
    for path, raw in _mails(paths):
        try:
            found = bounce(raw, str(path))
        except AnechoicError as error:
            refused = True
            screen.say(f"refused {error}")
            continue
        sys.stdout.write(f"{_json(path, found) if as_json else _words(path, found)}\n")
        if apply:
            _apply(found)
    if refused:
        raise typer.Exit(1)


def _mails(paths: list[Path]) -> Iterator[tuple[Path, bytes]]:
    for path in paths:
        if not path.exists():
            raise WrongUse(str(path), "is not there", "name a mail, a folder of mails or an mbox file")
        files = sorted(each for each in path.rglob("*") if each.is_file()) if path.is_dir() else [path]
        for file in files:
            if file.suffix == ".mbox":
                yield from ((file, bytes(message)) for message in mailbox.mbox(file, create=False))
            else:
                yield file, _read(file)


def _read(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError as error:
        raise BadInput(str(file), f"cannot be read: {error.strerror}") from error


def _json(path: Path, found: Bounce) -> str:
    return json.dumps({"from": str(path), "recipients": list(found.recipients), "kind": found.kind.value})


def _words(path: Path, found: Bounce) -> str:
    return f"{path}: {found.kind.value}" + (f" {', '.join(found.recipients)}" if found.recipients else "")


def _apply(found: Bounce) -> None:
    from anechoic.site.subscribers import returned  # noqa: PLC0415 # tables exist once Django is set up

    if subscriber := returned.take(found):
        screen.say(f"noted for {subscriber.address}")
