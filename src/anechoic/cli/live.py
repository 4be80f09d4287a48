"""What sources hold at this moment, asked without the archive (edge: network, disk, clock)."""

import asyncio
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor

from anechoic.cli import settings
from anechoic.cli.rounds import SystemClock
from anechoic.collect.live import CachedFetcher, HttpFetcher, KeptAnswers, Manners, Round, gather
from anechoic.ports import Watch
from anechoic.records import Capture, Refusal, Source
from anechoic.site import environment

_LOOKUPS = 32  # host names that are looked up side by side; each holds a thread
PAGES_AT_ONCE = 5  # of each source, the newest whose feed carries only a summary, where somebody waits for them


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
    async with HttpFetcher(clock, manners) as network:
        round_ = Round(CachedFetcher(network, KeptAnswers(settings.answers())), clock, pages=pages)
        found = gather(sources, round_, lambda done, total, _: watch("asking sources", done, total))
        return [each async for each in found]
