"""SMTP as a sender speaks it (edge: network): one connection, many messages, and a pause before each final dot.

RFC 5321 and 2920. Before the final dot the relay may not deliver, after its 250 it must; what happens in between decides
whether a reader gets an edition once. So the end of a message is held back until the caller has kept on disk that it is
about to be given away. MAIL, RCPT and DATA go in one write where the relay can take them so.
"""

import asyncio
import re
import ssl
from base64 import b64encode
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any, NamedTuple, TypeVar

from anechoic.delivery.relay import Relay, Security
from anechoic.errors import InDoubt, RelayFailed
from anechoic.records import Message, Phase, Receipt

_T = TypeVar("_T")

_LONGEST_REPLY = 64  # lines; a relay that says more says nothing useful
_UNSAFE = re.compile(r"[\x00-\x20\x7f<>]|[^\x00-\x7f]")


@dataclass(frozen=True, slots=True)
class Patience:
    """How many seconds a relay may take (RFC 5321, 4.5.3.2, where it names them)."""

    connecting: float = 30
    command: float = 300
    content: float = 180
    dot: float = 600


class _Reply(NamedTuple):
    code: int
    lines: tuple[str, ...]

    def receipt(self, phase: Phase) -> Receipt:
        return Receipt(phase, self.code, " ".join(self.lines)[:400])


def _coded(words: str) -> str:
    return b64encode(words.encode()).decode("ascii")


async def connected(relay: Relay, patience: Patience = Patience()) -> "Session":
    """A connection that is ready for messages; raises RelayFailed where there is none, with the reason."""
    session = Session(relay, patience)
    try:
        await session.open()
    except BaseException:
        session.abort()
        raise
    return session


