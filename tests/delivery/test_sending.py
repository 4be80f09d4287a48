"""Rounds of sending: everything that is due goes out once, whatever the relay does."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

import pytest

from anechoic.delivery.pace import Pace
from anechoic.delivery.sending import Effort, Round
from anechoic.errors import BadInput, InDoubt, RelayFailed
from anechoic.ports import Mailer
from anechoic.records import Message, Phase, Receipt, Verdict
from delivery.ledgers import FakeLedger, message

QUICK = Effort(connections=3, renewal=0.01, pause=0.001)
TAKEN = Receipt(Phase.DOT, 250, "queued")


@dataclass
class FakeMailer:
    """Takes every message, but for those that `answers` has something else for: a receipt, or what is raised."""

    answers: dict[str, Receipt | RelayFailed] = field(default_factory=dict)
    taken: list[str] = field(default_factory=list)
    closed: bool = False
    closings: int = 0

    async def hand_over(self, message: Message, before_dot: Callable[[], Awaitable[None]]) -> Receipt:
        await asyncio.sleep(0)
        answer = self.answers.get(message.recipient, TAKEN)
        if isinstance(answer, RelayFailed) and not isinstance(answer, InDoubt):
            raise answer
        await before_dot()
        if isinstance(answer, RelayFailed):
            raise answer
        if answer.verdict is Verdict.SENT:
            self.taken.append(message.recipient)
        return answer

    async def close(self) -> None:
        self.closings += 1


def sent(ledger: FakeLedger, mailer: FakeMailer, *, pace: Pace | None = None, effort: Effort = QUICK) -> Round:
    async def connect() -> Mailer:
        return mailer

    return run(Round(ledger, connect, effort, pace))


def run(one: Round) -> Round:
    asyncio.run(asyncio.wait_for(one.run(), 10))
    return one


def test_everything_that_is_due_goes_out_once() -> None:
    ledger, mailer = FakeLedger(200), FakeMailer()
    one = sent(ledger, mailer)
    assert sorted(mailer.taken) == sorted(f"r{key}@reader.example" for key in range(1, 201))
    assert one.tally == {Verdict.SENT: 200}
    assert ledger.flushed
    assert one.failure is None


def test_every_delivery_is_marked_before_it_is_settled() -> None:
    ledger = FakeLedger(50)
    sent(ledger, FakeMailer())
    for key in range(1, 51):
        assert ledger.story.index(("dot", key)) < ledger.story.index(("sent", key))


def test_never_more_deliveries_are_in_the_balance_than_there_are_connections() -> None:
    ledger, open_now, most = FakeLedger(100), 0, 0
    sent(ledger, FakeMailer())
    for what, _ in ledger.story:
        open_now += 1 if what == "dot" else -1
        most = max(most, open_now)
    assert most <= QUICK.connections


@pytest.mark.parametrize(
    ("answer", "verdict"),
    [
        (Receipt(Phase.RCPT, 550, "no such user"), Verdict.NEVER),
        (Receipt(Phase.RCPT, 451, "try later"), Verdict.LATER),
        (Receipt(Phase.DOT, 421, "going down"), Verdict.LATER),
        (Receipt(Phase.MAIL, 550, "we do not like you"), Verdict.LATER),
    ],
)
def test_a_refusal_concerns_its_own_reader_alone(answer: Receipt, verdict: Verdict) -> None:
    ledger = FakeLedger(10)
    one = sent(ledger, FakeMailer({"r4@reader.example": answer}))
    assert ledger.became.pop(4) is verdict
    assert set(ledger.became.values()) == {Verdict.SENT}
    assert one.tally[Verdict.SENT] == 9


def test_a_delivery_in_doubt_is_left_as_it_is() -> None:
    ledger = FakeLedger(5)
    one = sent(ledger, FakeMailer({"r2@reader.example": InDoubt("relay", "went away")}))
    assert 2 not in ledger.became
    assert one.in_doubt == 1


def test_a_delivery_that_became_somebody_else_s_is_left_to_them() -> None:
    ledger, mailer = FakeLedger(5, withdrawn=frozenset({3})), FakeMailer()
    sent(ledger, mailer)
    assert 3 not in ledger.became
    assert "r3@reader.example" not in mailer.taken


def test_a_relay_that_breaks_over_one_message_does_not_stop_the_others() -> None:
    ledger = FakeLedger(20)
    sent(ledger, FakeMailer({"r7@reader.example": RelayFailed("relay", "went away")}))
    assert ledger.became.pop(7) is Verdict.LATER
    assert set(ledger.became.values()) == {Verdict.SENT}


def test_a_relay_that_is_down_ends_the_round_and_lets_go_of_everything() -> None:
    async def connect() -> Mailer:
        raise RelayFailed("relay", "cannot be reached")

    ledger = FakeLedger(20)
    one = run(Round(ledger, connect, QUICK))
    assert isinstance(one.failure, RelayFailed)
    assert set(ledger.became.values()) == {Verdict.RELEASED}
    assert len(ledger.became) == 20


def test_a_message_that_cannot_be_made_fails_alone() -> None:
    def make(key: int) -> Message:
        if key == 2:
            raise BadInput("r2", "is no address")
        return message(key)

    ledger = FakeLedger(4, make=make)
    sent(ledger, FakeMailer())
    assert ledger.became.pop(2) is Verdict.NEVER
    assert set(ledger.became.values()) == {Verdict.SENT}


def test_a_long_round_renews_its_lease() -> None:
    ledger = FakeLedger(30)
    sent(ledger, FakeMailer(), pace=Pace({"slow.example": 300}))
    assert ledger.renewals >= 3


def test_stopping_finishes_what_is_under_way_and_lets_go_of_the_rest() -> None:
    ledger = FakeLedger(60)

    async def go() -> Round:
        async def connect() -> Mailer:
            return FakeMailer()

        one = Round(ledger, connect, QUICK, Pace({"slow.example": 200}))
        running = asyncio.create_task(one.run())
        await asyncio.sleep(0.05)
        one.stop()
        await asyncio.wait_for(running, 5)
        return one

    one = asyncio.run(go())
    assert 0 < one.tally[Verdict.SENT] < 60
    assert set(ledger.became.values()) == {Verdict.SENT, Verdict.RELEASED}
    assert not [key for what, key in ledger.story if what == "dot" and key not in ledger.became]


def test_a_slow_domain_holds_no_other_up() -> None:
    ledger = FakeLedger(20, slow=lambda key: bool(key % 2))
    sent(ledger, FakeMailer(), pace=Pace({"slow.example": 100}))
    order = [key for what, key in ledger.story if what == "sent"]
    assert max(order.index(key) for key in range(2, 21, 2)) < order.index(19)


def test_a_renewal_under_way_at_the_end_is_waited_for_since_it_keeps_what_was_settled() -> None:
    @dataclass
    class SlowToRenew(FakeLedger):
        begun: int = 0

        async def renew(self) -> None:
            self.begun += 1
            await asyncio.sleep(0.05)
            self.renewals += 1

    @dataclass
    class SlowToTake(FakeMailer):
        async def hand_over(self, message: Message, before_dot: Callable[[], Awaitable[None]]) -> Receipt:
            await asyncio.sleep(0.02)
            return await super().hand_over(message, before_dot)

    ledger = SlowToRenew(2)
    sent(ledger, SlowToTake(), effort=Effort(connections=2, renewal=0.001))
    assert ledger.begun == ledger.renewals == 1
