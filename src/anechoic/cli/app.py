"""The command line: its commands in one place, and how it ends."""

import io
import os
import sys
from typing import Annotated

import typer

import anechoic
from anechoic.cli import (
    bounces,
    brief,
    collecting,
    deliver,
    diet,
    doctor,
    editors,
    publish,
    screen,
    serving,
    sources,
    stages,
    subscribers,
)
from anechoic.errors import AnechoicError, WrongUse

_HELP = """One briefing out of what many outlets print, with the evidence under every line.

`anechoic brief` prints the briefing. Every stage on the way is a command of its own, from articles to JSON Lines.

```
anechoic brief --example                          what a briefing looks like
anechoic brief                                    the news of today, collected now
anechoic brief pages/ --day 2026-03-17            one day of what you saved
anechoic read pages/ --json | anechoic quotes -   who said what in it
```

Results go to standard output, or into the file of `-o`; progress and what was refused go to standard error. Exit
status: 0 done; 1 nothing to brief, or an input gave nothing at all; 2 wrong use.
"""

app = typer.Typer(
    name="anechoic",
    help=_HELP,
    no_args_is_help=True,
    rich_markup_mode="markdown",
    add_completion=False,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"anechoic {anechoic.__version__}")
        raise typer.Exit


@app.callback()
def _options(
    version: Annotated[  # acted on by its callback
        bool, typer.Option("--version", help="Print the version.", callback=_version, is_eager=True)
    ] = False,
) -> None:
    pass


app.command("brief")(brief.brief)
app.command("collect")(collecting.collect)
app.command("read")(stages.read)
app.command("echoes")(stages.echoes)
app.command("stories")(stages.stories)
app.command("quotes")(stages.quotes)
app.command("claims")(stages.claims)
app.command("perspectives")(stages.perspectives)
app.command("diet")(diet.diet)
app.command("publish")(publish.publish)
app.command("bounces")(bounces.bounces)
app.command("doctor")(doctor.doctor)
app.command("deliver")(deliver.deliver)
app.command("demo-subscribers")(deliver.demo_subscribers)
app.command("serve")(serving.serve)
app.add_typer(subscribers.app, name="subscribers")
app.add_typer(editors.app, name="editors")
app.add_typer(sources.app, name="sources")


def main() -> None:
    """Run the command line and end with the status of the contract."""
    _open_streams()
    try:
        app(prog_name="anechoic")
    except AnechoicError as error:
        screen.say(f"anechoic: {error}")
        sys.exit(2 if isinstance(error, WrongUse) else 1)


def _open_streams() -> None:
    """Standard streams speak UTF-8, whatever the locale; those that the caller closed lead nowhere."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        stream = getattr(sys, name)
        if stream is None:
            setattr(sys, name, os.fdopen(os.open(os.devnull, os.O_RDWR), mode, encoding="utf-8"))
        elif isinstance(stream, io.TextIOWrapper) and mode == "w":
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
