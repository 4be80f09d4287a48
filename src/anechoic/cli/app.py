"""The command line: its commands in one place, and how it ends."""

import os
import sys
from typing import Annotated

import typer

import anechoic
from anechoic.cli import brief, collecting, sources, stages
from anechoic.errors import WrongUse

_HELP = """One briefing out of what many outlets print, with the evidence under every line.

**anechoic brief** reads files, folders or feeds and prints the briefing. Every stage on the way is a command of its own
that reads articles and prints JSON Lines, so that they can be joined:

    anechoic read pages/ --json | anechoic quotes -

Exit status: 0 done, 1 nothing to brief or an input refused, 2 wrong use.
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
app.add_typer(sources.app, name="sources")


def main() -> None:
    """Run the command line and end with the status of the contract."""
    try:
        app()
    except WrongUse as error:
        typer.echo(f"anechoic: {error}", err=True)
        sys.exit(2)
    except BrokenPipeError:  # whoever read our output has enough of it
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(0)
    except KeyboardInterrupt:
        typer.echo("anechoic: interrupted", err=True)
        sys.exit(130)
