"""What a crash left in doubt is held and named, until the relay's log or an operator settles it."""

from pathlib import Path

import pytest

from anechoic.site.subscribers import claims, doubts, report
from anechoic.site.subscribers.claims import Claimed, Worker
from anechoic.site.subscribers.models import Delivery
from anechoic.site.subscribers.presses import Presses
from site_mailroom import published, readers, states

DEAD = Worker("dead", -1)


@pytest.fixture
def in_doubt(archive: Path, monkeypatch: pytest.MonkeyPatch) -> list[Claimed]:
    """Three deliveries whose sender died at their dot."""
    assert archive.is_dir()
    monkeypatch.setenv("ANECHOIC_SECRET", "a secret")
    readers("ana", "ben", "cleo")
    published()
    claimed = claims.claim(DEAD, 3)
    claims.keep(DEAD, [], [each.key for each in claimed])
    return claimed


def log_of(path: Path, claimed: list[Claimed], *more: str) -> Path:
    presses = Presses()
    lines = [f"Mar 17 postfix/cleanup[1]: {n}: message-id={presses.id(each)}" for n, each in enumerate(claimed)]
    path.write_text("\n".join((*lines, *more)) + "\n")
    return path


def test_it_is_held_and_listed_by_name(in_doubt: list[Claimed]) -> None:
    assert doubts.settle() == 0
    assert report.lists()["in_doubt"] == [each.address for each in in_doubt]


def test_the_relay_s_log_settles_all_of_it(
    in_doubt: list[Claimed], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ANECHOIC_RELAY_LOG", str(log_of(tmp_path / "mail.log", in_doubt[:2])))
    assert doubts.settle() == 3
    assert states() == {"ana": "sent", "ben": "sent", "cleo": "queued"}


def test_while_a_connection_is_open_what_the_log_does_not_name_is_held(
    in_doubt: list[Claimed], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A dot may still be on its way to the relay."""
    log = log_of(tmp_path / "mail.log", in_doubt[:1], "Mar 17 postfix/smtpd[3]: connect from localhost[127.0.0.1]")
    monkeypatch.setenv("ANECHOIC_RELAY_LOG", str(log))
    assert doubts.settle() == 1
    assert states() == {"ana": "sent", "ben": "dot", "cleo": "dot"}


def test_a_log_that_was_put_aside_is_read_too(
    in_doubt: list[Claimed], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    log_of(tmp_path / "mail.log.1", in_doubt[:1])
    monkeypatch.setenv("ANECHOIC_RELAY_LOG", str(log_of(tmp_path / "mail.log", in_doubt[1:])))
    assert doubts.settle() == 3
    assert set(states().values()) == {"sent"}


@pytest.mark.usefixtures("in_doubt")
def test_an_installation_may_rather_send_twice(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ANECHOIC_RATHER_TWICE", "yes")
    assert doubts.settle() == 3
    assert set(states().values()) == {"queued"}


@pytest.mark.parametrize(("ruling", "state"), [("count-as-sent", "sent"), ("send-again", "queued")])
def test_an_operator_settles_what_is_held(in_doubt: list[Claimed], ruling: str, state: str) -> None:
    assert doubts.rule([in_doubt[0].key], doubts.Ruling(ruling)) == 1
    assert states() == {"ana": state, "ben": "dot", "cleo": "dot"}
    assert doubts.rule([in_doubt[0].key], doubts.Ruling(ruling)) == 0


def test_what_a_live_sender_holds_is_not_in_doubt_yet(in_doubt: list[Claimed]) -> None:
    claims.renew(Worker("dead", 60))
    assert doubts.rule([each.key for each in in_doubt], doubts.Ruling.SEND_AGAIN) == 0
    assert Delivery.objects.filter(state="dot").count() == 3
