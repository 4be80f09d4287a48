"""Many streams poured into one, side by side: what is ready first comes first, and a slow stream holds back no other."""

import asyncio
from collections.abc import AsyncGenerator, AsyncIterable, Iterable
from contextlib import aclosing
from typing import TypeVar

_Each = TypeVar("_Each")
_ROOM = 32  # of what is ready and not yet taken; streams wait where it is full


async def merged(
    streams: Iterable[AsyncGenerator[_Each, None]] | AsyncIterable[AsyncGenerator[_Each, None]],
) -> AsyncGenerator[_Each, None]:
    """Everything of all streams, in the order it becomes ready; streams may still be added while it goes on.

    Where one raises, all are closed and it is raised, in an ExceptionGroup.
    """
    queue: asyncio.Queue[_Each] = asyncio.Queue(_ROOM)
    pouring = asyncio.create_task(_all_poured(streams, queue))
    try:
        while not (pouring.done() and queue.empty()):
            getting = asyncio.create_task(queue.get())
            await asyncio.wait({getting, pouring}, return_when=asyncio.FIRST_COMPLETED)
            if getting.done():
                yield getting.result()
            else:
                getting.cancel()
        await pouring
    finally:
        pouring.cancel()
        await asyncio.gather(pouring, return_exceptions=True)


async def _all_poured(
    streams: Iterable[AsyncGenerator[_Each, None]] | AsyncIterable[AsyncGenerator[_Each, None]],
    queue: asyncio.Queue[_Each],
) -> None:
    async with asyncio.TaskGroup() as group:
        if isinstance(streams, AsyncIterable):
            async for stream in streams:
                group.create_task(_poured(stream, queue))
        else:
            for stream in streams:
                group.create_task(_poured(stream, queue))


async def _poured(stream: AsyncGenerator[_Each, None], queue: asyncio.Queue[_Each]) -> None:
    async with aclosing(stream):
        async for each in stream:
            await queue.put(each)
