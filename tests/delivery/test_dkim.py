"""Signatures that others can verify: dkimpy is the judge."""

from collections.abc import Callable
from datetime import UTC, datetime

import dkim as judge
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from anechoic.delivery.dkim import Signer, signer
from anechoic.errors import BadInput
from delivery.keys import ed25519, rsa

AT = datetime(2026, 3, 17, 6, 0, tzinfo=UTC)
HEADERS = (
    ("From", "The Quay <news@news.example>"),
    ("To", "ana@reader.example"),
    ("Subject", "The day  in\tshort"),
    ("Date", "Tue, 17 Mar 2026 06:00:00 +0000"),
    ("Message-ID", "<a1@news.example>"),
    ("List-Unsubscribe", "<https://news.example/u/1>"),
    ("List-Unsubscribe-Post", "List-Unsubscribe=One-Click"),
)


def message(by: Signer, body: bytes = b"Good morning.\r\n") -> bytes:
    headers = (by.signature(HEADERS, body, AT), *HEADERS)
    return "".join(f"{name}: {value}\r\n" for name, value in headers).encode() + b"\r\n" + body


def verifies(mail: bytes, by: Signer) -> bool:
    def record(*_: object, **__: object) -> bytes:
        return by.record().encode()

    try:
        return bool(judge.DKIM(mail).verify(dnsfunc=record))
    except judge.DKIMException:
        return False


@pytest.mark.parametrize("key", [rsa, ed25519])
def test_a_signature_verifies(key: Callable[[], bytes]) -> None:
    by = signer(key(), "news.example", "m1")
    assert verifies(message(by), by)


@given(body=st.lists(st.sampled_from([b"", b" ", b"word", b". dot", b"\ttab \t", b"x" * 200])).map(b"\r\n".join))
@settings(max_examples=40)
def test_any_body_verifies(body: bytes) -> None:
    by = signer(ed25519(), "news.example", "m1")
    assert verifies(message(by, body), by)


@pytest.mark.parametrize("name", [name for name, _ in HEADERS])
def test_a_changed_header_is_noticed(name: str) -> None:
    by = signer(ed25519(), "news.example", "m1")
    value = dict(HEADERS)[name]
    forged = message(by).replace(f"{name}: {value}".encode(), f"{name}: {value}x".encode())
    assert not verifies(forged, by)


def test_a_second_sender_cannot_be_put_in() -> None:
    by = signer(ed25519(), "news.example", "m1")
    assert not verifies(b"From: Someone Else <other@evil.example>\r\n" + message(by), by)


def test_a_changed_word_of_the_body_is_noticed() -> None:
    by = signer(rsa(), "news.example", "m1")
    assert not verifies(message(by).replace(b"morning", b"evening"), by)


def test_no_line_of_the_signature_is_long() -> None:
    by = signer(rsa(), "a-rather-long-name-of-a-domain.news.example", "selector-2026-03")
    _, value = by.signature(HEADERS, b"", AT)
    assert max(len(line) for line in f"DKIM-Signature: {value}".split("\r\n")) <= 100


def test_the_same_message_at_the_same_instant_has_the_same_signature() -> None:
    by = signer(rsa(), "news.example", "m1")
    assert message(by) == message(by)


@pytest.mark.parametrize("pem", [b"", b"not a key", b"-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n"])
def test_what_is_no_key_is_refused(pem: bytes) -> None:
    with pytest.raises(BadInput, match="openssl genrsa"):
        signer(pem, "news.example", "m1")


def test_a_short_key_is_refused_because_receivers_refuse_it() -> None:
    with pytest.raises(BadInput, match="1024 bits"):
        signer(rsa(1024), "news.example", "m1")
