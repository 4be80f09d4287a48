"""A stage run as a filter: articles taken in, JSON Lines put out, and how it ends."""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import typer

from anechoic import jsonlines, shelf
from anechoic.cli import screen
from anechoic.cli.intake import Inputs, Intake, intake
from anechoic.cli.output import write_lines
from anechoic.outlets import Register
from anechoic.ports import Watch
from anechoic.records import Article, Refusal


def run(paths: list[Path], out: Path | None, rows: Callable[[Intake, Watch], Iterable[jsonlines.Json]]) -> None:
    """Take the articles in, print what `rows` makes of them, and end with the status of the contract."""
    with screen.progress() as watch:
        found = intake(paths, watch)
        write_lines(map(jsonlines.line, rows(found, watch)), out)
    if not found.complete:
        raise typer.Exit(1)


def run_in_time(
    paths: list[Path], out: Path | None, rows: Callable[[Iterator[Article], Register], Iterable[jsonlines.Json]]
) -> None:
    """The same for articles in order of time, of which only those are held that are still to be compared."""
    with screen.progress() as watch:
        inputs = Inputs(paths, watch)
        twice: list[Refusal] = []
        found = shelf.in_time(inputs.articles(), twice)
        write_lines(map(jsonlines.line, rows(found, inputs.register)), out)
    screen.refused((*inputs.refusals, *twice))
    if not inputs.complete:
        raise typer.Exit(1)
