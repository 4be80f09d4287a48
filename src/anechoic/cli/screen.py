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

_SHOWN = 3  # refusals of one reason that are printed one by one; the rest are counted

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
    """Each refusal with its subject and reason; where many have one reason, the first of them and their number.

    An article that came by two ways is no fault of anything: such articles are counted in one line.
    """
    by_reason: dict[str, list[str]] = {}
    for each in refusals:
        if each.stage != "twice":
            by_reason.setdefault(each.reason, []).append(each.subject)
    for reason, subjects in by_reason.items():
        for subject in subjects[:_SHOWN]:
            stderr.print(f"[bold]refused[/] {escape(subject)}: {escape(reason)}")
        if len(subjects) > _SHOWN:
            stderr.print(f"[bold]refused[/] {len(subjects) - _SHOWN} more: {escape(reason)}")
    if twice := [each.reason for each in refusals if each.stage == "twice"]:
        say(f"{len(twice)} {'article' if len(twice) == 1 else 'articles'} {twice[0]}")
