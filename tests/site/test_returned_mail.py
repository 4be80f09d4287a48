"""Returned mail applied by the command: addresses that are gone get nothing more, each mail once, forged ones never."""

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from anechoic.cli.app import app
from anechoic.site.subscribers import post
from anechoic.site.subscribers.models import Delivery, Returned, Suppression
from imap import PASSWORD, FakeImap, serving
from site_mailroom import published, readers

pytestmark = pytest.mark.usefixtures("archive")


def back(to: str, status: str = "5.1.1") -> bytes:
    return (
        f'From: MAILER-DAEMON@relay.example\nTo: {to}\nContent-Type: multipart/report; report-type=delivery-status; boundary="b"\n\n'
        "--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; relay.example\n\n"
        f"Final-Recipient: rfc822; somebody@reader.example\nAction: failed\nStatus: {status}\n--b--\n"
    ).encode()


def return_path(name: str) -> str:
    delivery = Delivery.objects.get(subscriber__address=f"{name}@reader.example")
    return post.addresses().return_path(delivery.pk)


def run(*arguments: str) -> Result:
    return CliRunner().invoke(app, ["bounces", *arguments, "--apply"])


def test_who_is_gone_gets_nothing_more_and_a_forgery_stops_nobody(tmp_path: Path) -> None:
    ana, ben = readers("ana", "ben")
    published()
    (tmp_path / "1.eml").write_bytes(back(return_path("ana")))
    (tmp_path / "2.eml").write_bytes(back(return_path("ben").replace("b+", "b+9")))
    done = run(str(tmp_path))
    assert done.exit_code == 0, done.output
    assert "noted for ana@reader.example" in done.stderr
    assert [each.key for each in Suppression.objects.all()] == [ana.key]
    assert not ben.returned.exists()


def test_a_mailbox_is_applied_once_and_then_only_what_is_new(archive: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ANECHOIC_MAILBOX_PASSWORD", PASSWORD)
    readers("ana", "ben")
    published()
    imap = FakeImap({7: back(return_path("ana"))})
    with serving(imap):
        address = f"imap://returned@127.0.0.1:{imap.port}/INBOX"
        assert "noted for ana" in run("--mailbox", address).stderr
        imap.mails[8] = back(return_path("ben"), "5.2.2")
        again = run("--mailbox", address).stderr
    assert "noted for ben" in again
    assert "noted for ana" not in again
    marks = archive / "returned.json"
    assert json.loads(marks.read_text()) == {address: "1:8"}
    marks.unlink()
    assert {each.kind: each.subscriber.address for each in Returned.objects.all()} == {
        "hard": "ana@reader.example",
        "soft": "ben@reader.example",
    }
