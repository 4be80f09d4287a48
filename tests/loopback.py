"""A small HTTP server on loopback that answers with the bytes it is told, right or wrong."""

import asyncio
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

Headers = Mapping[str, str]
Answer = bytes | Callable[[Headers], bytes]


def answer(body: bytes = b"", *headers: str, status: int = 200) -> bytes:
    """A whole HTTP answer."""
    head = [f"HTTP/1.1 {status} x", f"Content-Length: {len(body)}", "Connection: close", *headers]
    return "\r\n".join(head).encode() + b"\r\n\r\n" + body


@dataclass
class Loopback:
    """The server: its routes by path (with the query), and what it was asked."""

    routes: dict[str, Answer]
    port: int = 0
    asked: list[tuple[str, Headers]] = field(default_factory=list)
    hold: asyncio.Event = field(default_factory=asyncio.Event)  # set when silent routes may end
    _serving: dict[asyncio.StreamWriter, asyncio.Task[None] | None] = field(default_factory=dict)

    @property
    def paths(self) -> list[str]:
        """What was asked, robots.txt aside."""
        return [path for path, _ in self.asked if path != "/robots.txt"]

    @property
    def endpoints(self) -> frozenset[tuple[str, int]]:
        """Where `localhost` and 127.0.0.1 may lead to it."""
        return frozenset({("127.0.0.1", self.port), ("::1", self.port)})

    def url(self, path: str) -> str:
        return f"http://127.0.0.1:{self.port}{path}"

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._serving[writer] = asyncio.current_task()
        path, headers = await _request(reader)
        self.asked.append((path, headers))
        route = self.routes.get(path, answer(status=404))
        content = route(headers) if callable(route) else route
        writer.write(content)
        if not content:
            await self.hold.wait()
        writer.close()

    async def end(self) -> None:
        """Lets silent routes go and closes what is still open."""
        self.hold.set()
        for writer in self._serving:
            writer.transport.abort()
        await asyncio.gather(*filter(None, self._serving.values()), return_exceptions=True)
        await asyncio.gather(*(writer.wait_closed() for writer in self._serving), return_exceptions=True)


async def _request(reader: asyncio.StreamReader) -> tuple[str, Headers]:
    first = (await reader.readline()).decode().split(" ")
    headers: dict[str, str] = {}
    while (line := (await reader.readline()).decode().strip()) != "":
        name, _, value = line.partition(":")
        headers[name.lower()] = value.strip()
    return (first[1] if len(first) > 1 else ""), headers


@asynccontextmanager
async def loopback(routes: dict[str, Answer]) -> AsyncIterator[Loopback]:
    """Serves while the context lasts; a route of no bytes at all never answers."""
    site = Loopback(routes)
    server = await asyncio.start_server(site.serve, "127.0.0.1", 0)
    site.port = server.sockets[0].getsockname()[1]
    async with server:
        yield site
        await site.end()
