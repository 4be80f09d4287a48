"""How mail leaves, as the environment says: what is right is taken, what cannot be is named before anything is sent."""

from pathlib import Path

import pytest

from anechoic.errors import BadInput, WrongUse
from anechoic.site.subscribers import post


def test_without_settings_mail_becomes_files_and_nobody_reads_what_comes_back(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("ANECHOIC_SMTP_URL", "ANECHOIC_RETURNED_MAIL", "ANECHOIC_RELAY_LOG", "ANECHOIC_DKIM_KEY"):
        monkeypatch.delenv(name, raising=False)
    assert (post.relay_or_none(), post.returned_mail(), post.relay_log(), post.signers()) == (None, "", None, ())
    assert (post.connections(), post.lease_seconds(), post.rather_twice(), post.domain_rates()) == (4, 60, False, {})


@pytest.mark.parametrize("value", ["0", "-3", "many", "inf", "nan"])
def test_a_number_that_cannot_be_is_refused_with_the_name_of_its_setting(
    value: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ANECHOIC_SMTP_CONNECTIONS", value)
    monkeypatch.setenv("ANECHOIC_LEASE_SECONDS", value)
    for setting, read in (
        ("ANECHOIC_SMTP_CONNECTIONS", post.connections),
        ("ANECHOIC_LEASE_SECONDS", post.lease_seconds),
    ):
        with pytest.raises(WrongUse, match=setting):
            read()


@pytest.mark.parametrize(("value", "twice"), [("yes", True), ("TRUE", True), ("1", True), ("no", False), ("", False)])
def test_only_a_clear_yes_sends_again_what_is_in_doubt(
    value: str, twice: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ANECHOIC_RATHER_TWICE", value)
    assert post.rather_twice() is twice


def test_a_key_that_is_not_there_or_is_none_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ANECHOIC_DKIM_KEY", str(tmp_path / "nowhere.pem"))
    with pytest.raises(WrongUse, match="ANECHOIC_DKIM_KEY"):
        post.signers()
    (tmp_path / "words.pem").write_text("no key at all")
    monkeypatch.setenv("ANECHOIC_DKIM_KEY", str(tmp_path / "words.pem"))
    with pytest.raises(BadInput):
        post.signers()


def test_mail_is_from_news_at_the_host_of_the_site_unless_a_sender_is_set(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("ANECHOIC_MAIL_FROM", raising=False)
    monkeypatch.setenv("ANECHOIC_PUBLIC_URL", "https://quay.example/")
    assert post.sender() == "Anechoic <news@quay.example>"
    assert post.dkim_domain() == "quay.example"
    monkeypatch.setenv("ANECHOIC_MAIL_FROM", "The Quay <letters@post.quay.example>")
    assert post.sender() == "The Quay <letters@post.quay.example>"
    assert post.dkim_domain() == "post.quay.example"


def test_every_address_in_a_mail_carries_its_own_proof(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ANECHOIC_PUBLIC_URL", "https://quay.example/")
    own = post.addresses()
    ways = (own.leave(7, "morning"), own.leave(7, "best"), own.leave(8, "morning"), own.mine(7, 1), own.confirm(7, 1))
    assert len(set(ways)) == len(ways)
    assert all(way.startswith("https://quay.example/") for way in ways)
    assert own.return_path(1).startswith("b+")
    assert own.return_path(1) != own.return_path(2)
