"""A collecting run: what is due is visited, read and kept, step by step (edge: network, database, threads)."""

import asyncio
import fcntl
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import aclosing, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TypeVar

from anechoic import incoming
from anechoic.collect import live
from anechoic.collect.live import Left, Manners, Plan, Round, Taken, Withdrawn, in_doubt, is_ahead
from anechoic.errors import WrongUse
from anechoic.outlets import Register
from anechoic.ports import Clock, SourceMemory, Watch
from anechoic.read import OutletMemory
from anechoic.records import Article, Capture, Health, Refusal, Sighting, Source, SourceState
from anechoic.site import environment

_Given = TypeVar("_Given")
_Got = TypeVar("_Got")

_LOOKUPS = 64  # host names that are looked up side by side; each holds a thread
_LOOKS = 200  # pages seen before that are looked at again in one round
_UNREAD = "unread"  # the folder of the pages that were fetched and are not yet kept as articles
_EVERY = 20.0  # seconds between two looks at what is due
_OFFLINE = 24  # failures without a single answer, after which it is this machine that has no network


class SystemClock:
    """The clock of this machine."""

    def now(self) -> datetime:
        """The present instant, in UTC."""
        return datetime.now(UTC)


@dataclass(slots=True)
class Tally:
    """What came of a run so far."""

    answered: int = 0
    failed: int = 0
    taken: int = 0  # articles, new ones and new states of old ones
    undated: int = 0
    ahead: int = 0
    withdrawn: int = 0

    def __str__(self) -> str:
        counts = (
            (self.answered, "sources answered"),
            (self.failed, "failed"),
            (self.taken, "articles taken"),
            (self.undated, "of them without a date"),
            (self.ahead, "set apart, dated ahead of time"),
            (self.withdrawn, "withdrawn"),
        )
        return ", ".join(f"{count} {what}" for count, what in counts if count) or "nothing was due"


@dataclass(slots=True)
class Desk:
    """Reads and keeps what visits bring, one step after the other."""

    memory: SourceMemory
    register: Register
    clock: Clock
    told: Callable[[Article | Refusal], None]  # hears of every article and every refusal
    record: Callable[[Taken | Left], None] = lambda _: None  # archives what was fetched
    tally: Tally = field(default_factory=Tally)
    _houses: OutletMemory = field(init=False)
    _unsure: dict[str, SourceState] = field(default_factory=dict)  # failures before any answer
    _online: bool = False

    def __post_init__(self) -> None:
        """What stands on many pages of an outlet is remembered from one run to the next."""
        self._houses = OutletMemory(self.memory.house_lines)

    @property
    def offline(self) -> bool:
        """Whether so many sources failed, and none answered, that it must be this machine."""
        return len(self._unsure) >= _OFFLINE

    def take(self, step: live.Step) -> None:
        """Read and keep one step; when this returns, it is kept."""
        match step:
            case Taken():
                self._taken(step)
            case Withdrawn(sighting):
                self.memory.withdraw(sighting, self.clock.now())
                self.tally.withdrawn += 1
            case Left():
                self._left(step)
            case Refusal():
                self.tally.ahead += step.stage == "date"
                self._refused(step)

    def _taken(self, step: Taken) -> None:
        used, article = self._first_readable(step.captures)
        if article and is_ahead(article.published, self.clock.now()):
            self.take(Refusal("date", article.url, f"is dated {article.published}, which is still to come"))
            article = None
        self._heard()
        self.memory.keep(article, step.sighting)
        self.record(Taken(used, step.sighting))
        if article:
            self.tally.taken += 1
            self.tally.undated += article.published is None
            self.told(article)

    def _first_readable(self, captures: Sequence[Capture]) -> tuple[tuple[Capture, ...], Article | None]:
        """The capture that can be read, and its article; else the first capture alone."""
        for each in captures:
            for found in incoming.articles([each], self.register, self._houses):
                if isinstance(found, Article):
                    return (each,), found
                self._refused(found)
        return tuple(captures[:1]), None

    def _refused(self, refusal: Refusal) -> None:
        self.memory.refuse(refusal, self.clock.now())
        self.told(refusal)

    def _left(self, step: Left) -> None:
        state = step.state
        self.record(step)
        if not state.failures:
            self.tally.answered += 1
            self._heard()
        else:
            self.tally.failed += 1
            if not self._online and state.health is Health.FAILING:
                self._unsure[state.address] = state
                state = in_doubt(state, self.clock.now())
        self.memory.leave(state)
        self._learn()

    def _learn(self) -> None:
        for outlet, lines in self._houses.learnt():
            self.memory.keep_house_lines(outlet, lines, self.clock.now())

    def close(self) -> None:
        """Keep what was learnt since the last visit ended, and let go of the memory."""
        self._learn()
        self.memory.close()

    def _heard(self) -> None:
        """Somebody answered: we are online, and the failures so far were those of the sources."""
        self._online = True
        for each in self._unsure.values():
            self.memory.leave(each)
        self._unsure.clear()


