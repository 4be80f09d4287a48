"""The ledger of a sender, kept in the database: changes that come at the same time go to the disk in one commit."""

import asyncio
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import TypeVar

from django.db import connections

from anechoic.delivery.message import Press
from anechoic.errors import Withdrawn
from anechoic.ports import Parcel
from anechoic.records import Verdict
from anechoic.site.subscribers import claims
from anechoic.site.subscribers.claims import Claimed, Settlement, Worker
from anechoic.site.subscribers.presses import Presses

_T = TypeVar("_T")


class DatabaseLedger:
    """Implements `ports.Ledger`. The database is spoken to in one thread of its own, with one connection."""

    def __init__(self, worker: Worker, presses: Presses) -> None:
        self._worker, self._presses = worker, presses
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="ledger")
        self._attempts: dict[int, int] = {}
        self._settled: list[Settlement] = []
        self._dots: dict[int, asyncio.Future[bool]] = {}
        self._committing = asyncio.Lock()

    async def claim(self, most: int) -> Sequence[Parcel]:
        """As `ports.Ledger` says."""
        await self.flush()
        claimed = await self._run(self._claim, most)
        self._attempts.update((each.key, each.attempts) for each, _ in claimed)
        return [
            Parcel(each.key, each.address.rpartition("@")[2], partial(self._presses.message, each, press))
            for each, press in claimed
        ]

    async def mark_dot(self, key: int) -> None:
        """As `ports.Ledger` says. Whoever comes while a commit is under way shares the next one."""
        marked = self._dots[key] = asyncio.get_running_loop().create_future()
        asked = time.monotonic()
        async with self._committing:
            if not marked.done():
                await self._commit()
        if not marked.result():
            raise Withdrawn(str(key), "is no longer this sender's")
        if time.monotonic() - asked > self._worker.lease / 2:  # we were asleep: others may have judged it by now
            self.settle(key, Verdict.RELEASED, "")  # kept if they have not: nothing of it was given away
            raise Withdrawn(str(key), "waited too long for the database")

    def settle(self, key: int, verdict: Verdict, answer: str) -> None:
        """As `ports.Ledger` says."""
        self._settled.append(Settlement(key, verdict, answer, self._attempts.pop(key, 1)))

    async def renew(self) -> None:
        """As `ports.Ledger` says."""
        await self.flush()
        await self._run(claims.renew, self._worker)

    async def flush(self) -> None:
        """As `ports.Ledger` says."""
        async with self._committing:
            if self._settled or self._dots:
                await self._commit()

    async def close(self) -> None:
        """Give the thread and its connection back."""
        await self._run(connections.close_all)
        self._thread.shutdown()

    def _claim(self, most: int) -> list[tuple[Claimed, Press]]:
        return [(claimed, self._presses.prepare(claimed)) for claimed in claims.claim(self._worker, most)]

    async def _commit(self) -> None:
        """Keep all that waits. What cannot be kept stops every sender that asked: none may go on without it."""
        settled, self._settled = self._settled, []
        dots, self._dots = self._dots, {}
        try:
            ours = await self._run(claims.keep, self._worker, settled, list(dots))
        except BaseException as error:
            for marked in dots.values():
                marked.set_exception(error)
                marked.exception()
            raise
        for key, marked in dots.items():
            marked.set_result(key in ours)

    async def _run(self, what: Callable[..., _T], *arguments: object) -> _T:
        return await asyncio.get_running_loop().run_in_executor(self._thread, partial(what, *arguments))
