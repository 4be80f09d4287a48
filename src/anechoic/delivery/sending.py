"""Handing over everything that is due: several connections at once, each delivery kept track of before and after.

Knows neither database nor network: a ledger says what is due and remembers what became of it, mailers hand over.
"""

import asyncio
from collections import Counter, deque
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass

from anechoic.delivery.pace import Pace
from anechoic.errors import BadInput, InDoubt, RelayFailed, Withdrawn
from anechoic.ports import Ledger, Mailer, Parcel
from anechoic.records import Verdict

_BATCH = 64  # deliveries that are claimed at once: few enough to be let go of soon, many enough to claim seldom
_TRIES = 3  # of a delivery in one round; of connections in a row before a relay counts as down


@dataclass(frozen=True, slots=True)
class Effort:
    """How hard to try: connections at once, seconds between renewals of the lease, seconds after a failed connection."""

    connections: int = 4
    renewal: float = 20
    pause: float = 1


class Round:
    """One round of sending: until nothing is due, or the relay is down. `tally` counts what became of deliveries."""

    def __init__(
        self, ledger: Ledger, connect: Callable[[], Awaitable[Mailer]], effort: Effort, pace: Pace | None = None
    ) -> None:
        self.tally: Counter[Verdict] = Counter()
        self.in_doubt = 0
        self.failure: RelayFailed | None = None  # why the round ended early
        self._ledger, self._connect, self._effort = ledger, connect, effort
        self._pace = pace or Pace()
        self._waiting: deque[Parcel] = deque()
        self._claiming = asyncio.Lock()
        self._over = asyncio.Event()
        self._is_dry = self._stopped = False
        self._failures = 0
        self._lost: Counter[int] = Counter()  # times that the relay went away over a delivery

    async def run(self) -> None:
        """Send; raises nothing of the relay's, see `failure`."""
        renewing = asyncio.create_task(self._renew())
        try:
            async with asyncio.TaskGroup() as group:
                for _ in range(self._effort.connections):
                    group.create_task(self._line())
        finally:
            self._over.set()
            await renewing  # not cancelled: it may be keeping what was settled
            for parcel in self._waiting:
                self._ledger.settle(parcel.key, Verdict.RELEASED, "")
            await self._ledger.flush()

    def stop(self) -> None:
        """Take no further delivery; those that are being handed over are finished."""
        self._stopped = True

    async def _renew(self) -> None:
        while not self._over.is_set():
            with suppress(TimeoutError):
                await asyncio.wait_for(self._over.wait(), self._effort.renewal)
                return
            await self._ledger.renew()

    async def _line(self) -> None:
        """One connection after the other, as long as there is something to send."""
        mailer: Mailer | None = None
        try:
            while parcel := await self._next():
                if mailer is None or mailer.closed:
                    mailer = await self._mailer(parcel)
                if mailer is not None:
                    await self._hand_over(parcel, mailer)
        finally:
            if mailer is not None:
                await mailer.close()

    async def _next(self) -> Parcel | None:
        """The next parcel whose turn it is; None where there is none, or none shall be sent."""
        while not self._stopped:
            async with self._claiming:
                if not self._waiting and not self._is_dry:
                    self._waiting.extend(await self._ledger.claim(_BATCH))
                    self._is_dry = not self._waiting
            if not self._waiting:
                return None
            now = asyncio.get_running_loop().time()
            waits = [self._pace.wait(parcel.domain, now) for parcel in self._waiting] if self._pace.rates else [0.0]
            place = min(range(len(waits)), key=waits.__getitem__)
            if not waits[place]:
                parcel = self._waiting[place]
                del self._waiting[place]
                self._pace.passed(parcel.domain, now)
                return parcel
            await asyncio.sleep(min(waits[place], 1))
        return None

    async def _mailer(self, parcel: Parcel) -> Mailer | None:
        """A mailer; where there is none, the parcel goes back, and after some failures in a row the round ends."""
        try:
            mailer = await self._connect()
        except RelayFailed as error:
            self._waiting.append(parcel)
            await self._count(error)
            return None
        self._failures = 0
        return mailer

    async def _hand_over(self, parcel: Parcel, mailer: Mailer) -> None:
        try:
            receipt = await mailer.hand_over(parcel.message(), lambda: self._ledger.mark_dot(parcel.key))
        except InDoubt:
            self.in_doubt += 1
        except Withdrawn:
            pass  # whoever has it now settles it
        except RelayFailed as error:
            self._release(parcel)
            await self._count(error)
        except BadInput as error:
            self._settle(parcel, Verdict.NEVER, str(error))
        else:
            if receipt.verdict is Verdict.RELEASED:
                self._release(parcel)
                await self._count(RelayFailed("relay", f"answers {receipt}"))
            else:
                self._settle(parcel, receipt.verdict, str(receipt))
                self._failures = 0

    async def _count(self, error: RelayFailed) -> None:
        """Wait longer after each failure in a row; too many end the round."""
        self._failures += 1
        if self._failures >= _TRIES * self._effort.connections:
            self.failure, self._stopped = error, True
        else:
            await asyncio.sleep(self._effort.pause * self._failures / self._effort.connections)

    def _settle(self, parcel: Parcel, verdict: Verdict, answer: str) -> None:
        self.tally[verdict] += 1
        self._ledger.settle(parcel.key, verdict, answer)

    def _release(self, parcel: Parcel) -> None:
        """Keep it for another try of this round, up to a limit: it may be what the relay breaks over."""
        self._lost[parcel.key] += 1
        if self._lost[parcel.key] < _TRIES:
            self._waiting.append(parcel)
        else:
            self._settle(parcel, Verdict.LATER, "the relay went away before the end of the message")
