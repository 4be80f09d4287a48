"""A sender: claims what is due, hands it over, settles what crashes left, until nothing is due (edge: network, clock)."""

import asyncio
import logging
import os
import secrets
import signal
import time
from collections import Counter, deque
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from functools import partial

from django.db import connection
from django.utils import timezone

from anechoic.delivery.folder import Folder
from anechoic.delivery.pace import Pace
from anechoic.delivery.sending import Effort, Round
from anechoic.delivery.smtp import connected
from anechoic.errors import InDoubt, RelayFailed
from anechoic.ports import Mailer
from anechoic.records import Verdict
from anechoic.site import environment
from anechoic.site.subscribers import asking, claims, doubts, post
from anechoic.site.subscribers.asking import Answer
from anechoic.site.subscribers.claims import Worker
from anechoic.site.subscribers.ledger import DatabaseLedger
from anechoic.site.subscribers.models import Delivery
from anechoic.site.subscribers.presses import Presses

log = logging.getLogger(__name__)

_IDLE = 1.0  # seconds between looks for something that is due


@dataclass
class Outcome:
    """What a sender did: deliveries by what became of them, and why it stopped early, if it did."""

    tally: Counter[Verdict] = field(default_factory=Counter)
    failure: RelayFailed | None = None


def mailers() -> Callable[[], Awaitable[Mailer]]:
    """Makes connections to the relay of this installation; without one, a folder at home."""
    if relay := post.relay_or_none():
        return partial(connected, relay)

    async def folder() -> Mailer:
        return Folder(environment.home() / "mail")

    return folder


async def _nothing() -> None:
    """What is kept before the end of an answer: it counts as given since it was decided."""


def _reopen(answers: Sequence[Answer]) -> None:
    for each in answers:
        asking.reopen(each.asking)
    connection.close()


class Sender:
    """Sends what is due, as long as it is asked to. Several may run at once, on one machine or many."""

    def __init__(self) -> None:
        name = f"{os.uname().nodename}:{os.getpid()}:{secrets.token_hex(4)}"
        self._worker = Worker(name, post.lease_seconds())
        self._effort = Effort(post.connections(), renewal=min(1.0, self._worker.lease / 3))
        self._pace = Pace(post.domain_rates())
        self._presses, self._connect = Presses(), mailers()
        self._round: Round | None = None
        self._stopped = False

    def stop(self, *_: object) -> None:
        """Finish what is under way, claim nothing more."""
        self._stopped = True
        if self._round:
            self._round.stop()

    def once(self) -> Outcome:
        """Send until nothing is due, and nothing is held by a sender that may have died: its lease is waited for."""
        done, patience = Outcome(), time.monotonic() + 1.5 * self._worker.lease + 1
        while not self._stopped:
            went = self.one_round(done)
            if went:
                patience = time.monotonic() + 1.5 * self._worker.lease + 1
            if done.failure or not (went or self._others_hold()) or time.monotonic() > patience:
                break
            if not went:
                time.sleep(min(0.2, self._worker.lease / 4))
        return done

    def loop(self, tell: Callable[[Outcome], None]) -> None:
        """Send whatever becomes due, until a signal ends it; `tell` is told of each round that sent or failed."""
        for ending in (signal.SIGTERM, signal.SIGINT):
            signal.signal(ending, self.stop)
        while not self._stopped:
            done = Outcome()
            if self.one_round(done) or done.failure:
                tell(done)
            connection.close()
            time.sleep(30 * _IDLE if done.failure else _IDLE)

    def one_round(self, done: Outcome) -> bool:
        """Settle, claim and send once; whether anything was done."""
        settled = doubts.settle() + claims.let_go()
        if answers := list(asking.answers()):
            settled += asyncio.run(self._answer(answers))
        if not Delivery.objects.waiting().filter(due__lte=timezone.now()).exists():
            return bool(settled)
        connection.close()  # the ledger has one of its own
        one = asyncio.run(self._send())
        done.tally.update(one.tally)
        done.failure = one.failure
        return bool(one.tally or one.in_doubt)

    async def _answer(self, answers: Sequence[Answer]) -> int:
        """Mail the answers to those who asked to subscribe; what is not handed over is answered another time."""
        mailer: Mailer | None = None
        waiting = deque(answers)
        try:
            while waiting:
                mailer = mailer if mailer and not mailer.closed else await self._connect()
                receipt = await mailer.hand_over(waiting[0].message, _nothing)
                given = waiting.popleft()
                if receipt.verdict in {Verdict.LATER, Verdict.RELEASED}:
                    await asyncio.to_thread(_reopen, [given])
        except InDoubt:
            waiting.popleft()
        except RelayFailed as error:
            log.warning("answers wait: %s", error)
        finally:
            await asyncio.to_thread(_reopen, list(waiting))
            if mailer:
                await mailer.close()
        return len(answers) - len(waiting)

    async def _send(self) -> Round:
        ledger = DatabaseLedger(self._worker, self._presses)
        self._round = Round(ledger, self._connect, self._effort, self._pace)
        if self._stopped:
            self._round.stop()
        try:
            await self._round.run()
        finally:
            await ledger.close()
        return self._round

    def _others_hold(self) -> bool:
        """Whether a delivery is held whose lease will end, and can be sent or settled then."""
        can_settle = post.relay_log() is not None or post.rather_twice()
        states = ("claimed", "dot") if can_settle else ("claimed",)
        held = Delivery.objects.under_way().filter(state__in=states)
        return held.filter(lease__gte=timezone.now()).exists() or (
            post.relay_log() is not None and held.filter(state="dot").exists()
        )
