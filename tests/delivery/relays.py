"""Relays for tests: a server on loopback that answers as it is told to, and counts what it took."""

import asyncio
import re
from collections import Counter
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from anechoic.delivery.relay import Relay

GOOD = {"connect": "220 here", "MAIL": "250 ok", "RCPT": "250 ok", "DATA": "354 go on", "dot": "250 queued as 7"}


@dataclass
class ScriptedRelay:
    """A relay whose answer to a phase is `answers[phase]`: a reply, or "drop" (close), "hang" (say nothing)."""

    answers: Mapping[str, str] = field(default_factory=dict)
    extensions: tuple[str, ...] = ("PIPELINING", "SIZE 1000000")
    taken: list[tuple[str, bytes]] = field(default_factory=list)  # (recipient, message)
    commands: list[str] = field(default_factory=list)
    seen: Counter[str] = field(default_factory=Counter)
    port: int = 0

    @property
    def relay(self) -> Relay:
        return Relay("127.0.0.1", self.port)

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.seen["connections"] += 1
        try:
            if await self._says(writer, "connect"):
                await self._talk(reader, writer)
        except (ConnectionError, asyncio.IncompleteReadError):
            self.seen["broken"] += 1
        finally:
            writer.close()

    async def _talk(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        recipient = ""
        while line := (await reader.readline()).decode().strip():
            self.commands.append(line)
            verb = line.split(" ")[0]
            if verb == "RCPT":
                recipient = line.partition("<")[2].partition(">")[0]
            if verb == "QUIT" or not await self._answers(writer, verb):
                return
            goes_on = verb == "DATA" and self._answer("DATA").startswith("354")
            if goes_on and not await self._message(reader, writer, recipient):
                return

    async def _answers(self, writer: asyncio.StreamWriter, verb: str) -> bool:
        """Answer a command; False where the connection ends with it."""
        if verb == "EHLO":
            offered = ("relay.example", *self.extensions)
            writer.write("".join(f"250-{each}\r\n" for each in offered).encode() + b"250 HELP\r\n")
            return True
        return await self._says(writer, verb)

    async def _message(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, recipient: str) -> bool:
        content = await reader.readuntil(b".\r\n")
        while not (content == b".\r\n" or content.endswith(b"\r\n.\r\n")):
            content += await reader.readuntil(b".\r\n")
        if self._answer("dot")[:1] == "2" or self._answer("dot") == "keep and drop":
            self.taken.append((recipient, content[:-3].replace(b"\r\n..", b"\r\n.")))
        return await self._says(writer, "dot")

    def _answer(self, phase: str) -> str:
        return self.answers.get(phase, GOOD.get(phase, "250 ok"))

    async def _says(self, writer: asyncio.StreamWriter, phase: str) -> bool:
        answer = self._answer(phase)
        if answer == "hang":
            await asyncio.sleep(5)
        if not re.match(r"[2-5]\d\d|nonsense", answer):
            return False
        writer.write(f"{answer}\r\n".encode())
        await writer.drain()
        return not answer.startswith("421")


@asynccontextmanager
async def listening(relay: ScriptedRelay) -> AsyncIterator[ScriptedRelay]:
    server = await asyncio.start_server(relay.serve, "127.0.0.1", 0, limit=2**20)
    relay.port = server.sockets[0].getsockname()[1]
    try:
        yield relay
    finally:
        server.close()