@dataclass(frozen=True, slots=True)
class Run:
    """How a run goes: which sources (asked for anew each round), once or on and on, how many pages of each."""

    sources: Callable[[], Sequence[Source]]
    pages: int = 20
    loop: bool = False


def collected(run: Run, desk: Desk, watch: Watch, manners: Manners | None = None) -> Tally:
    """Visit what is due and keep what it brings; what came of it. A loop goes on until it is interrupted.

    Raises WrongUse where another run is under way.
    """
    manners = manners or Manners(allowed=environment.allowed_endpoints())
    with _alone(environment.home()), ThreadPoolExecutor(1) as thread:
        try:
            asyncio.run(_collected(run, desk, _Thread(thread, desk, watch), manners))
        finally:
            thread.submit(desk.close).result()
    return desk.tally


async def _collected(run: Run, desk: Desk, thread: "_Thread", manners: Manners) -> None:
    asyncio.get_running_loop().set_default_executor(ThreadPoolExecutor(_LOOKUPS))
    password = environment.mailbox_password()
    async with live.HttpFetcher(desk.clock, manners) as network:
        fetcher = live.ResumedFetcher(network, live.KeptAnswers(environment.home() / _UNREAD), desk.clock)
        mailbox = live.ImapMailbox(password) if password else None
        round_ = Round(fetcher, desk.clock, thread.recall, mailbox, run.pages)
        plan = partial(thread.plan, run)
        async with aclosing(live.rounds(plan, round_, _EVERY if run.loop else None)) as steps:
            async for step in steps:
                await thread.take(step)
                if isinstance(step, Taken):
                    fetcher.dealt_with(step.sighting.known.url)
                if desk.offline and not run.loop:
                    return


@dataclass(slots=True)
class _Thread:
    """The desk and its memory in a thread of their own: while a page is read, the network goes on."""

    thread: ThreadPoolExecutor
    desk: Desk
    watch: Watch
    _planned: int = 0

    async def plan(self, run: Run) -> Plan:
        return await self._within(self._plan, run)

    def _plan(self, run: Run) -> Plan:
        memory, now = self.desk.memory, self.desk.clock.now()
        plan = Plan(run.sources(), memory.states(), memory.to_look_at(now, _LOOKS))
        self._planned += len(plan.due(now))
        return plan

    async def recall(self, keys: Sequence[str]) -> Mapping[str, Sighting]:
        return await self._within(self.desk.memory.sightings, keys)

    async def take(self, step: live.Step) -> None:
        await self._within(self.desk.take, step)
        tally = self.desk.tally
        self.watch("asking sources", tally.answered + tally.failed, self._planned)

    async def _within(self, act: Callable[[_Given], _Got], given: _Given) -> _Got:
        return await asyncio.get_running_loop().run_in_executor(self.thread, act, given)


@contextmanager
def _alone(home: Path) -> Iterator[None]:
    """Holds the right to collect; the system takes it from a process that dies. Raises WrongUse where another has it."""
    home.mkdir(parents=True, exist_ok=True)
    with (home / "collecting").open("w") as mark:
        try:
            fcntl.flock(mark, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise WrongUse("collect", "is already under way", "wait for the other run, or end it") from None
        yield
