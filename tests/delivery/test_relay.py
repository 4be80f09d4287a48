"""Addresses of relays."""

import pytest

from anechoic.delivery.relay import Relay, Security, relay
from anechoic.errors import WrongUse


@pytest.mark.parametrize(
    ("address", "found"),
    [
        ("smtp://127.0.0.1:2525", Relay("127.0.0.1", 2525)),
        ("smtp://mail.example", Relay("mail.example", 25)),
        ("smtps://ana:s%40y@mail.example", Relay("mail.example", 465, Security.TLS, "ana", "s@y")),
        ("smtp+starttls://mail.example", Relay("mail.example", 587, Security.STARTTLS)),
        ("smtp://[::1]:25", Relay("::1", 25)),
    ],
)
def test_an_address_names_a_relay(address: str, found: Relay) -> None:
    assert relay(address) == found


@pytest.mark.parametrize(
    "address", ["", "mail.example:25", "http://mail.example", "smtp://", "smtp://x:y:z", "smtp://a.example/in?x=1"]
)
def test_what_names_no_relay_is_refused_without_repeating_a_password(address: str) -> None:
    with pytest.raises(WrongUse, match="names no relay") as raised:
        relay(address)
    assert "y:z" not in str(raised.value)


@pytest.mark.parametrize(
    ("host", "is_near"), [("localhost", True), ("127.0.0.9", True), ("::1", True), ("mail.example", False)]
)
def test_only_this_machine_is_near(host: str, is_near: bool) -> None:
    assert Relay(host, 25).is_near is is_near


def test_a_relay_is_named_without_its_password() -> None:
    assert str(relay("smtps://ana:secret@mail.example")) == "smtps://mail.example:465"
