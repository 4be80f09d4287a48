"""What the user sees while work goes on and when something was refused; all of it on stderr (edge: terminal)."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from rich.console import Console
from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    SpinnerColumn,
    TaskID,
    TextColumn,
    TimeElapsedColumn,
)
from rich.text import Text

from anechoic.ports import Watch
from anechoic.records import Refusal
from anechoic.text.printable import printable

_SHOWN = 3  # refusals of one reason that are printed one by one; the rest are counted
_LONG = 400  # characters of one message: it may quote what strangers wrote

stderr = Console(stderr=True, highlight=False, soft_wrap=True, markup=False, emoji=False)


def say(words: str) -> None:
    """One plain line for the user, with nothing in it that steers a terminal."""
    stderr.print(_short(words))


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
            _refused(subject, reason)
        if len(subjects) > _SHOWN:
            _refused(f"{len(subjects) - _SHOWN} more", reason)
    if twice := [each.reason for each in refusals if each.stage == "twice"]:
        say(f"{len(twice)} {'article' if len(twice) == 1 else 'articles'} {twice[0]}")


def _refused(subject: str, reason: str) -> None:
    stderr.print(Text.assemble(("refused", "bold"), f" {_short(subject)}: {_short(reason)}"))


def _short(words: str) -> str:
    shown = printable(words.encode("utf-8", "backslashreplace").decode())  # a path may be no Unicode, and is named
    return shown if len(shown) <= _LONG else f"{shown[: _LONG - 1]}…"
