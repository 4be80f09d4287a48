"""`anechoic editors`: who may work at the desk; add, list, close."""

import os
from enum import StrEnum
from importlib import import_module
from typing import Annotated, Any

import typer

from anechoic.cli import screen
from anechoic.errors import WrongUse
from anechoic.site.start import started

app = typer.Typer(help="Who may work at the desk: editors change drafts, publishers also publish.")


class Role(StrEnum):
    """What somebody may do at the desk."""

    EDITOR = "editor"
    PUBLISHER = "publisher"


Name = Annotated[str, typer.Argument(help="The name to log in with.")]


def _desk() -> Any:
    """The part of the desk that knows its people; it can be imported once Django is set up."""
    started()
    return import_module("anechoic.site.desk.people_at_work")


@app.command("add")
def add(
    name: Name,
    role: Annotated[Role, typer.Option(help="What they may do.")] = Role.PUBLISHER,
) -> None:
    """Let somebody work at the desk. The password is asked for, or read from ANECHOIC_PASSWORD.

    ```
    anechoic editors add ana
    anechoic editors add ben --role editor
    ```
    """
    password = os.environ.get("ANECHOIC_PASSWORD") or typer.prompt(
        "Password", hide_input=True, confirmation_prompt=True
    )
    new = _desk().kept(name, role.value, password)
    screen.say(f"{name} is {'a new' if new else 'now a'} {role.value}.")


@app.command("list")
def everybody() -> None:
    """Everybody who works at the desk, with their roles.

    ```
    anechoic editors list
    ```
    """
    for name, roles, active in _desk().everybody():
        typer.echo(f"{name}\t{', '.join(roles) or 'no role'}{'' if active else ', closed'}")


@app.command("close")
def close(name: Name) -> None:
    """Let somebody in no more; what they did stays in the log.

    ```
    anechoic editors close ben
    ```
    """
    if not _desk().closed(name):
        raise WrongUse(name, "is nobody who is let in", "`anechoic editors list` names them")
    screen.say(f"{name} is let in no more.")
