"""A sender with its ledger in a real database: many connections, crashes, two senders at once."""

import asyncio
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.db import connections

from anechoic.delivery.sending import Effort, Round
from anechoic.errors import InDoubt, RelayFailed, Withdrawn
from anechoic.records import Phase, Receipt
from anechoic.site.archive import models as archive_models
from anechoic.site.subscribers import report
from anechoic.site.subscribers.claims import Worker
from anechoic.site.subscribers.ledger import DatabaseLedger
from anechoic.site.subscribers.models import Delivery, Subscriber
from anechoic.site.subscribers.presses import Presses
from anechoic.site.subscribers.sender import Sender
from site_mailroom import CountingMailer, published, readers, states

NAMES = [f"r{number:02d}" for number in range(40)]


@pytest.fixture
def queued(database: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Forty deliveries that are due, committed: a sender has a connection of its own."""
    monkeypatch.setenv("ANECHOIC_SECRET", "a secret")
    readers(*NAMES)
    published()
    connections.close_all()
    yield database
    Subscriber.objects.all().delete()
    archive_models.Briefing.objects.all().delete()
    archive_models.Article.objects.all().delete()


async def sent(mailer: CountingMailer, name: str = "one") -> Round:
    ledger = DatabaseLedger(Worker(name, 60), Presses())
    one = Round(ledger, mailer.connect, Effort(connections=4, renewal=0.05, pause=0.001))
    try:
        await one.run()
    finally:
        await ledger.close()
    return one


@pytest.mark.usefixtures("queued")
def test_everyone_gets_it_once_and_the_table_says_so() -> None:
    mailer = CountingMailer()
    asyncio.run(sent(mailer))
    assert sorted(message.recipient for message in mailer.taken) == [f"{name}@reader.example" for name in NAMES]
    assert set(states().values()) == {"sent"}
    assert Delivery.objects.filter(answer__startswith="250 queued").count() == 40


@pytest.mark.usefixtures("queued")
def test_two_senders_at_once_send_nothing_twice() -> None:
    mailer = CountingMailer()

    async def both() -> None:
        await asyncio.gather(sent(mailer, "one"), sent(mailer, "two"))

    asyncio.run(both())
    assert Counter(message.recipient for message in mailer.taken) == {f"{name}@reader.example": 1 for name in NAMES}


@pytest.mark.usefixtures("queued")
def test_what_the_relay_says_of_each_reader_is_reported_by_name() -> None:
    answers: dict[str, Receipt | RelayFailed] = {
        "r03": Receipt(Phase.RCPT, 550, "no such user"),
        "r05": Receipt(Phase.RCPT, 451, "try later"),
        "r07": InDoubt("relay", "went away"),
    }
    asyncio.run(sent(CountingMailer(answers)))
    lists = report.lists("morning")
    assert lists["failed"] == ["r03@reader.example"]
    assert lists["queued"] == ["r05@reader.example"]
    assert lists["in_doubt"] == ["r07@reader.example"]
    assert len(lists["sent"]) == 37
    assert ("failed", "r03@reader.example", "550 no such user (RCPT TO)") in report.reasons()


@pytest.mark.usefixtures("queued")
def test_a_message_names_its_reader_in_every_address_and_comes_again_the_same() -> None:
    first, second = CountingMailer(), CountingMailer()
    asyncio.run(sent(first))
    Delivery.objects.update(state="queued")
    connections.close_all()
    asyncio.run(sent(second))
    made = {message.recipient: message for message in first.taken}
    assert {message.recipient: message for message in second.taken} == made
    assert len({message.id for message in made.values()}) == len({message.sender for message in made.values()}) == 40


@pytest.mark.usefixtures("queued")
def test_a_sender_that_slept_before_the_dot_gives_nothing_away_and_leaves_no_doubt() -> None:
    async def slept() -> None:
        ledger = DatabaseLedger(Worker("one", lease=0), Presses())  # any wait is longer than half of that
        (parcel,) = await ledger.claim(1)
        with pytest.raises(Withdrawn, match="too long"):
            await ledger.mark_dot(parcel.key)
        await ledger.flush()
        await ledger.close()

    asyncio.run(slept())
    assert set(states().values()) == {"queued"}
    assert set(Delivery.objects.values_list("attempts", flat=True)) == {0}


def test_without_a_relay_mails_become_files(queued: Path) -> None:
    done = Sender().once()
    assert done.failure is None
    assert len(list((queued / "mail").glob("*.eml"))) == 40
    assert set(states().values()) == {"sent"}


@pytest.mark.usefixtures("queued")
def test_a_relay_that_nobody_runs_loses_nobody(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ANECHOIC_SMTP_URL", "smtp://127.0.0.1:1")
    done = Sender().once()
    assert "cannot be reached" in str(done.failure)
    assert set(states().values()) == {"queued"}
    assert set(Delivery.objects.values_list("attempts", flat=True)) == {0}
