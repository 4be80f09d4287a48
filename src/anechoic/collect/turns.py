"""Edge: manners towards servers, one request at a time for each host, with a pause between two."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

MOST_UNDER_WAY = 256  # requests, slow ones among them: each holds a connection and a file of the system
_PATIENCE = 2.0  # seconds after which a request counts as slow


class Turns:
    """Who may ask when: hosts side by side up to a bound, the requests to one host one after the other.

    A request that takes long gives its place within the bound away and goes on beside it: servers that hang
    or drip hold up nobody else.
    """

    def __init__(self, pause: float, at_once: int, patience: float = _PATIENCE) -> None:
        """`pause` in seconds between two requests to a host, `at_once` prompt requests in all."""
        self._pause, self._patience = pause, patience
        self._prompt = asyncio.Semaphore(at_once)
        self._all = asyncio.Semaphore(MOST_UNDER_WAY)
        self._hosts: dict[str, asyncio.Lock] = {}
        self._ended: dict[str, float] = {}

    @asynccontextmanager
    async def turn(self, host: str, pause: float = 0.0) -> AsyncIterator[None]:
        """Holds the turn of a host; `pause` is what the host itself asks for, where that is longer."""
        loop = asyncio.get_running_loop()
        async with self._hosts.setdefault(host, asyncio.Lock()):
            if host in self._ended:
                await asyncio.sleep(self._ended[host] + max(self._pause, pause) - loop.time())
            try:
                async with self._all, self._place():
                    yield
            finally:
                self._ended[host] = loop.time()

    @asynccontextmanager
    async def _place(self) -> AsyncIterator[None]:
        """A place among the prompt requests, given away after a while."""
        await self._prompt.acquire()
        giving = asyncio.get_running_loop().call_later(self._patience, self._prompt.release)
        try:
            yield
        finally:
            if asyncio.get_running_loop().time() < giving.when():
                giving.cancel()
                self._prompt.release()
