"""Many streams poured into one, side by side: what is ready first comes first, and a slow stream holds back no other."""

import asyncio
from collections.abc import AsyncGenerator, AsyncIterable, Iterable
from contextlib import aclosing
from typing import TypeVar

_Each = TypeVar("_Each")
_Streams = Iterable[AsyncGenerator[_Each, None]] | AsyncIterable[AsyncGenerator[_Each, None]]
_Ready = asyncio.Queue[tuple[_Each, asyncio.Event]]


async def merged(streams: _Streams[_Each]) -> AsyncGenerator[_Each, None]:
    """Everything of all streams, in the order it becomes ready; streams may still be added while it goes on.

    A stream goes on only when what it gave has been dealt with, so that each holds one thing at most in memory.
    Where one raises, all are closed and it is raised, in an ExceptionGroup.
    """
    ready: _Ready[_Each] = asyncio.Queue()
    pouring = asyncio.create_task(_all_poured(streams, ready))
    try:
        while not (pouring.done() and ready.empty()):
            getting = asyncio.create_task(ready.get())
            await asyncio.wait({getting, pouring}, return_when=asyncio.FIRST_COMPLETED)
            if getting.done():
                each, dealt_with = getting.result()
                yield each
                dealt_with.set()
            else:
                getting.cancel()
        await pouring
    finally:
        pouring.cancel()
        await asyncio.gather(pouring, return_exceptions=True)


async def _all_poured(streams: _Streams[_Each], ready: _Ready[_Each]) -> None:
    async with asyncio.TaskGroup() as group:
        if isinstance(streams, AsyncIterable):
            async for stream in streams:
                group.create_task(_poured(stream, ready))
        else:
            for stream in streams:
                group.create_task(_poured(stream, ready))


async def _poured(stream: AsyncGenerator[_Each, None], ready: _Ready[_Each]) -> None:
    async with aclosing(stream):
        async for each in stream:
            dealt_with = asyncio.Event()
            ready.put_nowait((each, dealt_with))
            await dealt_with.wait()
