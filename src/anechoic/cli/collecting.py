"""`anechoic collect`, and live collecting for every command that asks for it (edge: network, disk, clock)."""

import asyncio
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from typing import Annotated

import typer

from anechoic import collect as collect_stage
from anechoic import jsonlines, pipeline
from anechoic.cli import screen, settings
from anechoic.cli.options import Out
from anechoic.cli.output import write_lines
from anechoic.errors import BadInput
from anechoic.outlets import DEFAULT, OUTLETS
from anechoic.pipeline import Watch
from anechoic.records import Article, Capture, Outlet, Refusal, Source, SourceKind

_LOOKUPS = 32  # host names that are looked up side by side; each holds a thread
_PAGES = 5  # of each source, the newest whose feed carries only a summary

Language = Annotated[
    str,
    typer.Option(
        "--language", help="Collect the built-in outlets in this language; `all` for every one. Yours are always asked."
    ),
]


def collect(language: Language = "en", out: Out = None) -> None:
    """Ask every configured source now, and print what it holds as articles, one a line.

    ```
    anechoic collect -o today.jsonl
    anechoic brief today.jsonl
    ```

    Sources that give nothing are named; the exit status is 1 where none gives anything.
    """
    refused: list[Refusal] = []
    found = False

    def lines(watch: Watch) -> Iterator[str]:
        nonlocal found
        for each in pipeline.articles(collected(configured(language), watch), DEFAULT):
            if isinstance(each, Article):
                found = True
                yield jsonlines.line(jsonlines.article_json(each))
            else:
                refused.append(each)

    with screen.progress() as watch:
        write_lines(lines(watch), out)
    screen.refused(refused)
    if not found:
        raise typer.Exit(1)


class SystemClock:
    """The clock of this machine."""

    def now(self) -> datetime:
        """The present instant, in UTC."""
        return datetime.now(UTC)


def configured(language: str = "all") -> tuple[Source, ...]:
    """The first address of every built-in outlet in a language, and the user's own sources."""
    chosen = (outlet for outlet in OUTLETS if language == "all" or outlet.language.startswith(language.lower()))
    built_in = (source for outlet in chosen for source in of_outlet(outlet)[:1])
    return tuple({source.address: source for source in (*built_in, *own())}.values())


def own() -> tuple[Source, ...]:
    """The user's own sources; raises BadInput where the list was broken by hand."""
    file = settings.own_sources()
    if not file.exists():
        return ()
    listed = collect_stage.sources_in(file)
    if listed is None:
        raise BadInput(str(file), "is no subscription list (OPML)", "mend it, or move it away to start a new one")
    return listed


def of_outlet(outlet: Outlet) -> tuple[Source, ...]:
    """The addresses of an outlet as sources, feeds first."""
    feeds = (Source(address, SourceKind.FEED, outlet.name) for address in outlet.feeds)
    return (*feeds, *(Source(address, SourceKind.SITEMAP, outlet.name) for address in outlet.sitemaps))


def collected(sources: Sequence[Source], watch: Watch, pages: int = _PAGES) -> Iterator[Capture | Refusal]:
    """What the sources hold now: their entries, and the newest `pages` pages behind each."""
    return iter(asyncio.run(_gathered(sources, watch, pages)))


def answers_of(sources: Sequence[Source], watch: Watch) -> Iterator[tuple[Source, int | Refusal]]:
    """For each source how many entries it has now, or why none."""
    found = list(collected(sources, watch, pages=0))
    failed = {each.subject: each for each in found if isinstance(each, Refusal)}
    entries = [each.path for each in found if isinstance(each, Capture)]
    for source in sources:
        yield source, failed.get(source.address) or entries.count(source.address)


async def _gathered(sources: Sequence[Source], watch: Watch, pages: int) -> list[Capture | Refusal]:
    asyncio.get_running_loop().set_default_executor(ThreadPoolExecutor(_LOOKUPS))
    async with collect_stage.HttpFetcher(SystemClock()) as network:
        fetcher = collect_stage.CachedFetcher(network, settings.answers())
        found = collect_stage.gather(
            sources, fetcher, pages, lambda done, total, _: watch("asking sources", done, total)
        )
        return [each async for each in found]
