"""Edge: manners towards servers, one request at a time for each host, with a pause between two."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager


class Turns:
    """Who may ask when: hosts side by side up to a bound, the requests to one host one after the other."""

    def __init__(self, pause: float, at_once: int) -> None:
        """`pause` in seconds between two requests to a host, `at_once` requests in all."""
        self._pause = pause
        self._bound = asyncio.Semaphore(at_once)
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
                async with self._bound:
                    yield
            finally:
                self._ended[host] = loop.time()
