"""A relay that wants TLS and a password: who is believed, what is sent in the open, and what never is."""

import asyncio
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from anechoic.delivery.relay import Relay, Security
from anechoic.delivery.smtp import Patience, connected
from anechoic.errors import RelayFailed
from anechoic.records import Message
from delivery.guarded import Guarded, guarded

WORD = "open: sesame"
SHORT = Patience(connecting=5, command=5, content=5, dot=5)
MESSAGE = Message(
    "b@news.example",
    "ana@reader.example",
    "<1@news.example>",
    b"Subject: x\r\n\r\nx\r\n",
    datetime(2026, 3, 17, tzinfo=UTC),
)


@dataclass
class Talk:
    """What a test hands over, and to what relay; `believed` is whether this machine believes its certificate."""

    folder: Path
    patch: pytest.MonkeyPatch

    def __call__(
        self, security: Security, user: str = "", password: str = "", *, believed: bool = True, **relay: Any
    ) -> Guarded:
        async def run() -> Guarded:
            async with guarded(self.folder, **relay) as there:
                if believed:
                    self.patch.setenv("SSL_CERT_FILE", str(there.certificate))
                self.relays.append(there)
                session = await connected(Relay("127.0.0.1", there.port, security, user, password), SHORT)
                assert (await session.hand_over(MESSAGE, nothing)).code == 250
                await session.close()
                return there

        self.relays: list[Guarded] = []
        return asyncio.run(run())


@pytest.fixture
def talk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Talk:
    return Talk(tmp_path, monkeypatch)


async def nothing() -> None:
    """What is done before the dot, where the test is about something else."""


@pytest.mark.parametrize("without", ["", "LOGIN", "PLAIN"])
def test_a_proven_relay_gets_the_password_over_a_secure_line_in_the_way_it_wants(talk: Talk, without: str) -> None:
    """Some offer PLAIN alone, some LOGIN alone."""
    relay = talk(Security.STARTTLS, "quay", WORD, without=without)
    assert relay.taken == [("ana@reader.example", True, "quay")]
    assert relay.tries == [("LOGIN" if without == "PLAIN" else "PLAIN", "quay", WORD)]


def test_a_relay_that_proves_nothing_gets_neither_password_nor_message(talk: Talk) -> None:
    with pytest.raises(RelayFailed, match="certificate"):
        talk(Security.STARTTLS, "quay", WORD, believed=False)
    assert (talk.relays[0].tries, talk.relays[0].taken) == ([], [])


def test_a_relay_with_the_certificate_of_another_is_not_believed(talk: Talk) -> None:
    with pytest.raises(RelayFailed, match="certificate"):
        talk(Security.STARTTLS, "quay", WORD, name="other.example")
    assert talk.relays[0].tries == []


@pytest.mark.parametrize("without", ["LOGIN", "PLAIN"])
def test_a_wrong_password_is_named_with_what_to_check_and_not_repeated(talk: Talk, without: str) -> None:
    with pytest.raises(RelayFailed, match="does not let us in: 535") as raised:
        talk(Security.STARTTLS, "quay", "guessed", without=without)
    assert "ANECHOIC_SMTP_URL" in str(raised.value)
    assert "guessed" not in str(raised.value)


def test_starttls_is_demanded_where_it_is_written_and_missing(talk: Talk) -> None:
    with pytest.raises(RelayFailed, match="answers STARTTLS with 4"):
        talk(Security.STARTTLS, "quay", WORD, starttls=False)
    assert talk.relays[0].tries == []


def test_where_tls_is_only_offered_it_is_taken_from_whoever_offers_it(talk: Talk) -> None:
    """Better than an open line, though nobody proved anything (RFC 7435)."""
    relay = talk(Security.OFFERED, believed=False, password_wanted=False)
    assert relay.taken == [("ana@reader.example", True, "")]


def test_on_this_machine_a_password_may_go_over_an_open_line(talk: Talk) -> None:
    relay = talk(Security.OFFERED, "quay", WORD, starttls=False)
    assert relay.taken == [("ana@reader.example", False, "quay")]
