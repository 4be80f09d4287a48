"""Live collecting: visits side by side, once for all sources given, or on and on for those that are due."""

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Callable, Iterator, Mapping, Sequence
from contextlib import aclosing
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from anechoic.collect.due import is_due
from anechoic.collect.merging import merged
from anechoic.collect.visits import Left, Round, Step, Taken, look_again, visit
from anechoic.records import Capture, Refusal, Sighting, Source, SourceState

Found = Capture | Refusal
Progress = Callable[[int, int, str], None]  # sources done, sources in all, the address of the last


async def gather(
    sources: Sequence[Source], round_: Round, progress: Progress = lambda *_: None
) -> AsyncGenerator[Found, None]:
    """All that the sources have now, as it comes in; nothing is remembered.

    An entry that carries under 150 words is replaced by the page it links to, for the newest `round_.pages` of each
    source; where the page cannot be had, a refusal says so and the entry stands. A source that fails is a refusal, and
    costs the others nothing.
    """
    ageless, done = replace(round_, oldest=timedelta.max), 0
    async for step in merged(visit(source, SourceState(address=source.address), ageless) for source in sources):
        match step:
            case Taken((fullest, *_), _):
                yield fullest
            case Refusal():
                yield step
            case Left(state):
                done += 1
                progress(done, len(sources), state.address)


@dataclass(frozen=True, slots=True)
class Plan:
    """What there is to do now: all sources with how they stand, and the pages to look at again."""

    sources: Sequence[Source]
    states: Mapping[str, SourceState]
    looks: Sequence[Sighting] = ()

    def due(self, now: datetime) -> list[tuple[Source, SourceState]]:
        """The sources that may be asked now, the longest due first."""
        standing = ((source, self.states.get(source.address)) for source in self.sources)
        pairs = [(source, state or SourceState(address=source.address)) for source, state in standing]
        return sorted((pair for pair in pairs if is_due(pair[1], now)), key=_since)


async def rounds(
    plan: Callable[[], Awaitable[Plan]], round_: Round, every: float | None = None
) -> AsyncGenerator[Step, None]:
    """The steps of a visit to every source that is due, and of a look at every page whose time has come.

    Once, or again and again, `every` so many seconds; a visit that lasts longer than that holds back no other.
    """
    running: set[str] = set()

    async def starts() -> AsyncGenerator[AsyncGenerator[Step, None], None]:
        while True:
            for name, stream in _streams(await plan(), round_):
                if name not in running:
                    running.add(name)
                    yield _counted(stream, name, running)
            if every is None:
                return
            await asyncio.sleep(every)

    async for step in merged(starts()):
        yield step


def _streams(plan: Plan, round_: Round) -> Iterator[tuple[str, AsyncGenerator[Step, None]]]:
    """A visit for each source that is due, the longest due first, then the looks; each with a name of its own."""
    for source, state in plan.due(round_.clock.now()):
        yield source.address, visit(source, state, round_)
    for sighting in plan.looks:
        yield sighting.key, look_again(sighting, round_)


def _since(pair: tuple[Source, SourceState]) -> float:
    return pair[1].due.timestamp() if pair[1].due else 0.0


async def _counted(stream: AsyncGenerator[Step, None], name: str, running: set[str]) -> AsyncGenerator[Step, None]:
    try:
        async with aclosing(stream):
            async for step in stream:
                yield step
    finally:
        running.discard(name)
