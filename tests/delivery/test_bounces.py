"""Bounces: whom a mail could not reach, and whether that is for good."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from anechoic.delivery.bounces import bounce
from anechoic.errors import BadInput
from anechoic.records import BounceKind

HARD, SOFT, NONE = BounceKind.HARD, BounceKind.SOFT, BounceKind.NONE


def mail(
    body: str, *headers: str, sender: str = "MAILER-DAEMON@relay.example", subject: str = "Undelivered Mail"
) -> bytes:
    head = (f"From: {sender}", "To: b+7.proof@news.example", f"Subject: {subject}", *headers)
    return ("\n".join(head) + "\n\n" + body).encode()


def report(status: str, *, action: str = "failed", diagnostic: str = "", kind: str = "delivery-status") -> bytes:
    said = f"Diagnostic-Code: smtp; {diagnostic}\n" if diagnostic else ""
    return mail(
        "--b\nContent-Type: text/plain\n\nThis is what happened.\n"
        f"--b\nContent-Type: message/{kind}\n\nReporting-MTA: dns; relay.example\n\n"
        f"Final-Recipient: rfc822; ana@reader.example\nAction: {action}\nStatus: {status}\n{said}"
        "--b\nContent-Type: message/rfc822\n\nFrom: news@news.example\nTo: ana@reader.example\nSubject: Morning\n\nText\n--b--\n",
        f'Content-Type: multipart/report; report-type={kind}; boundary="b"',
    )


@pytest.mark.parametrize(
    ("status", "diagnostic", "kind"),
    [
        ("5.1.1", "550 5.1.1 <ana@reader.example> user unknown", HARD),
        ("5.1.1", "", HARD),
        ("5.1.2", "host reader.example not found", HARD),
        ("5.1.10", "556 5.1.10 reader.example does not accept mail (nullMX)", HARD),
        ("5.1.6", "the mailbox has moved", HARD),
        ("5.2.2", "552 5.2.2 mailbox full", SOFT),
        ("5.1.1", "550 5.1.1 over quota", SOFT),
        ("5.7.1", "554 5.7.1 blocked using a list of senders of spam", SOFT),
        ("4.4.1", "connection timed out", SOFT),
        ("4.1.1", "450 4.1.1 user unknown, maybe", SOFT),
        ("5.7.26", "550 5.7.26 unauthenticated: DMARC", SOFT),
        ("5.0.0", "", SOFT),
    ],
)
def test_a_notification_is_read_by_its_fields(status: str, diagnostic: str, kind: BounceKind) -> None:
    found = bounce(report(status, diagnostic=diagnostic))
    assert (found.recipients, found.kind) == (("ana@reader.example",), kind)


@pytest.mark.parametrize("action", ["delivered", "relayed", "expanded"])
def test_a_report_of_success_is_no_bounce(action: str) -> None:
    assert bounce(report("2.0.0", action=action)).kind is NONE


def test_a_delay_is_never_for_good() -> None:
    assert bounce(report("4.1.1", action="delayed", diagnostic="450 unknown user")).kind is SOFT


def test_a_complaint_is_no_bounce_and_tells_whose() -> None:
    raw = mail(
        "--b\nContent-Type: message/feedback-report\n\nFeedback-Type: abuse\nOriginal-Rcpt-To: ana@reader.example\n\n--b--\n",
        'Content-Type: multipart/report; report-type=feedback-report; boundary="b"',
    )
    found = bounce(raw)
    assert (found.kind, found.recipients) == (NONE, ("ana@reader.example",))


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        ("I could not deliver your letter.\n\n<ana@reader.example>:\nSorry, no mailbox here by that name.\n", HARD),
        ("These failed:\n\n  ana@reader.example\n    unknown user\n", HARD),
        ("Recipient: ana@reader.example\nReason: the mailbox is full\n", SOFT),
        ("Your letter to [SMTP:ana@reader.example] came back: 550 No such user\n", HARD),
        ("It could not be delivered for five days to ana@reader.example: connection refused\n", SOFT),
    ],
)
def test_a_bounce_in_prose_is_read_by_its_words(body: str, kind: BounceKind) -> None:
    copied = (
        "\n----- Original message -----\nFrom: news@news.example\nTo: ana@reader.example\n\nUser unknown, said spam.\n"
    )
    found = bounce(mail(body + copied))
    assert (found.recipients, found.kind) == (("ana@reader.example",), kind)


def test_the_words_of_the_letter_that_came_back_are_no_reason() -> None:
    body = "This could not be delivered to\n<ana@reader.example>: the mailbox is full\n\n--- Original message ---\n\nuser unknown"
    assert bounce(mail(body)).kind is SOFT


def test_a_header_that_names_the_recipient_is_believed() -> None:
    raw = mail("user unknown", "X-Failed-Recipients: ana@reader.example", subject="Hm")
    assert bounce(raw).recipients == ("ana@reader.example",)


@pytest.mark.parametrize(
    "raw",
    [
        mail(
            "I am at sea until May. User unknown!",
            "Auto-Submitted: auto-replied",
            sender="ana@reader.example",
            subject="Re: Morning",
        ),
        mail(
            "Back on Monday",
            sender="ana@reader.example",
            subject="Out of office: Morning Briefing",
        ),
        mail(
            "Thank you for the ferry story. No such user of it here!", sender="ana@reader.example", subject="The ferry"
        ),
        b"",
        b"\0\xff\xfe",
        b"From: a\n\n" + b"x" * 10,
    ],
)
def test_answers_of_people_and_machines_are_no_bounces(raw: bytes) -> None:
    found = bounce(raw)
    assert (found.kind, found.recipients) == (NONE, ())


def test_a_mail_that_is_nested_without_end_is_refused_by_name() -> None:
    raw = mail(
        "--b\n" + "Content-Type: multipart/mixed; boundary=b\n\n--b\n" * 3000,
        "Content-Type: multipart/mixed; boundary=b",
    )
    with suppress(BadInput):
        assert bounce(raw, "box/17").kind is not HARD


def test_a_mail_that_is_too_large_is_refused_by_name() -> None:
    with pytest.raises(BadInput, match="box/18"):
        bounce(b"x" * (10 * 2**20 + 1), "box/18")


def test_our_own_address_in_it_is_kept_because_it_names_the_delivery() -> None:
    assert bounce(report("5.1.1")).to == "b+7.proof@news.example"


@given(st.binary(max_size=600))
def test_any_bytes_are_read_or_refused(raw: bytes) -> None:
    assert bounce(raw).kind in BounceKind


def test_a_name_in_the_list_of_recipients_is_one_at_the_domain_of_whoever_wrote() -> None:
    said = "Your mail to the following recipients could not be delivered because\nthey take none from news@news.example:\n\tana\n"
    assert bounce(mail(said, sender="MAILER-DAEMON@Reader.example")).recipients == ("ana@reader.example",)


def test_a_name_is_completed_by_the_domains_that_the_text_gives() -> None:
    said = (
        " --- Message not delivered to the following:\n\n ana   No such entry\n\n --- Ask ``finger NAME@who.example''.\n"
        " Who was reached by mailing NAME@old.example may be reached by mailing to\n NAME@new.example instead.\n"
    )
    assert bounce(mail(said)).recipients == ("ana@new.example", "ana@old.example")


@pytest.mark.parametrize("shown", ["ana...@reader.example", "(made from ana@reader...)"])
def test_an_address_of_which_a_part_was_left_out_is_nobodys(shown: str) -> None:
    assert bounce(mail(f"This could not be delivered:\n\n  {shown}\n")).recipients == ()


def test_an_address_before_three_dots_and_a_reason_is_whole() -> None:
    assert bounce(mail("  ana@reader.example... User unknown\n")).recipients == ("ana@reader.example",)


@pytest.mark.parametrize(
    ("header", "whom"), [("", ("all@list.example",)), ("List-Post: <mailto:all@list.example>\n", ())]
)
def test_a_mailing_list_is_not_taken_for_a_reader(header: str, whom: tuple[str, ...]) -> None:
    copied = f"To: all@list.example\n{header}Subject: Morning\n\nText"
    said = f"--b\n\nOne of the recipients is no user here.\n--b\nContent-Type: message/rfc822\n\n{copied}\n--b--\n"
    assert bounce(mail(said, 'Content-Type: multipart/mixed; boundary="b"')).recipients == whom
