"""Writes docs/reference/ from the code and the pages on each stage. `make docs` runs it; a test compares."""

import dataclasses
import inspect
import re
from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path

import typer
from typer.cli import get_docs_for_click

from anechoic import errors, ports, records
from anechoic.cli.app import COMMANDS, app
from anechoic.cli.later import every_command
from anechoic.site import environment
from anechoic.site.pages.rates import MEASURED
from anechoic.site.subscribers import post, roll, sample

HERE = Path(__file__).parent / "reference"
WHY = Path(__file__).parent / "why"
_MADE = "<!-- Made from the code by `make docs`; change the code instead. -->\n"


def pages() -> dict[str, str]:
    """The text of each page by its file name."""
    return {
        "commands.md": _commands(),
        "records.md": "\n".join(_records()),
        "ports.md": "\n".join(_ports()),
        "settings.md": "\n".join(_settings()),
        "results.md": "\n".join(_results()),
    }


def _commands() -> str:
    """The help of every command, as typer writes it."""
    group = every_command(typer.main.get_group(app), COMMANDS)
    help_of_all = get_docs_for_click(obj=group, ctx=typer.Context(group, info_name="anechoic"), name="anechoic")
    return _MADE + help_of_all


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
    for place in (environment, post, sample, roll):
        for _, setting in inspect.getmembers(place, inspect.isfunction):
            said = " ".join((inspect.getdoc(setting) or "").split())
            if setting.__module__ == place.__name__ and re.match("`[A-Z_]+`: ", said):
                yield f"- {said}"
    yield ""


def _results() -> Iterator[str]:
    """The figures of every stage on one page, each as its own page has them."""
    yield f"{_MADE}# Results\n\nWhat was measured of each stage, with the command that gives it again; why a stage works as it does is on its page.\n"
    for page in sorted(WHY.glob("*.md")):
        text = page.read_text(encoding="utf-8")
        title = text.partition("\n")[0].removeprefix("# ")
        for section in MEASURED.finditer(text):
            body = re.sub(r"\]\((?!https?:|#|\.\./)", "](../why/", section["body"].strip())
            yield f"## [{title}](../why/{page.name})\n\n{re.sub('^###', '####', body, flags=re.MULTILINE)}\n"


if __name__ == "__main__":
    HERE.mkdir(exist_ok=True)
    for file, text in pages().items():
        (HERE / file).write_text(text, encoding="utf-8")
