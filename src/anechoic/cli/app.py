"""The command line: its commands in one place, each loaded when it is called, and how it ends."""

import io
import os
import sys
from typing import Annotated

import typer

import anechoic
from anechoic.cli.later import Later, front_door
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

COMMANDS = {
    "brief": Later(
        "brief:brief",
        "Print one briefing out of many reports: who said what, who reported it, how many reports are independent.",
    ),
    "collect": Later("collecting:collect", "Ask every source that is due, and keep what is new in the archive."),
    "read": Later("stages.read:read", "Clean articles out of pages, saved text, feeds, mail or web archives."),
    "echoes": Later("stages.echoes:echoes", "Which articles go back to one act of reporting: one origin a line."),
    "stories": Later(
        "stages.stories:stories", "Which articles report the same event: one story a line, its articles by origin."
    ),
    "quotes": Later("stages.quotes:quotes", "Who said what, and which outlets are credited: one article a line."),
    "claims": Later(
        "stages.claims:claims", "What is claimed, by how many origins, and where accounts differ: one claim a line."
    ),
    "perspectives": Later(
        "stages.perspectives:perspectives",
        "How each group of outlets covers each story, and which group is silent: one story and group a line.",
    ),
    "diet": Later(
        "diet:diet",
        "What my own sources show me: which groups, how much of it is echo, and which big stories they miss.",
    ),
    "corpus": Later(
        "corpus:corpus", "Run every stage over a corpus, on all cores or a cluster, and keep the tables as Parquet."
    ),
    "publish": Later(
        "publish:publish", "Make the edition of a day, publish it, and queue it for everyone who asked for it."
    ),
    "bounces": Later(
        "bounces:bounces",
        "Tell of each mail whom it could not reach, and whether that is for good: `hard`, `soft`, or no bounce at all.",
    ),
    "doctor": Later(
        "doctor:doctor",
        "Look at what collecting and sending need: sources, addresses, relay, DNS, database, clock, size; say what to do where something is wrong.",
    ),
    "deliver": Later("deliver:deliver", "Send what is due, each edition to each reader once."),
    "demo-subscribers": Later(
        "deliver:demo_subscribers",
        "Make confirmed subscribers at example.net and the example's edition, due now: for trying delivery out.",
    ),
    "serve": Later(
        "serving:serve",
        "Run the whole installation: the site, and beside it collecting, making editions, publishing, delivering.",
    ),
    "mcp": Later(
        "assistants:mcp",
        "Let an assistant read what is published, over standard input and output (Model Context Protocol).",
    ),
    "subscribers": Later("subscribers:app", "The list of those who get editions."),
    "editors": Later("editors:app", "Who may work at the desk: editors change drafts, publishers also publish."),
    "sources": Later("sources:app", "Where news is collected from: the outlets built in, and your own."),
}

app = typer.Typer(
    name="anechoic",
    cls=front_door(COMMANDS),
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


def main() -> None:
    """Run the command line and end with the status of the contract."""
    _open_streams()
    try:
        app(prog_name="anechoic")
    except AnechoicError as error:
        from anechoic.cli import screen  # noqa: PLC0415 # nothing to show, nothing to load

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
