"""`anechoic collect`, and live collecting for every command that asks for it (edge: network, disk, clock)."""

import asyncio
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from pathlib import Path
from typing import Annotated

import typer

from anechoic import collect as collect_stage
from anechoic import jsonlines
from anechoic.cli import screen, settings
from anechoic.cli.options import Out
from anechoic.cli.output import destination, write
from anechoic.cli.rounds import Desk, Run, SystemClock, Tally, collected
from anechoic.collect import Manners, Round
from anechoic.errors import BadInput
from anechoic.outlets import DEFAULT, OUTLETS
from anechoic.pipeline import Watch
from anechoic.records import Article, Capture, Outlet, Refusal, Source, SourceKind
from anechoic.site import environment
from anechoic.site.start import started

_LOOKUPS = 32  # host names that are looked up side by side; each holds a thread
PAGES_AT_ONCE = 5  # of each source, the newest whose feed carries only a summary, where somebody waits for them

Language = Annotated[
    str,
    typer.Option(
        "--language",
        help="Collect the built-in outlets in this language; `all` for every one, `none` for none. Yours are always asked.",
    ),
]


def collect(
    language: Language = "en",
    loop: Annotated[bool, typer.Option("--loop", help="Go on and on, asking each source when it is due.")] = False,
    pages: Annotated[int, typer.Option(min=0, help="Full pages fetched of one source at one visit, the newest.")] = 20,
    warc: Annotated[
        Path | None, typer.Option(help="Add what is fetched to this WARC archive.", callback=destination)
    ] = None,
    out: Out = None,
) -> None:
    """Ask every source that is due, and keep what is new in the archive.

    ```
    anechoic collect                          once; for cron
    anechoic collect --loop                   all day
    anechoic collect --warc news.warc.gz      also archived, for `anechoic read` and `brief`
    anechoic collect -o new.jsonl             also the new articles, one a line
    ```

    Every article is kept as soon as it is read: a run may be ended at any moment, and the next one goes on where it was.
    `anechoic sources health` tells how each source stands. The exit status is 1 where nothing answered.
    """
    refused: list[Refusal] = []
    taken: list[Article] = []

    def told(each: Article | Refusal) -> None:
        if loop and isinstance(each, Refusal):
            screen.refused([each])
        elif isinstance(each, Refusal):
            refused.append(each)
        elif out:
            taken.append(each)

    tally = kept(Run(lambda: configured(language), pages, loop), told, warc)
    screen.refused(refused)
    screen.say(f"{tally}.")
    if out:
        write("".join(f"{jsonlines.line(jsonlines.article_json(each))}\n" for each in taken), out)
    if tally.failed and not tally.answered:
        raise typer.Exit(1)


def kept(
    run: Run,
    told: Callable[[Article | Refusal], None],
    warc: Path | None = None,
    watch: Watch | None = None,
) -> Tally:
    """One run into the archive, which is made where there is none yet."""
    started()
    from anechoic.site.archive.memory import ArchiveMemory  # noqa: PLC0415 # once Django is set up

    with ExitStack() as open_until_the_end:
        desk = Desk(ArchiveMemory(), DEFAULT, SystemClock(), told)
        if warc:
            desk.record = open_until_the_end.enter_context(collect_stage.recording(warc, desk.clock))
        return collected(run, desk, watch or open_until_the_end.enter_context(screen.progress()))


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
    remedy = "mend it, or move it away to start a new one"
    try:
        listed = collect_stage.sources_in(file, own=True)
    except BadInput as error:
        raise BadInput(error.subject, error.reason, remedy) from error
    if listed is None:
        raise BadInput(str(file), "is no subscription list (OPML)", remedy)
    return listed


def of_outlet(outlet: Outlet) -> tuple[Source, ...]:
    """The addresses of an outlet as sources, feeds first."""
    feeds = (Source(address, SourceKind.FEED, outlet.name) for address in outlet.feeds)
    return (*feeds, *(Source(address, SourceKind.SITEMAP, outlet.name) for address in outlet.sitemaps))


def gathered_live(sources: Sequence[Source], watch: Watch, pages: int = PAGES_AT_ONCE) -> Iterator[Capture | Refusal]:
    """What the sources hold now, whenever they were asked before: their entries, and the newest `pages` pages of each."""
    return iter(asyncio.run(_gathered(sources, watch, pages)))


def answers_of(sources: Sequence[Source], watch: Watch) -> Iterator[tuple[Source, int | Refusal]]:
    """For each source how many entries it has now, or why none."""
    found = list(gathered_live(sources, watch, pages=0))
    failed = {each.subject: each for each in found if isinstance(each, Refusal)}
    entries = [each.path for each in found if isinstance(each, Capture)]
    for source in sources:
        yield source, failed.get(source.address) or entries.count(source.address)


async def _gathered(sources: Sequence[Source], watch: Watch, pages: int) -> list[Capture | Refusal]:
    asyncio.get_running_loop().set_default_executor(ThreadPoolExecutor(_LOOKUPS))
    clock, manners = SystemClock(), Manners(allowed=environment.allowed_endpoints())
    async with collect_stage.HttpFetcher(clock, manners) as network:
        round_ = Round(collect_stage.CachedFetcher(network, settings.answers()), clock, pages=pages)
        found = collect_stage.gather(sources, round_, lambda done, total, _: watch("asking sources", done, total))
        return [each async for each in found]
