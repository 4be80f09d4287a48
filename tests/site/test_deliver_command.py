"""`anechoic deliver`: sending, telling by name, settling, and what comes first after a restore."""

import json
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from django.db import connections
from django.utils import timezone
from typer.testing import CliRunner, Result

from anechoic.cli.app import app
from anechoic.errors import WrongUse
from anechoic.records import Verdict
from anechoic.site.archive import models as archive_models
from anechoic.site.subscribers import claims, people
from anechoic.site.subscribers.claims import Settlement, Worker
from anechoic.site.subscribers.doubts import settle
from anechoic.site.subscribers.models import Delivery, Subscriber
from anechoic.site.subscribers.presses import Presses
from site_mailroom import published, readers, states

ONE = Worker("one", 60)


def run(*arguments: str) -> Result:
    return CliRunner().invoke(app, ["deliver", *arguments])


@pytest.fixture
def morning(archive: Path) -> Path:
    """It reached ana, ben has no such mailbox, cleo is in doubt, dov complained, eve waits."""
    readers("ana", "ben", "cleo", "dov", "eve")
    published()
    people.suppress("dov@reader.example", "complained")
    Delivery.objects.filter(subscriber__address__startswith="eve").update(due=timezone.now() + timedelta(hours=1))
    ana, ben, cleo = claims.claim(ONE, 5)
    claims.keep(ONE, [], [ana.key, ben.key, cleo.key])
    kept = [Settlement(ana.key, Verdict.SENT, "250 ok", 1), Settlement(ben.key, Verdict.NEVER, "550 no such user", 1)]
    claims.keep(ONE, kept, [])
    Delivery.objects.filter(state="dot").update(lease=timezone.now())
    return archive


@pytest.fixture
def waiting(database: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A home of its own, and three deliveries that are due, committed: a sender has a connection of its own."""
    assert database.is_dir()
    monkeypatch.setenv("ANECHOIC_HOME", str(tmp_path))
    readers("ana", "ben", "cleo")
    published()
    connections.close_all()
    yield tmp_path
    Subscriber.objects.all().delete()
    archive_models.Briefing.objects.all().delete()
    archive_models.Article.objects.all().delete()


@pytest.mark.usefixtures("morning")
def test_the_report_names_everybody_in_one_list() -> None:
    told = json.loads(run("--report", "--json").stdout)
    assert told == {
        "sent": ["ana@reader.example"],
        "in_doubt": ["cleo@reader.example"],
        "failed": ["ben@reader.example"],
        "suppressed": ["dov@reader.example"],
        "queued": ["eve@reader.example"],
    }


@pytest.mark.usefixtures("morning")
def test_the_report_in_words_gives_the_reasons() -> None:
    lines = run("--report").stdout.splitlines()
    assert lines[:5] == ["sent: 1", "in doubt: 1", "failed: 1", "suppressed: 1", "queued: 1"]
    assert "  ben@reader.example: failed, 550 no such user" in lines
    assert "  cleo@reader.example: in doubt" in lines


@pytest.mark.usefixtures("morning")
def test_the_report_of_an_edition_that_nobody_gets_is_empty() -> None:
    assert set(map(len, json.loads(run("--report", "--json", "--edition", "best").stdout).values())) == {0}


@pytest.mark.usefixtures("morning")
@pytest.mark.parametrize(("ruling", "state"), [("count-as-sent", "sent"), ("send-again", "queued")])
def test_what_is_in_doubt_is_settled_as_the_operator_says(ruling: str, state: str) -> None:
    assert "0 settled" in run("--held", ruling, "--edition", "best").stderr
    assert "1 settled" in run("--held", ruling).stderr
    assert states()["cleo"] == state


@pytest.mark.usefixtures("morning")
def test_doubts_of_an_older_edition_can_be_settled_too() -> None:
    published(day=18)
    assert "1 settled" in run("--held", "count-as-sent").stderr


@pytest.mark.usefixtures("morning")
def test_after_a_restore_only_what_may_have_been_sent_since_is_in_doubt() -> None:
    Delivery.objects.filter(subscriber__address__startswith="ana").update(state="queued")  # as the backup has it
    assert "1 deliveries are in doubt; settle them with --held" in run("--restored").stderr
    assert states() == {"ana": "dot", "ben": "failed", "cleo": "dot", "dov": "suppressed", "eve": "queued"}


def test_after_a_restore_the_relay_s_log_tells_who_has_it(
    archive: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert archive.is_dir()
    readers("ana", "ben")
    published()
    presses, (ana, _) = Presses(), claims.claim(ONE, 2)
    log = tmp_path / "mail.log"
    log.write_text(
        f"Mar 17 07:00:01 quay postfix/cleanup[7]: 4F2A1: message-id={presses.id(ana)}\n"
        "Mar 17 07:00:01 quay postfix/qmgr[8]: 4F2A1: from=<b@quay.example>, size=9, nrcpt=1 (queue active)\n"
    )
    monkeypatch.setenv("ANECHOIC_RELAY_LOG", str(log))
    assert "the relay's log settles them" in run("--restored").stderr
    assert settle() == 2
    assert states() == {"ana": "sent", "ben": "queued"}


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        ([], "one thing at a time"),
        (["--once", "--report"], "one thing at a time"),
        (["--restored", "--held", "send-again"], "one thing at a time"),
        (["--held", "burn"], "settles nothing"),
    ],
)
@pytest.mark.usefixtures("archive")
def test_two_things_at_once_or_an_unknown_one_are_wrong_use(arguments: list[str], reason: str) -> None:
    failure = run(*arguments).exception
    assert isinstance(failure, WrongUse)
    assert reason in str(failure)


@pytest.mark.usefixtures("archive")
def test_more_can_be_settled_than_a_statement_has_room_for() -> None:
    readers(*(f"r{number}" for number in range(2500)))
    published()
    assert "2500 deliveries are in doubt" in run("--restored").stderr
    assert "2500 settled" in run("--held", "count-as-sent").stderr


def test_sending_without_a_relay_makes_files_and_says_so(waiting: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("ANECHOIC_SMTP_URL", raising=False)
    done = run("--once")
    assert done.exit_code == 0, done.output
    assert f"mails go to {waiting / 'mail'}" in done.stderr
    assert "3 sent" in done.stderr
    assert "nothing is due" in run("--once").stderr


@pytest.mark.usefixtures("waiting")
def test_a_relay_that_cannot_be_reached_is_an_exit_status(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ANECHOIC_SMTP_URL", "smtp://127.0.0.1:1")
    done = run("--once")
    assert done.exit_code == 1
    assert "The relay took nothing more" in done.stderr


@pytest.mark.usefixtures("archive")
def test_made_up_readers_get_the_example() -> None:
    done = CliRunner().invoke(app, ["demo-subscribers", "--count", "3"])
    assert done.exit_code == 0, done.output
    assert "3 deliveries" in done.stderr
    assert set(Subscriber.objects.values_list("address", flat=True)) == {
        f"reader00000{number}@example.net" for number in (1, 2, 3)
    }
