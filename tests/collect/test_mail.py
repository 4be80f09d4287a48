"""Newsletters: the words of a mail and what its headers tell."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from anechoic.collect import captures
from anechoic.collect.mail import newsletter
from anechoic.errors import AnechoicError, BadInput, TooLarge, Unreadable
from anechoic.records import Capture, CaptureKind

HEADERS = """From: "The Harbour Post, Morning" <news@post.example>
To: reader@example.org
Subject: =?utf-8?q?Ferry_=E2=80=93?= =?utf-8?q?_at_last?=
Date: Tue, 17 Mar 2026 11:00:00 +0100
Archived-At: <https://post.example/mail/17>
Content-Language: en-GB, de
MIME-Version: 1.0
"""
PLAIN = "Content-Type: text/plain; charset=utf-8\n\nThe ferry sails."
HTML = "Content-Type: text/html; charset=utf-8\n\n<p>The ferry sails.</p>"


def mail(rest: str, headers: str = HEADERS, charset: str = "utf-8") -> Capture:
    return newsletter((headers + rest).encode(charset), "a.eml")


def multipart(*parts: str, kind: str = "alternative") -> str:
    return f'Content-Type: multipart/{kind}; boundary="b"\n\n' + "".join(f"--b\n{part}\n" for part in parts) + "--b--\n"


def test_the_headers_tell_title_outlet_date_address_and_language() -> None:
    known = mail(PLAIN).known
    assert (known.title, known.outlet) == ("Ferry – at last", "The Harbour Post, Morning")
    assert (known.published, known.url) == (datetime(2026, 3, 17, 10, tzinfo=UTC), "https://post.example/mail/17")
    assert known.lang == "en-GB"


@pytest.mark.parametrize(
    ("rest", "kind", "words"),
    [
        (PLAIN, CaptureKind.TEXT, "The ferry sails."),
        (HTML, CaptureKind.FRAGMENT, "<p>The ferry sails.</p>"),
        (multipart(PLAIN, HTML), CaptureKind.FRAGMENT, "<p>The ferry sails.</p>"),
        (
            multipart(multipart(PLAIN, HTML).replace('"b"', '"c"').replace("--b", "--c")),
            CaptureKind.FRAGMENT,
            "<p>The ferry sails.</p>",
        ),
        (multipart("Content-Type: image/png\n\nx", PLAIN, kind="mixed"), CaptureKind.TEXT, "The ferry sails."),
        (
            multipart("Content-Disposition: attachment\n" + HTML, PLAIN, kind="mixed"),
            CaptureKind.TEXT,
            "The ferry sails.",
        ),
        (multipart("Content-Type: text/html\n\n \n", PLAIN), CaptureKind.TEXT, "The ferry sails."),
        ("\nThe ferry sails.", CaptureKind.TEXT, "The ferry sails."),
        ("Content-Type: multipart/mixed\n\nThe ferry sails.", CaptureKind.TEXT, "The ferry sails."),
        (
            "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\nOne =E2=80=93 t=\nwo",
            CaptureKind.TEXT,
            "One – two",
        ),
        ("Content-Type: text/plain\nContent-Transfer-Encoding: base64\n\nVGhlIGZlcnJ5", CaptureKind.TEXT, "The ferry"),
        ("Content-Type: text/plain; charset=klingon\n\nThe ferry – sails", CaptureKind.TEXT, "The ferry – sails"),
        ("Content-Type: text/plain; charset=utf-7\n\n+ADw-b+AD4-", CaptureKind.TEXT, "+ADw-b+AD4-"),
    ],
)
def test_the_html_is_taken_else_the_plain_text(rest: str, kind: CaptureKind, words: str) -> None:
    found = mail(rest)
    assert (found.kind, found.content.decode().strip(), found.charset) == (kind, words, "utf-8")


def test_bytes_beyond_ascii_need_no_declaration() -> None:
    headers = "From: Café Post <a@post.example>\nSubject: It’s on\n"
    for charset in ("utf-8", "cp1252"):
        known = mail("\nWords", headers, charset).known
        assert (known.outlet, known.title) == ("Café Post", "It’s on")


@pytest.mark.parametrize("subject", ["=?utf-8?b?x?=", "=?klingon?q?a?=", "=?utf-8?q?=FF?=", "=?utf-8?z?a?="])
def test_an_encoded_word_that_cannot_be_read_is_no_crash(subject: str) -> None:
    assert isinstance(mail("\nWords", f"Subject: {subject}\n").known.title, str)


def test_a_mail_without_words_is_refused() -> None:
    with pytest.raises(Unreadable, match="without words"):
        mail("Content-Type: image/png\n\nx")


def test_a_mail_nested_without_end_is_refused() -> None:
    nest = "".join(f'Content-Type: multipart/mixed; boundary="b{n}"\n\n--b{n}\n' for n in range(3000))
    with pytest.raises(TooLarge, match="nested too deep"):
        mail(nest)


@given(st.binary(max_size=300))
def test_no_bytes_are_a_crash(content: bytes) -> None:
    try:
        newsletter(b"From: a\nContent-Type: multipart/mixed; boundary=b\n" + content, "a.eml")
    except AnechoicError:
        return


# ── Mailboxes ─────────────────────────────────────────────────────────────────────────────────────


def box(folder: Path, content: str) -> Path:
    path = folder / "a.mbox"
    path.write_bytes(content.encode())
    return path


def test_a_mailbox_gives_its_mails_in_order(tmp_path: Path) -> None:
    mails = (
        f"From a@post.example Tue Mar 17 10:00:00 2026\nSubject: {n}\n\nFrom here it sails.\n>From there, too.\n>>From\n\n"
        for n in (2, 1)
    )
    found = list(captures(box(tmp_path, "".join(mails))))
    assert [each.known.title for each in found] == ["2", "1"]
    assert found[0].content == b"From here it sails.\nFrom there, too.\n>>From\n\n"
    assert {each.path for each in found} == {str(tmp_path / "a.mbox")}


def test_a_bad_mail_costs_the_others_nothing_and_is_named(tmp_path: Path) -> None:
    path = box(
        tmp_path, "From a\nSubject: a\n\nOne.\n\nFrom b\nContent-Type: image/png\n\nx\n\nFrom c\nSubject: c\n\nTwo.\n"
    )
    found: list[Capture] = []
    with pytest.raises(BadInput) as failure:
        found.extend(captures(path))
    assert [each.known.title for each in found] == ["a", "c"]
    assert failure.value.reason == "mail 2 is a mail without words"
