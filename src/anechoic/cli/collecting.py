"""`anechoic collect`, and live collecting for every command that asks for it (edge: network, disk)."""

import asyncio
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import aclosing

import typer

from anechoic import collect as collect_stage
from anechoic import jsonlines, pipeline
from anechoic.cli import screen, settings
from anechoic.cli.options import Out
from anechoic.cli.output import write_lines
from anechoic.outlets import DEFAULT, OUTLETS
from anechoic.pipeline import Watch
from anechoic.records import Article, Capture, Refusal, Source, SourceKind


def collect(out: Out = None) -> None:
    """Ask every configured source now, and print what it holds as articles, one a line.

        anechoic collect -o today.jsonl
    """
    refused: list[Refusal] = []

    def lines(watch: Watch) -> Iterator[str]:
        for each in pipeline.articles(collected(configured(), watch), DEFAULT):
            if isinstance(each, Article):
                yield jsonlines.line(jsonlines.article_json(each))
            else:
                refused.append(each)

    with screen.progress() as watch:
        write_lines(lines(watch), out)
    screen.refused(refused)
    if refused:
        raise typer.Exit(1)


def configured() -> tuple[Source, ...]:
    """The built-in sources and the user's own, each address once."""
    built_in = (source for outlet in OUTLETS for source in of_outlet(outlet))
    return tuple({source.address: source for source in (*built_in, *own())}.values())


def own() -> tuple[Source, ...]:
    """The user's own sources; raises BadInput where the list was broken by hand."""
    file = settings.own_sources()
    return collect_stage.subscriptions(file.read_bytes(), str(file)) if file.is_file() else ()
