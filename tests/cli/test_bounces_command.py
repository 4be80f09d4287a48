"""The command that reads returned mail: every mail told of, what cannot be read named, and nothing forged acted on."""

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from anechoic.cli.app import app
from anechoic.errors import WrongUse
from imap import PASSWORD, FakeImap, serving


def back(whom: str, status: str = "5.1.1", to: str = "b+1.forged@news.example") -> bytes:
    return (
        f'From: MAILER-DAEMON@relay.example\nTo: {to}\nContent-Type: multipart/report; report-type=delivery-status; boundary="b"\n\n'
        f"--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; relay.example\n\n"
        f"Final-Recipient: rfc822; {whom}\nAction: failed\nStatus: {status}\n--b--\n"
    ).encode()


@pytest.fixture
def mails(tmp_path: Path) -> Path:
    """A folder of three mails: gone, full, and a person's."""
    folder = tmp_path / "mails"
    folder.mkdir()
    (folder / "1.eml").write_bytes(back("ana@reader.example"))
    (folder / "2.eml").write_bytes(back("ben@reader.example", "5.2.2"))
    (folder / "3.eml").write_bytes(b"From: cleo@reader.example\nSubject: Thank you\n\nA good edition.\n")
    return folder


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(app, ["bounces", *map(str, arguments)])


def told(done: Result) -> list[dict[str, object]]:
    return [json.loads(line) for line in done.stdout.splitlines()]


def test_each_mail_of_a_folder_is_told_of(mails: Path) -> None:
    done = run(mails, "--json")
    assert done.exit_code == 0
    assert told(done) == [
        {"from": str(mails / "1.eml"), "recipients": ["ana@reader.example"], "kind": "hard"},
        {"from": str(mails / "2.eml"), "recipients": ["ben@reader.example"], "kind": "soft"},
        {"from": str(mails / "3.eml"), "recipients": [], "kind": "none"},
    ]


def test_without_json_it_is_words(mails: Path) -> None:
    assert run(mails / "1.eml").stdout == f"{mails / '1.eml'}: hard ana@reader.example\n"


def test_what_cannot_be_read_is_named_and_stops_nothing(mails: Path) -> None:
    (mails / "0.eml").symlink_to(mails / "nowhere")
    (mails / "2.eml").write_bytes(b"x" * (10 * 2**20 + 1))
    done = run(mails, "--json")
    assert done.exit_code == 1
    assert [Path(str(each["from"])).name for each in told(done)] == ["1.eml", "3.eml"]
    assert f"refused {mails / '0.eml'}: cannot be read: No such file or directory" in done.stderr
    assert f"refused {mails / '2.eml'}: is too large for a bounce" in done.stderr


def test_an_mbox_that_cannot_be_opened_stops_nothing(mails: Path) -> None:
    (mails / "0.mbox").symlink_to(mails / "nowhere.mbox")
    done = run(mails, "--json")
    assert (done.exit_code, len(told(done))) == (1, 3)
    assert f"refused {mails / '0.mbox'}" in done.stderr


def test_every_mail_of_an_mbox_is_told_of(tmp_path: Path) -> None:
    box = tmp_path / "returned.mbox"
    one, two = back("ana@reader.example").decode(), back("ben@reader.example").decode()
    box.write_text(f"From x Tue Mar 17 07:00:00 2026\n{one}\nFrom x Tue Mar 17 07:00:01 2026\n{two}\n")
    assert [each["recipients"] for each in told(run(box, "--json"))] == [["ana@reader.example"], ["ben@reader.example"]]


@pytest.mark.parametrize(("arguments", "reason"), [([], "nothing to read"), (["nowhere.eml"], "is not there")])
def test_naming_nothing_is_wrong_use(arguments: list[str], reason: str) -> None:
    failure = run(*arguments).exception
    assert isinstance(failure, WrongUse)
    assert reason in str(failure)


def test_a_mailbox_is_read_to_its_end_and_looking_moves_no_mark(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ANECHOIC_HOME", str(tmp_path))
    monkeypatch.setenv("ANECHOIC_MAILBOX_PASSWORD", PASSWORD)
    imap = FakeImap({4: back("ana@reader.example"), 5: back("ben@reader.example", "5.2.2")})
    with serving(imap):
        address = f"imap://returned@127.0.0.1:{imap.port}/INBOX"
        for _ in range(2):
            found = told(run("--mailbox", address, "--json"))
            assert [(each["from"], each["kind"]) for each in found] == [(address, "hard"), (address, "soft")]
    assert not (tmp_path / "returned.json").exists()


@pytest.mark.parametrize("arguments", [("--loop",), ("--mailbox", "imaps://returned@mail.example/INBOX", "--loop")])
def test_what_reads_on_and_on_acts_on_a_mailbox(arguments: tuple[str, ...], mails: Path) -> None:
    done = run(mails, *arguments)
    assert isinstance(done.exception, WrongUse)
    assert "--apply" in str(done.exception)
