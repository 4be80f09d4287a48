"""Newsletters by IMAP, from a small server on loopback that knows one folder."""

import asyncio
import re

import pytest

from anechoic.collect.live import ImapMailbox
from anechoic.errors import FetchFailed, Forbidden
from anechoic.ports import Letters
from imap import PASSWORD, FakeImap, serving


def letter(number: int) -> bytes:
    return f"From: The Post <a@b.example>\r\nSubject: Letter {number}\r\n\r\nGood morning {number}.\r\n".encode()


def letters(imap: FakeImap, after: str = "", folder: str = "INBOX", password: str = PASSWORD) -> Letters:
    with serving(imap):
        address = f"imap://me%40post.example@127.0.0.1:{imap.port}/{folder}"
        return asyncio.run(ImapMailbox(password).letters(address, after))


def test_all_letters_come_first_and_then_the_new_ones() -> None:
    imap = FakeImap({3: letter(3), 7: letter(7)})
    first = letters(imap)
    assert first == Letters((letter(3), letter(7)), "1:7")
    assert letters(imap, first.mark) == Letters((), "1:7")
    imap.mails[9] = letter(9)
    assert letters(imap, first.mark) == Letters((letter(9),), "1:9")


def test_nothing_is_changed_on_the_server() -> None:
    imap = FakeImap({1: letter(1)})
    letters(imap)
    assert any(each.startswith("EXAMINE") for each in imap.told)
    assert not [each for each in imap.told if re.match("SELECT|STORE|UID STORE|EXPUNGE|CLOSE", each)]
    assert all("BODY.PEEK" in each for each in imap.told if "BODY" in each)


def test_new_numbers_on_the_server_make_all_letters_new() -> None:
    assert letters(FakeImap({1: letter(1)}, age=2), "1:500") == Letters((letter(1),), "2:1")


def test_of_many_letters_the_newest_come_first_and_then_all_in_order() -> None:
    imap = FakeImap({uid: letter(uid) for uid in range(1, 251)})
    first = letters(imap)
    assert (len(first.mails), first.mails[0], first.mark) == (200, letter(51), "1:250")
    since = letters(imap, "1:10")
    assert (len(since.mails), since.mails[0], since.mark) == (200, letter(11), "1:210")


def test_a_letter_over_the_limit_is_left_where_it_is() -> None:
    assert letters(FakeImap({1: letter(1), 2: letter(2)}, sizes={1: 11 * 2**20})).mails == (letter(2),)


def test_an_empty_folder_has_no_letters() -> None:
    assert letters(FakeImap()) == Letters((), "1:0")


def test_a_folder_may_have_a_space_in_its_name() -> None:
    assert letters(FakeImap({1: letter(1)}), folder="News%20letters").mails == (letter(1),)


@pytest.mark.parametrize(
    ("folder", "password", "why"), [("INBOX", "guess", "refuses"), ("Elsewhere", PASSWORD, "refuses")]
)
def test_what_the_server_refuses_is_said(folder: str, password: str, why: str) -> None:
    with pytest.raises(FetchFailed, match=why):
        letters(FakeImap(), folder=folder, password=password)


def test_a_server_that_is_away_is_tried_later() -> None:
    with serving(FakeImap()) as imap:
        port = imap.port
    with pytest.raises(FetchFailed, match="does not answer"):
        asyncio.run(ImapMailbox(PASSWORD).letters(f"imap://me@127.0.0.1:{port}/", ""))


@pytest.mark.parametrize(
    "address",
    [
        "imap://me@mail.example/INBOX",  # in the clear
        "imaps://mail.example/INBOX",  # nobody
        "imaps://me:secret@mail.example/INBOX",  # a password for all to read
        "imaps:///INBOX",
        'imaps://me@mail.example/a"%20b',
        "imaps://me@mail.example/a%0d%0ab",
    ],
)
def test_an_address_that_must_not_be_asked_is_not(address: str) -> None:
    with pytest.raises(Forbidden):
        asyncio.run(ImapMailbox(PASSWORD).letters(address, ""))