class Session:
    """A connection to a relay; implements `ports.Mailer`."""

    def __init__(self, relay: Relay, patience: Patience) -> None:
        self._relay, self._patience = relay, patience
        self._offers: dict[str, str] = {}
        self._needs_reset = False
        self._reader: asyncio.StreamReader
        self._writer: asyncio.StreamWriter | None = None

    @property
    def closed(self) -> bool:
        """Whether another message needs another connection."""
        return self._writer is None

    # ── Opening and closing ───────────────────────────────────────────────────────────────────────

    async def open(self) -> None:
        """Connect, greet, secure the line and log in; raises RelayFailed."""
        relay = self._relay
        tls = ssl.create_default_context() if relay.security is Security.TLS else None
        opening = asyncio.open_connection(relay.host, relay.port, ssl=tls, limit=2**16)
        self._reader, self._writer = await self._within(self._patience.connecting, opening)
        self._expect(await self._within(self._patience.command, self._reply()), "greets with")
        await self._greet()
        if relay.security is not Security.TLS and (relay.security is Security.STARTTLS or "STARTTLS" in self._offers):
            await self._secure()
        if relay.user:
            await self._log_in(is_private=tls is not None or self._line.get_extra_info("ssl_object") is not None)

    async def _greet(self) -> None:
        reply = self._expect(await self._ask(f"EHLO {self._relay.own_name}"), "answers EHLO with")
        self._offers = {name.upper(): rest for name, _, rest in (line.partition(" ") for line in reply.lines[1:])}

    async def _secure(self) -> None:
        """STARTTLS; what the relay says before the line is secure, somebody else may have said."""
        self._expect(await self._ask("STARTTLS"), "answers STARTTLS with")
        try:
            async with asyncio.timeout(0):
                if await self._reader.read(1):
                    raise self._failed("speaks before the line is secure")
        except TimeoutError:
            pass  # nothing was waiting there, as it has to be
        proven = self._relay.security is Security.STARTTLS
        context = ssl.create_default_context() if proven else ssl._create_unverified_context()  # noqa: S323, SLF001 # RFC 7435: better than nothing
        await self._within(self._patience.connecting, self._line.start_tls(context, server_hostname=self._relay.host))
        await self._greet()

    async def _log_in(self, *, is_private: bool) -> None:
        if not is_private and not self._relay.is_near:
            raise self._failed("offers no TLS, and a password is not sent over an open line", "use smtps://")
        offered = self._offers.get("AUTH", "").upper().split()
        user, password = self._relay.user, self._relay.password
        words = [user, password] if "LOGIN" in offered and "PLAIN" not in offered else [f"\0{user}\0{password}"]
        reply = await self._ask(f"AUTH {'LOGIN' if len(words) == 2 else 'PLAIN ' + _coded(words.pop())}")
        for word in words:  # LOGIN asks for the two one by one
            if reply.code != 334:
                break
            reply = await self._ask(_coded(word))
        self._expect(reply, "does not let us in:", "check user and password in ANECHOIC_SMTP_URL")

    async def close(self) -> None:
        """Say goodbye, without waiting long for the answer."""
        if self._writer is None:
            return
        try:
            self._writer.write(b"QUIT\r\n")
            await self._within(2, self._reply())
        except RelayFailed:
            pass
        self.abort()

    def abort(self) -> None:
        """Leave without a word."""
        if self._writer is not None:
            self._writer.transport.abort()
            self._writer = None

    # ── A message ─────────────────────────────────────────────────────────────────────────────────

    async def hand_over(self, message: Message, before_dot: Callable[[], Awaitable[None]]) -> Receipt:
        """As `ports.Mailer` says. Raises RelayFailed, InDoubt, and whatever `before_dot` raises."""
        try:
            refused = await self._envelope(message)
            if refused is None:
                await self._content(message.content)
                await before_dot()
                self._line.write(b".\r\n")
                refused = await self._verdict()
        except BaseException:
            self.abort()
            raise
        if refused.code == 421:
            self.abort()
        return refused

    async def _envelope(self, message: Message) -> Receipt | None:
        """Sender, recipient and DATA; the refusal, if there is one."""
        if _UNSAFE.search(message.sender) or _UNSAFE.search(message.recipient):
            return Receipt(Phase.RCPT, 553, "the address cannot stand in a command")
        size = f" SIZE={len(message.content)}" if "SIZE" in self._offers else ""
        commands = [f"MAIL FROM:<{message.sender}>{size}", f"RCPT TO:<{message.recipient}>", "DATA"]
        if self._needs_reset:
            self._needs_reset = False
            await self._ask("RSET")
        replies = await (self._pipelined(commands) if "PIPELINING" in self._offers else self._in_turn(commands))
        wanted = zip((Phase.MAIL, Phase.RCPT, Phase.DATA), (2, 2, 3), replies, strict=False)
        refused = next((reply.receipt(phase) for phase, kind, reply in wanted if reply.code // 100 != kind), None)
        if refused is None:
            return None
        if len(replies) == 3 and replies[2].code // 100 == 3:  # RFC 2920, 3.1: it waits for a message to nobody
            await self._ask(".", self._patience.dot)
        self._needs_reset = refused.code != 421
        return refused

    async def _pipelined(self, commands: list[str]) -> list[_Reply]:
        self._line.write("".join(f"{command}\r\n" for command in commands).encode("ascii"))
        replies: list[_Reply] = []
        async with self._limit(self._patience.command):
            while len(replies) < len(commands) and not (replies and replies[-1].code == 421):
                replies.append(await self._reply())
        return replies

    async def _in_turn(self, commands: list[str]) -> list[_Reply]:
        replies: list[_Reply] = []
        for command in commands:
            replies.append(await self._ask(command))
            if replies[-1].code >= 400:
                break
        return replies

    async def _content(self, content: bytes) -> None:
        """All of the message but its final dot; a line that begins with a dot gets another (RFC 5321, 4.5.2)."""
        self._line.write(content.replace(b"\r\n.", b"\r\n.."))
        async with self._limit(self._patience.content):
            await self._line.drain()

    async def _verdict(self) -> Receipt:
        try:
            async with self._limit(self._patience.dot):
                return (await self._reply()).receipt(Phase.DOT)
        except RelayFailed as error:
            raise InDoubt(error.subject, f"{error.reason} after the end of a message") from error

    # ── Lines ─────────────────────────────────────────────────────────────────────────────────────

    @property
    def _line(self) -> asyncio.StreamWriter:
        if self._writer is None:
            raise self._failed("is not connected")
        return self._writer

    async def _ask(self, command: str, seconds: float = 0) -> _Reply:
        self._line.write(f"{command}\r\n".encode("ascii"))
        return await self._within(seconds or self._patience.command, self._reply())

    async def _reply(self) -> _Reply:
        """One reply, of one line or several; raises RelayFailed where the relay goes away or talks nonsense."""
        lines: list[str] = []
        while len(lines) < _LONGEST_REPLY:
            try:
                line = await self._reader.readuntil(b"\n")
            except asyncio.IncompleteReadError:
                raise self._failed("closed the connection") from None
            except (OSError, asyncio.LimitOverrunError) as error:
                raise self._failed(f"broke off: {error}") from error
            text = line.decode("utf-8", errors="replace").rstrip()
            if not re.match(r"[2-5][0-9]{2}(?:[ -]|$)", text):
                break
            lines.append(text[4:])
            if text[3:4] != "-":
                return _Reply(int(text[:3]), tuple(lines))
        raise self._failed("does not speak SMTP")

    def _expect(self, reply: _Reply, what: str, remedy: str = "") -> _Reply:
        if reply.code // 100 != 2:
            raise self._failed(f"{what} {reply.code} {' '.join(reply.lines)[:200]}", remedy)
        return reply

    @asynccontextmanager
    async def _limit(self, seconds: float) -> AsyncIterator[None]:
        """What is done within may take so long; raises RelayFailed for a relay that is slower, or gone."""
        try:
            async with asyncio.timeout(seconds):
                yield
        except TimeoutError:
            raise self._failed(f"said nothing for {seconds:g} seconds") from None
        except OSError as error:
            raise self._failed(f"cannot be reached: {error}", "is it running, and is the address right?") from error

    async def _within(self, seconds: float, doing: Coroutine[Any, Any, _T]) -> _T:
        async with self._limit(seconds):
            return await doing

    def _failed(self, reason: str, remedy: str = "") -> RelayFailed:
        return RelayFailed(str(self._relay), reason, remedy)
