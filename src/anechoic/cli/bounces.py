"""`anechoic bounces`: what mails that came back say (edge: disk, network)."""

import asyncio
import json
import mailbox
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Annotated

import typer

from anechoic.cli import screen, settings
from anechoic.collect.live import ImapMailbox
from anechoic.delivery.bounces import bounce
from anechoic.errors import AnechoicError, BadInput, WrongUse
from anechoic.records import Bounce
from anechoic.site import environment
from anechoic.site.start import started

_EVERY = 600.0  # seconds between two looks into the mailbox

Paths = Annotated[
    list[Path] | None,
    typer.Argument(metavar="[PATH…]", help="Mails, folders of mails, mbox files.", show_default=False),
]


def bounces(
    paths: Paths = None,
    mailbox_address: Annotated[
        str,
        typer.Option("--mailbox", help="A folder on a mail server: `imaps://user@host/folder`.", show_default=False),
    ] = "",
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object a mail.")] = False,
    apply: Annotated[
        bool,
        typer.Option("--apply", help="Write no more to addresses that are gone, where the mail proves it is ours."),
    ] = False,
    loop: Annotated[
        bool, typer.Option("--loop", help="Read the mailbox again every ten minutes, until stopped.")
    ] = False,
) -> None:
    """Tell of each mail whom it could not reach, and whether that is for good: `hard`, `soft`, or no bounce at all.

    ```
    anechoic bounces mail/ --json
    anechoic bounces returned.mbox --apply
    anechoic bounces --mailbox imaps://returned@mail.example/INBOX --apply
    anechoic bounces --mailbox imaps://returned@mail.example/INBOX --apply --loop
    ```

    With --apply an address is written to no more after a hard bounce, a complaint, or soft bounces of five deliveries in
    thirty days. Only mail to a return path that this installation signed counts; a forged bounce stops nobody's mail,
    and a mail that is read again counts once. Of a mailbox, whose password is ANECHOIC_MAILBOX_PASSWORD, what was
    applied is not read again; nothing is changed there. The exit status is 1 where something could not be read.
    """
    if not paths and not mailbox_address:
        raise WrongUse("bounces", "has nothing to read", "name mails, or a folder on a mail server with --mailbox")
    if loop and not (mailbox_address and apply):
        raise WrongUse("--loop", "reads a mailbox again and again", "name one with --mailbox, and --apply what it says")
    if apply:
        started()
    refused = 0
    for file in _files(paths or []):
        try:
            refused += _told(str(file), _mails(file), as_json=as_json, apply=apply)
        except AnechoicError as error:
            refused += 1
            screen.say(f"refused {error}")
    if loop:
        _endless(mailbox_address, as_json=as_json)
    elif mailbox_address:
        refused += _from_server(mailbox_address, as_json=as_json, apply=apply)
    if refused:
        raise typer.Exit(1)


def _endless(address: str, *, as_json: bool) -> None:
    """Read the mailbox until a signal ends it; a server that does not answer is asked again."""
    while True:
        try:
            _from_server(address, as_json=as_json, apply=True)
        except AnechoicError as error:
            screen.say(f"refused {error}")
        time.sleep(_EVERY)


def _told(source: str, mails: Iterator[bytes], *, as_json: bool, apply: bool) -> int:
    """Print what each mail says, and act on it where that is wanted; how many could not be read."""
    refused = 0
    for raw in mails:
        try:
            found = bounce(raw, source)
        except AnechoicError as error:
            refused += 1
            screen.say(f"refused {error}")
            continue
        sys.stdout.write(f"{_json(source, found) if as_json else _words(source, found)}\n")
        if apply:
            _apply(found)
    return refused


def _files(paths: list[Path]) -> Iterator[Path]:
    for path in paths:
        if not (path.exists() or path.is_symlink()):
            raise WrongUse(str(path), "is not there", "name a mail, a folder of mails or an mbox file")
    for path in paths:
        yield from sorted(each for each in path.rglob("*") if _is_mail(each)) if path.is_dir() else [path]


def _is_mail(path: Path) -> bool:
    """Whether it is a file, or a link that leads nowhere, of which to tell; no folder, no pipe."""
    return path.is_file() or (path.is_symlink() and not path.exists())


def _mails(file: Path) -> Iterator[bytes]:
    """The mails in a file; raises BadInput where it cannot be read."""
    try:
        if file.suffix == ".mbox":
            with closing(mailbox.mbox(file, create=False)) as box:
                yield from map(bytes, box)
        else:
            yield file.read_bytes()
    except (OSError, mailbox.Error) as error:
        raise BadInput(str(file), f"cannot be read: {getattr(error, 'strerror', None) or error}") from error


def _from_server(address: str, *, as_json: bool, apply: bool) -> int:
    """The same for a folder on a mail server, from where it was read to last time; how many mails could not be read."""
    kept = settings.returned_marks()
    marks: dict[str, str] = json.loads(kept.read_text()) if kept.exists() else {}
    server = ImapMailbox(environment.mailbox_password())
    refused = 0
    while (found := asyncio.run(server.letters(address, marks.get(address, "")))).mails:
        refused += _told(address, iter(found.mails), as_json=as_json, apply=apply)
        marks[address] = found.mark
        if apply:
            kept.write_text(json.dumps(marks, indent=1, sort_keys=True))
    return refused


def _json(source: str, found: Bounce) -> str:
    return json.dumps({"from": source, "recipients": list(found.recipients), "kind": found.kind.value})


def _words(source: str, found: Bounce) -> str:
    return f"{source}: {found.kind.value}" + (f" {', '.join(found.recipients)}" if found.recipients else "")


def _apply(found: Bounce) -> None:
    from anechoic.site.subscribers import returned  # noqa: PLC0415 # tables exist once Django is set up

    if subscriber := returned.take(found):
        screen.say(f"noted for {subscriber.address}")
