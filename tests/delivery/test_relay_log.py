"""What a relay's log tells of messages that a crash left in doubt."""

import pytest

from anechoic.delivery.relay_log import told

WANTED = frozenset({"<a@news.example>", "<b@news.example>"})


def postfix(service: str, words: str, process: int = 7) -> str:
    return f"Mar 17 07:00:00 relay postfix/{service}[{process}]: {words}"


def test_a_message_that_reached_the_queue_was_accepted() -> None:
    lines = (
        postfix("smtpd", "4A1: client=localhost[127.0.0.1]"),
        postfix("cleanup", "4A1: message-id=<a@news.example>"),
        postfix("qmgr", "4A1: from=<b+1.x@news.example>, size=34000, nrcpt=1 (queue active)"),
    )
    assert told(lines, WANTED).accepted == {"<a@news.example>"}


def test_a_message_that_broke_off_while_it_came_in_was_not() -> None:
    lines = (
        postfix("qmgr", "3F0: from=<x@news.example>, size=1, nrcpt=1 (queue active)"),
        postfix("cleanup", "4A1: message-id=<a@news.example>"),
        postfix("smtpd", "lost connection after DATA (20000 bytes) from localhost[127.0.0.1]"),
        postfix("smtpd", "disconnect from localhost[127.0.0.1] ehlo=1 mail=1 rcpt=1 data=0/1"),
    )
    assert told(lines, WANTED).accepted == frozenset()


def test_a_log_without_a_queue_names_what_it_has() -> None:
    assert told([postfix("cleanup", "1: message-id=<b@news.example>")], WANTED).accepted == {"<b@news.example>"}


def test_messages_of_others_are_nobody_s_business() -> None:
    assert told([postfix("cleanup", "1: message-id=<c@other.example>")], WANTED).accepted == frozenset()


@pytest.mark.parametrize(("ends", "still_open"), [(0, 2), (1, 1), (2, 0)])
def test_connections_that_are_still_open_are_counted(ends: int, still_open: int) -> None:
    begins = [postfix("smtpd", "connect from localhost[127.0.0.1]", process) for process in (1, 2)]
    gone = [postfix("smtpd", "disconnect from localhost[127.0.0.1] quit=1", process) for process in (1, 2)]
    assert told([*begins, *gone[:ends]], WANTED).still_open == still_open


def test_a_log_that_only_tells_of_ends_has_nothing_open() -> None:
    assert told([postfix("smtpd", "disconnect from x[1]", 1), "what is this"], WANTED).still_open == 0
