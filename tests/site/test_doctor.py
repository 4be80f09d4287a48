"""`anechoic doctor` says what is wrong, what to do, and ends with a status that scripts can read."""

import socketserver
import threading
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from typer.testing import CliRunner

from anechoic.cli.app import app
from anechoic.cli.doctor import examined
from anechoic.delivery.believed import Finding
from anechoic.delivery.dkim import signer
from anechoic.records import Health, SourceState
from anechoic.site.archive.memory import ArchiveMemory
from anechoic.site.subscribers.models import Delivery
from delivery.keys import rsa
from fakes import FakeResolver
from site_mailroom import published, readers

pytestmark = pytest.mark.usefixtures("archive")

NOBODY = FakeResolver({})


def told(resolver: FakeResolver = NOBODY) -> dict[str, Finding]:
    return {each.about: each for each in examined(resolver)}


class Greeter(socketserver.StreamRequestHandler):
    """A relay as far as the doctor looks: it greets, and says goodbye."""

    def handle(self) -> None:
        self.wfile.write(b"220 here\r\n")
        while line := self.rfile.readline():
            self.wfile.write(b"221 bye\r\n" if line.startswith(b"QUIT") else b"250 here\r\n")


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[FakeResolver]:
    """A relay that answers, settings that suit it, and a DNS that knows of it."""
    key = tmp_path / "dkim.pem"
    key.write_bytes(rsa())
    relay = socketserver.ThreadingTCPServer(("127.0.0.1", 0), Greeter)
    thread = threading.Thread(target=relay.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    settings = {
        "ANECHOIC_SMTP_URL": f"smtp://127.0.0.1:{relay.server_address[1]}",
        "ANECHOIC_PUBLIC_URL": "https://quay.example",
        "ANECHOIC_MAIL_FROM": "The Quay <news@quay.example>",
        "ANECHOIC_DKIM_KEY": str(key),
    }
    for name, value in settings.items():
        monkeypatch.setenv(name, value)
    record = signer(rsa(), "quay.example", "anechoic").record()
    yield FakeResolver(
        {
            ("quay.example", "TXT"): ("v=spf1 mx -all",),
            ("anechoic._domainkey.quay.example", "TXT"): (record,),
            ("_dmarc.quay.example", "TXT"): ("v=DMARC1; p=none",),
            ("quay.example", "MX"): ("mail.quay.example.",),
        }
    )
    relay.shutdown()
    thread.join()
    relay.server_close()


def test_a_laptop_is_fit_and_is_told_what_is_missing() -> None:
    done = CliRunner().invoke(app, ["doctor"])
    assert done.exit_code == 0, done.output
    assert "mails go to" in done.output
    assert "ANECHOIC_DKIM_KEY" in done.output


def source(address: str, health: Health, answered: datetime | None) -> None:
    state = SourceState(address=address, health=health, asked=datetime(2026, 3, 17, tzinfo=UTC), answered=answered)
    ArchiveMemory().leave(state)


def test_whoever_has_collected_nothing_yet_is_told_how() -> None:
    found = told()["sources"]
    assert "asked so far: none yet" in found.says
    assert "`anechoic collect`" in found.advice
    assert found.is_well


def test_sources_are_counted_by_how_they_stand() -> None:
    source("https://a.example/", Health.WELL, datetime(2026, 3, 17, 8, tzinfo=UTC))
    source("https://b.example/", Health.GONE, None)
    found = told()["sources"]
    assert "asked so far: 1 well, 1 gone; the last answer came 2026-03-17 08:00 UTC" in found.says
    assert "sources health" in found.advice
    assert found.is_well


def test_sources_of_which_none_has_ever_answered_are_wrong() -> None:
    source("https://a.example/", Health.FAILING, None)
    assert not told()["sources"].is_well
    assert "is there a network?" in told()["sources"].advice


def test_a_list_of_sources_that_was_broken_by_hand_is_wrong_and_stops_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ANECHOIC_HOME", str(tmp_path))
    (tmp_path / "sources.opml").write_text("my feeds: none")
    found = told()
    assert not found["sources"].is_well
    assert found["database"].is_well


def test_a_relay_that_does_not_answer_is_wrong(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ANECHOIC_SMTP_URL", "smtp://127.0.0.1:1")
    monkeypatch.setenv("ANECHOIC_MAIL_FROM", "news@localhost")
    done = CliRunner().invoke(app, ["doctor"])
    assert done.exit_code == 1
    assert "relay: WRONG" in done.output
    assert "cannot be reached" in done.output
    assert "database: " in done.output


def test_a_server_that_is_set_up_well_would_be_believed(server: FakeResolver) -> None:
    readers("ana")
    published()
    found = told(server)
    assert not [each for each in found.values() if not each.is_well]
    assert found["would Gmail take this"].says.startswith("yes")
    assert "makes a mail of" in found["size"].says


def test_a_key_that_dns_does_not_have_is_told_with_the_record_to_make(server: FakeResolver) -> None:
    found = told(FakeResolver({key: value for key, value in server.known.items() if "_domainkey" not in key[0]}))
    assert found["DKIM"].advice.startswith("make TXT anechoic._domainkey.quay.example: v=DKIM1; k=rsa; p=")
    assert found["would Gmail take this"].says == "no, not while DKIM is as above"


def test_a_dns_that_does_not_answer_is_wrong_and_stops_nothing(server: FakeResolver) -> None:
    found = told(FakeResolver(server.known, down=frozenset({"quay.example"})))
    assert not found["signature"].is_well
    assert found["database"].is_well


def test_addresses_that_readers_cannot_trust_are_wrong(server: FakeResolver, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ANECHOIC_PUBLIC_URL", "http://quay.example")
    assert not told(server)["links"].is_well


@pytest.mark.parametrize("sender", ["news@127.0.0.1", "news@localhost", "news@mail.test"])
def test_dns_is_not_asked_of_names_that_it_cannot_know(
    server: FakeResolver, monkeypatch: pytest.MonkeyPatch, sender: str
) -> None:
    assert server.known
    monkeypatch.setenv("ANECHOIC_MAIL_FROM", sender)
    found = told(FakeResolver({}, down=frozenset({sender.partition("@")[2]})))
    assert "not asked" in found["DNS"].says


def test_a_relay_s_log_that_is_not_there_is_wrong(
    server: FakeResolver, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("ANECHOIC_RELAY_LOG", str(tmp_path / "mail.log"))
    assert not told(server)["relay log"].is_well
    (tmp_path / "mail.log").touch()
    assert told(server)["relay log"].is_well


def test_what_is_in_doubt_is_wrong_until_somebody_settles_it() -> None:
    readers("ana")
    published()
    Delivery.objects.update(state="dot", lease=datetime.now(UTC) + timedelta(minutes=1))
    assert told()["database"].is_well  # a sender is at it
    Delivery.objects.update(lease=datetime.now(UTC) - timedelta(minutes=1))
    found = told()
    assert (found["database"].is_well, "desk" in found["database"].advice) == (False, True)


def test_a_clock_that_went_back_is_told_of() -> None:
    readers("ana")
    published()
    Delivery.objects.update(state="sent", settled=datetime.now(UTC) + timedelta(hours=2))
    assert told()["clock"].advice == "set it by NTP"
