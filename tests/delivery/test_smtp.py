"""The SMTP client against relays that answer in every way a relay can."""

import asyncio
from collections.abc import Callable, Coroutine
from datetime import UTC, datetime

import pytest

from anechoic.delivery.smtp import Patience, Session, connected
from anechoic.errors import InDoubt, RelayFailed, Withdrawn
from anechoic.records import Message, Phase, Receipt, Verdict
from delivery.relays import ScriptedRelay, listening

SHORT = Patience(connecting=1, command=0.2, content=1, dot=0.2)
CONTENT = b"Subject: x\r\n\r\n.a line with a dot\r\n..two\r\n.\r\nend\r\n"


def message(content: bytes = CONTENT, recipient: str = "ana@reader.example") -> Message:
    return Message("b@news.example", recipient, "<1@news.example>", content, datetime(2026, 3, 17, tzinfo=UTC))


async def nothing() -> None:
    """What is done before the dot, where the test is about something else."""


def talk(relay: ScriptedRelay, doing: Callable[[Session], Coroutine[object, object, Receipt]]) -> Receipt:
    async def run() -> Receipt:
        async with listening(relay):
            session = await connected(relay.relay, SHORT)
            try:
                return await doing(session)
            finally:
                await session.close()

    return asyncio.run(run())


def one(relay: ScriptedRelay) -> Receipt:
    return talk(relay, lambda session: session.hand_over(message(), nothing))


@pytest.mark.parametrize("extensions", [("PIPELINING",), ()], ids=["pipelined", "in turn"])
def test_a_message_arrives_byte_for_byte(extensions: tuple[str, ...]) -> None:
    relay = ScriptedRelay(extensions=extensions)
    assert one(relay) == Receipt(Phase.DOT, 250, "queued as 7")
    assert relay.taken == [("ana@reader.example", CONTENT)]


def test_many_messages_go_over_one_connection() -> None:
    async def three(session: Session) -> Receipt:
        for number in range(2):
            await session.hand_over(message(recipient=f"r{number}@reader.example"), nothing)
        return await session.hand_over(message(), nothing)

    relay = ScriptedRelay()
    talk(relay, three)
    assert [recipient for recipient, _ in relay.taken] == [
        "r0@reader.example",
        "r1@reader.example",
        "ana@reader.example",
    ]
    assert relay.seen["connections"] == 1


@pytest.mark.parametrize("extensions", [("PIPELINING",), ()], ids=["pipelined", "in turn"])
@pytest.mark.parametrize(
    ("phase", "where"),
    [("MAIL", Phase.MAIL), ("RCPT", Phase.RCPT), ("DATA", Phase.DATA), ("dot", Phase.DOT)],
)
@pytest.mark.parametrize("code", [421, 450, 451, 452, 500, 550, 552, 554])
def test_a_refusal_is_told_with_its_phase(phase: str, where: Phase, code: int, extensions: tuple[str, ...]) -> None:
    receipt = one(ScriptedRelay({phase: f"{code} 4.0.0 no"}, extensions=extensions))
    assert (receipt.phase, receipt.code) == (where, code)
    wanted = Verdict.NEVER if code >= 500 and where is not Phase.MAIL else Verdict.LATER
    assert receipt.verdict is (Verdict.RELEASED if code == 421 and where is not Phase.DOT else wanted)


@pytest.mark.parametrize("refused", ["MAIL", "RCPT", "DATA", "dot"])
def test_after_a_refusal_the_connection_serves_the_next_message(refused: str) -> None:
    relay = ScriptedRelay({refused: "450 not now"})

    async def refused_then_taken(session: Session) -> Receipt:
        await session.hand_over(message(), nothing)
        relay.answers = {}
        return await session.hand_over(message(recipient="two@reader.example"), nothing)

    assert talk(relay, refused_then_taken).code == 250
    assert [recipient for recipient, _ in relay.taken][-1] == "two@reader.example"
    assert relay.seen["connections"] == 1


def test_a_recipient_refused_in_the_pipeline_gets_no_message() -> None:
    relay = ScriptedRelay({"RCPT": "550 no such user"})
    one(relay)
    assert [content for _, content in relay.taken] == [b""]  # the lone dot that ends what the relay waited for


@pytest.mark.parametrize("phase", ["connect", "MAIL", "RCPT", "DATA"])
@pytest.mark.parametrize("how", ["drop", "hang", "nonsense"])
def test_a_relay_that_goes_away_before_the_dot_has_nothing(phase: str, how: str) -> None:
    relay = ScriptedRelay({phase: how})
    with pytest.raises(RelayFailed) as raised:
        one(relay)
    assert not isinstance(raised.value, InDoubt)
    assert relay.taken == []


@pytest.mark.parametrize("how", ["drop", "hang", "nonsense", "keep and drop"])
def test_a_relay_that_goes_away_after_the_dot_leaves_doubt(how: str) -> None:
    with pytest.raises(InDoubt, match="after the end of a message"):
        one(ScriptedRelay({"dot": how}))


def test_the_end_of_a_message_waits_for_what_is_done_before_it() -> None:
    relay = ScriptedRelay()
    had: list[int] = []

    async def look() -> None:
        await asyncio.sleep(0.05)
        had.append(len(relay.taken))

    talk(relay, lambda session: session.hand_over(message(), look))
    assert had == [0]
    assert len(relay.taken) == 1


def test_a_message_that_is_withdrawn_before_its_end_never_arrives() -> None:
    async def withdraw() -> None:
        raise Withdrawn("1", "is somebody else's now")

    relay = ScriptedRelay()
    with pytest.raises(Withdrawn):
        talk(relay, lambda session: session.hand_over(message(), withdraw))
    assert relay.taken == []


@pytest.mark.parametrize(
    "address", ["a@b.example>\r\nRCPT TO:<x@evil.example", "a b@c.example", "ä@b.example", "a\0@b"]
)
def test_an_address_that_could_hold_a_command_is_never_sent(address: str) -> None:
    relay = ScriptedRelay()
    receipt = talk(relay, lambda session: session.hand_over(message(recipient=address), nothing))
    assert receipt.verdict is Verdict.NEVER
    assert not [line for line in relay.commands if "RCPT" in line or "evil" in line]


def test_a_closed_session_says_so() -> None:
    async def run() -> None:
        async with listening(ScriptedRelay({"dot": "421 going down"})) as relay:
            session = await connected(relay.relay, SHORT)
            assert not session.closed
            await session.hand_over(message(), nothing)
            assert session.closed
            await session.close()

    asyncio.run(run())


def test_a_relay_that_nobody_runs_is_named() -> None:
    with pytest.raises(RelayFailed, match="cannot be reached"):
        asyncio.run(connected(ScriptedRelay(port=1).relay, SHORT))
