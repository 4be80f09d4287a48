"""Writes docs/reference/ from the code: commands, records, ports, settings. `make docs` runs it; a test compares."""

import dataclasses
import inspect
from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path

import click
import typer

from anechoic import errors, ports, records
from anechoic.cli import settings
from anechoic.cli.app import app

HERE = Path(__file__).parent / "reference"
_MADE = "<!-- Made from the code by `make docs`; change the code instead. -->\n"


def pages() -> dict[str, str]:
    """The text of each page by its file name."""
    return {
        "commands.md": "\n".join(_commands()),
        "records.md": "\n".join(_records()),
        "ports.md": "\n".join(_ports()),
        "settings.md": "\n".join(_settings()),
    }


def _commands() -> Iterator[str]:
    yield f"{_MADE}# Commands\n"
    yield "Every command takes `--help`. Exit status: 0 done, 1 nothing to brief or an input refused, 2 wrong use.\n"
    group = typer.main.get_command(app)
    yield from _of_group(group, "anechoic")


def _of_group(group: click.Command, name: str) -> Iterator[str]:
    if not isinstance(group, click.Group):
        yield from _of_command(group, name)
        return
    for each, command in group.commands.items():
        yield from _of_group(command, f"{name} {each}")


def _of_command(command: click.Command, name: str) -> Iterator[str]:
    arguments = [p for p in command.params if isinstance(p, click.Argument)]
    yield f"## {name}\n"
    yield f"`{' '.join([name, *(p.make_metavar(click.Context(command)) for p in arguments), '[OPTIONS]'])}`\n"
    yield inspect.cleandoc(command.help or "").replace("\b\n", "") + "\n"
    rows = [_row(p) for p in command.params if not getattr(p, "hidden", False)]
    if rows:
        yield "| | | default |\n|---|---|---|"
        yield from rows
        yield ""


def _row(parameter: click.Parameter) -> str:
    names = " ".join(f"`{name}`" for name in parameter.opts) if isinstance(parameter, click.Option) else "`PATH`"
    choices = f" One of {', '.join(parameter.type.choices)}." if isinstance(parameter.type, click.Choice) else ""
    default = parameter.default
    shown = "" if default is None or default is False or callable(default) or default == "" else f"`{default}`"
    return f"| {names} | {getattr(parameter, 'help', '') or ''}{choices} | {shown} |".replace("`Sentinel.UNSET`", "")


def _records() -> Iterator[str]:
    yield f"{_MADE}# Records\n"
    yield inspect.cleandoc(records.__doc__ or "") + "\n"
    for name in records.__all__:
        record = getattr(records, name)
        if dataclasses.is_dataclass(record):
            yield f"## {name}\n\n{inspect.getdoc(record)}\n\n| field | type |\n|---|---|"
            yield from (f"| `{field.name}` | `{_type(field.type)}` |" for field in dataclasses.fields(record))
            yield ""
        elif isinstance(record, type) and issubclass(record, StrEnum):
            yield f"## {name}\n\n{inspect.getdoc(record)}\n\n{', '.join(f'`{each.value}`' for each in record)}\n"


def _type(annotation: object) -> str:
    shown = (
        annotation.__name__ if isinstance(annotation, type) and not hasattr(annotation, "__args__") else str(annotation)
    )
    for module in (
        "anechoic.records.",
        "articles.",
        "stories.",
        "quotations.",
        "claims.",
        "briefings.",
        "sources.",
        "datetime.",
    ):
        shown = shown.replace(module, "")
    return shown.replace("|", "or")


def _ports() -> Iterator[str]:
    yield f"{_MADE}# Ports and errors\n\n{inspect.getdoc(ports)}\n"
    for name, port in inspect.getmembers(ports, inspect.isclass):
        if port.__module__ == ports.__name__:
            yield f"## {name}\n\n{inspect.getdoc(port)}\n"
    yield f"## Errors\n\n```\n{inspect.getdoc(errors)}\n```\n"


def _settings() -> Iterator[str]:
    yield f"{_MADE}# Settings\n\nThe environment sets them; none is needed to start.\n"
    for name, function in inspect.getmembers(settings, inspect.isfunction):
        if function.__module__ == settings.__name__:
            yield f"- {inspect.getdoc(function)} (`{name}`)"
    yield ""


if __name__ == "__main__":
    HERE.mkdir(exist_ok=True)
    for file, text in pages().items():
        (HERE / file).write_text(text, encoding="utf-8")
