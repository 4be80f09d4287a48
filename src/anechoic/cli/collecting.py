"""`anechoic collect`, and a run of it for every command that asks what is new (edge: network, database, clock)."""

from collections.abc import Callable
from contextlib import ExitStack
from datetime import timedelta
from pathlib import Path
from typing import Annotated

import typer

from anechoic import jsonlines
from anechoic.cli import screen
from anechoic.cli.configured import Language
from anechoic.cli.intake import Intake
from anechoic.cli.live import PAGES_AT_ONCE
from anechoic.cli.options import Out
from anechoic.cli.output import destination, write
from anechoic.cli.rounds import Desk, Run, SystemClock, Tally, collected
from anechoic.collect.live import recording
from anechoic.ports import Watch
from anechoic.records import Article, Refusal
from anechoic.site import declared
from anechoic.site.sources import configured
from anechoic.site.start import started

_AHEAD = timedelta(hours=1)  # clocks differ


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
        desk = Desk(ArchiveMemory(), declared.register(), SystemClock(), told)
        if warc:
            desk.record = open_until_the_end.enter_context(recording(warc, desk.clock))
        return collected(run, desk, watch or open_until_the_end.enter_context(screen.progress()))


def lately(language: str, days: int, watch: Watch) -> Intake:
    """What the archive holds of the last `days` days, after asking every configured source that is due."""
    failed = 0

    def told(each: Article | Refusal) -> None:
        nonlocal failed
        failed += isinstance(each, Refusal)

    kept(Run(lambda: configured(language), PAGES_AT_ONCE), told, watch=watch)
    from anechoic.site.archive.store import articles  # noqa: PLC0415 # once Django is set up

    now = SystemClock().now()
    found = tuple(articles(now - timedelta(days=days), now + _AHEAD))
    if found and failed:
        screen.say(f"{failed} addresses gave nothing; `anechoic sources health` tells why.")
    return Intake(found, declared.register())
