"""What the user sees while work goes on and when something was refused; all of it on stderr (edge: terminal)."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from rich.console import Console
from rich.markup import escape
from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    SpinnerColumn,
    TaskID,
    TextColumn,
    TimeElapsedColumn,
)

from anechoic.pipeline import Watch
from anechoic.records import Refusal

_SHOWN = 20  # refusals that are printed one by one; the rest are counted

stderr = Console(stderr=True, highlight=False, soft_wrap=True)


def say(words: str) -> None:
    """One plain line for the user."""
    stderr.print(escape(words))


@contextmanager
def progress() -> Iterator[Watch]:
    """A bar for each piece of work, on a terminal; nothing where stderr is none."""
    columns = (
        SpinnerColumn(),
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
    )
    with Progress(*columns, console=stderr, transient=True, disable=not stderr.is_terminal) as bars:
        tasks: dict[str, TaskID] = {}

        def watch(work: str, done: int, total: int | None) -> None:
            if work not in tasks:
                for earlier in tasks.values():
                    bars.update(earlier, visible=False)
                tasks[work] = bars.add_task(work, total=total)
            bars.update(tasks[work], completed=done, total=total)

        yield watch


def refused(refusals: Sequence[Refusal]) -> None:
    """Each refusal with its subject and reason; of very many, the first ones and the number of the others."""
    for each in refusals[:_SHOWN]:
        stderr.print(f"[bold]refused[/] {escape(each.subject)}: {escape(each.reason)}")
    if len(refusals) > _SHOWN:
        say(f"… and {len(refusals) - _SHOWN} more")
