"""`anechoic brief`: the main job."""

import sys
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from anechoic import pipeline
from anechoic.briefing import EDITIONS, book, calendar, edition, on_screen, rendered
from anechoic.cli import screen, settings
from anechoic.cli.collecting import lately
from anechoic.cli.configured import Language
from anechoic.cli.editions import own_editions, remember, told_before
from anechoic.cli.intake import Intake, intake
from anechoic.cli.leans import Lean
from anechoic.cli.options import KINDS, GroupKind, Out
from anechoic.cli.output import destination, write, write_bytes
from anechoic.pipeline import Newsroom
from anechoic.ports import Watch
from anechoic.records import Briefing
from anechoic.site.leans import leaning

_BACKGROUND = 4  # days before that of the edition, whose articles a story may begin with
EXAMPLE_DAY = date(2026, 3, 17)
EXAMPLE = "This is an example: a day of news that was made up to show what a briefing looks like. None of it happened."


class Form(StrEnum):
    """The forms a briefing is printed in."""

    TEXT = "text"
    HTML = "html"
    MARKDOWN = "markdown"
    JSON = "json"
    ATOM = "atom"
    JSONFEED = "jsonfeed"
    EML = "eml"
    ICS = "ics"
    EPUB = "epub"


ToldFile = Annotated[
    Path | None,
    typer.Option(
        "--told",
        help="What was told before: read from this file, and added to it. A story returns only with something new.",
        callback=destination,
    ),
]


def brief(
    paths: Annotated[
        list[Path] | None,
        typer.Argument(
            metavar="[PATH…]",
            help=f"{KINDS} Without any, the configured sources are collected now.",
            show_default=False,
        ),
    ] = None,
    edition_name: Annotated[
        str,
        typer.Option(
            "--edition", help="Which edition: " + ", ".join(each.name for each in EDITIONS) + ", or one of yours."
        ),
    ] = EDITIONS[0].name,
    day: Annotated[
        datetime | None,
        typer.Option(formats=["%Y-%m-%d"], help="Brief this day alone; without it, everything that was given."),
    ] = None,
    form: Annotated[Form, typer.Option("--format", help="The form to print it in.")] = Form.TEXT,
    groups: Annotated[
        GroupKind | None, typer.Option(help="What coverage is grouped by; by country, where the edition says nothing.")
    ] = None,
    lean: Lean = None,
    words: Annotated[int | None, typer.Option(min=60, max=20000, help="Length of the briefing, in words.")] = None,
    language: Language = "en",
    out: Out = None,
    page: Annotated[
        Path | None,
        typer.Option(help="Also write the briefing as an HTML page into this file.", callback=destination),
    ] = None,
    told: ToldFile = None,
    example: Annotated[
        bool, typer.Option("--example", help="Brief the example day that comes with the program.")
    ] = False,
) -> None:
    """Print one briefing out of many reports: who said what, who reported it, how many reports are independent.

    ```
    anechoic brief                                  the news of today, collected now
    anechoic brief pages/ feeds/ --day 2026-03-17   one day of what you saved
    anechoic brief day.jsonl.gz --format html -o briefing.html
    ```
    """
    chosen = edition(edition_name, own_editions())
    chosen = replace(chosen, words=words or chosen.words)
    days = chosen.days + (_BACKGROUND + (datetime.now(UTC).date() - day.date()).days if day else 0)
    with screen.progress() as watch:
        material = _example_day(watch) if example else _material(paths or [], language, days, watch)
        by = groups or (GroupKind.LEAN if lean else chosen.groups) or GroupKind.COUNTRY
        room = Newsroom(material.found.register, by, watch)
        articles = leaning(material.found.articles, lean, material.found.register)
        wanted = day.date() if day else material.day
        before = told_before(told, chosen.name)
        briefing = replace(pipeline.brief(articles, chosen, wanted, room, before), notice=material.notice)
    _print(briefing, form, out, page)
    if told and briefing.items:
        remember(briefing, told)
    _end(briefing, material.found)


@dataclass(frozen=True, slots=True)
class _Material:
    """What a briefing is made of: articles, the day where none is wanted, and what the reader must know."""

    found: Intake
    day: date | None = None
    notice: str = ""


def _material(paths: list[Path], language: str, days: int, watch: Watch) -> _Material:
    """What the paths hold; without paths what was collected in the last days, and now; or else the example day."""
    if paths:
        return _Material(intake(paths, watch))
    found = lately(language, days, watch)
    if found.articles:
        return _Material(found)
    screen.say("No source answered: this machine seems to be offline. Here is the example day instead.")
    return _example_day(watch)


def _example_day(watch: Watch) -> _Material:
    return _Material(intake([settings.example_day()], watch), EXAMPLE_DAY, EXAMPLE)


def _print(briefing: Briefing, form: Form, out: Path | None, page: Path | None) -> None:
    if not briefing.items:
        return
    if form is Form.TEXT and out is None and sys.stdout.isatty():
        Console().print(on_screen(briefing))
    else:
        _write(briefing, form, out)
    if page:
        write(rendered(briefing, Form.HTML), page)
        screen.say(f"The page: {page.resolve()}")


def _write(briefing: Briefing, form: Form, out: Path | None) -> None:
    """The briefing in one form; what mail programs, calendars and readers of books take is written byte for byte."""
    if form is Form.EPUB:
        write_bytes(book(briefing), out)
    elif form is Form.ICS:
        write_bytes(calendar(briefing).encode(), out)
    elif form is Form.EML:
        from anechoic.site.subscribers import sample  # noqa: PLC0415 # cryptography, wanted here alone

        write(sample.message(briefing).decode(), out)
    else:
        write(rendered(briefing, form), out)


def _end(briefing: Briefing, found: Intake) -> None:
    """Say what was set apart, and end with the status of the contract."""
    for left in briefing.left_out:
        if left.stage == "day":
            screen.say(f"left out: {left.subject} {left.reason}")
    if not briefing.items:
        screen.say(f"Nothing to brief: {_nothing(briefing, found)}.")
    if not briefing.items or not found.complete:
        raise typer.Exit(1)


def _nothing(briefing: Briefing, found: Intake) -> str:
    """Why there is no line to print."""
    if not found.articles:
        return "no article found"
    untold = next((left.reason for left in briefing.left_out if left.stage != "day"), None)
    if untold:
        return untold
    days = sorted({article.published.date().isoformat() for article in found.articles if article.published})
    if not days:
        return "no article has a date"
    span = days[0] if days[0] == days[-1] else f"{days[0]} to {days[-1]}"
    return f"no article of that day; there are some of {span}"
