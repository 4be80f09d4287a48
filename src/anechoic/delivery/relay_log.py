"""What a relay's log tells of messages that a crash left in doubt: which of them it accepted.

Postfix's words (cleanup_message.c, qmgr_active.c, smtpd.c): `cleanup` names a Message-ID while a message still comes
in, `qmgr` says that the message is in the queue. So a message counts as accepted where its queue id reached the queue.
A log in which nothing of a queue is written names a message only once it has it.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass

_LINE = re.compile(r"(?P<service>smtpd|cleanup|qmgr)\[(?P<process>\d+)\]: (?P<words>.*)")
_NAMED = re.compile(r"(?P<queue>\w+): message-id=(?P<id><[^>]*>)")
_QUEUED = re.compile(r"(?P<queue>\w+): from=<[^>]*>, size=\d+, nrcpt=\d+ \(queue active\)")


@dataclass(frozen=True, slots=True)
class Told:
    """What a log says: the accepted of the wanted Message-IDs, and how many connections to the relay are still open."""

    accepted: frozenset[str]
    still_open: int


def told(lines: Iterable[str], wanted: frozenset[str]) -> Told:
    """What the lines say of the wanted Message-IDs (with their angle brackets)."""
    latest: dict[str, str] = {}  # the Message-ID that a queue id stands for just now: queue ids come again
    named, queued = set[str](), set[str]()
    has_queue, connected = False, set[str]()
    for line in lines:
        if not (found := _LINE.search(line)):
            continue
        words = found["words"]
        if message := _NAMED.match(words):
            latest[message["queue"]] = message["id"]
            named.add(message["id"])
        elif reached := _QUEUED.match(words):
            has_queue = True
            queued.add(latest.get(reached["queue"], ""))
        elif words.startswith("connect from"):
            connected.add(found["process"])
        elif words.startswith("disconnect from"):
            connected.discard(found["process"])
    return Told(wanted & (queued if has_queue else named), len(connected))
