"""Messages as a mailbox sees them."""

import email
from dataclasses import replace
from datetime import UTC, datetime
from email.message import EmailMessage
from email.policy import default

import dkim as judge
import pytest
from hypothesis import given
from hypothesis import strategies as st

from anechoic.delivery.dkim import signer
from anechoic.delivery.message import LARGEST, House, Press, fits, message_id
from anechoic.errors import BadInput
from anechoic.records import Letter, Message
from delivery.keys import ed25519, rsa
from delivery.letters import READER, morning

AT = datetime(2026, 3, 17, 6, 0, tzinfo=UTC)
HOUSE = House("The Quay <news@news.example>")
KEY = message_id(b"secret", ("morning", "2026-03-17", "1"), "news.example")


def made(letter: Letter | None = None, house: House = HOUSE, address: str = READER.address) -> Message:
    reader = replace(READER, address=address)
    return Press(letter or morning(), house, "morning").message(reader, KEY, "b@news.example", AT)


def parsed(message: Message) -> EmailMessage:
    found = email.message_from_bytes(message.content, policy=default)
    assert isinstance(found, EmailMessage)
    assert not [part.defects for part in found.walk() if part.defects]
    return found


def words(message: Message, kind: str) -> str:
    part = parsed(message).get_body((kind,))
    assert part is not None
    return str(part.get_content()).replace("\r\n", "\n")


def test_text_comes_before_html_and_both_come_out_as_they_were() -> None:
    message, letter = made(), morning()
    assert [part.get_content_type() for part in parsed(message).iter_parts()] == ["text/plain", "text/html"]
    assert words(message, "plain").startswith(letter.text)
    assert words(message, "html").startswith(letter.html)


def test_the_foot_is_the_reader_s_own() -> None:
    for kind in ("plain", "html"):
        assert READER.leave in words(made(), kind)
        assert READER.preferences in words(made(), kind)
        assert "%" not in words(made(), kind)[-600:].replace("100%", "")


def test_leaving_takes_one_click_and_its_headers_are_on_one_line() -> None:
    lines = made().content.split(b"\r\n\r\n")[0].split(b"\r\n")
    assert f"List-Unsubscribe: <{READER.leave}>".encode() in lines
    assert b"List-Unsubscribe-Post: List-Unsubscribe=One-Click" in lines


def test_vacation_programs_are_told_not_to_answer() -> None:
    assert parsed(made())["auto-submitted"] == "auto-generated"


def test_a_message_made_again_is_the_same_to_the_byte() -> None:
    house = replace(HOUSE, signers=(signer(rsa(), "news.example", "m1"),))
    assert made(house=house) == made(house=house)


def test_both_signatures_verify_and_cover_what_leaving_needs() -> None:
    signers = (signer(rsa(), "news.example", "r"), signer(ed25519(), "news.example", "e"))
    message = made(house=replace(HOUSE, signers=signers))
    for number, by in enumerate(signers):
        record = by.record().encode()
        assert judge.DKIM(message.content).verify(idx=number, dnsfunc=lambda *_, r=record, **__: r)
    covered = parsed(message).get_all("dkim-signature", [])[0].replace(" ", "").lower()
    assert "list-unsubscribe:list-unsubscribe-post" in covered


@given(st.text(alphabet=st.characters(exclude_categories=("Cs", "Cc")), max_size=300))
def test_any_words_arrive(said: str) -> None:
    letter = Letter("Subject", f"{said}\n", f"{Letter.LEAVE}\n", f"<p>{said}</p>\n", f"<p>{Letter.PREFERENCES}</p>\n")
    message = made(letter)
    assert words(message, "plain").splitlines()[0].rstrip() == f"{said}\n".splitlines()[0].rstrip()
    assert max(map(len, message.content.split(b"\r\n"))) <= 998
    assert b"\n" not in message.content.replace(b"\r\n", b"")


def test_a_script_that_quoted_printable_would_triple_goes_as_base64() -> None:
    letter = replace(morning(), text="朝の知らせ、港の壁が崩れた。\n" * 50)
    message = made(letter)
    assert b"base64" in message.content
    assert words(message, "plain").count("港の壁") == 50
    assert READER.leave in words(message, "plain")


@pytest.mark.parametrize(
    "subject", ["Guten Morgen, Küste", "a\r\nBcc: x@evil.example", "a\u2028b", "=?utf-8?q?trick?="]
)
def test_a_subject_stays_one_header(subject: str) -> None:
    message = made(replace(morning(), subject=subject))
    head = message.content.split(b"\r\n\r\n")[0]
    assert head.isascii()
    assert not [line for line in head.split(b"\r\n") if line.lower().startswith(b"bcc")]
    assert parsed(message)["bcc"] is None


@pytest.mark.parametrize(
    "address",
    [
        "",
        "nobody",
        "a b@c.example",
        "a@b.example>\r\nRCPT TO:<x@evil.example",
        "a@b.example\0",
        "ä@b.example",
        '"a b"@c.d',
    ],
)
def test_an_address_that_could_steer_a_relay_is_refused(address: str) -> None:
    with pytest.raises(BadInput, match="no address that mail can be sent to"):
        made(address=address)


def test_a_name_beyond_plain_letters_is_encoded() -> None:
    message = made(house=House('"Küste, die" <news@news.example>'))
    assert parsed(message)["from"].addresses[0].display_name == "Küste, die"


def test_message_ids_differ_by_reader_briefing_and_secret() -> None:
    keys = {
        message_id(secret, of, "news.example")
        for secret in (b"one", b"two")
        for of in (("morning", "1"), ("morning", "2"), ("mornin", "g1"), ("morning1", ""))
    }
    assert len(keys) == 8
    assert message_id(b"one", ("morning", "1"), "news.example") in keys


def test_a_heavy_letter_does_not_fit() -> None:
    heavy = replace(morning(), html="<p>Ellery</p>\n" * 8000)
    assert fits(morning())
    assert not fits(heavy)
    assert len(made(heavy).content) > LARGEST > len(made().content)
