"""Many streams in one."""

import asyncio
from collections.abc import AsyncGenerator

import pytest

from anechoic.collect.merging import merged


async def numbers(*given: int, closed: list[str] | None = None) -> AsyncGenerator[int, None]:
    try:
        for each in given:
            await asyncio.sleep(0)
            yield each
    finally:
        if closed is not None:
            closed.append("closed")


async def hanging(closed: list[str] | None = None) -> AsyncGenerator[int, None]:
    try:
        await asyncio.Event().wait()
        yield 0
    finally:
        if closed is not None:
            closed.append("closed")


def test_everything_of_all_streams_comes_out_once() -> None:
    async def all_of_it() -> list[int]:
        return [each async for each in merged([numbers(*range(100)), numbers(), numbers(*range(100, 300))])]

    assert sorted(asyncio.run(all_of_it())) == list(range(300))


def test_each_stream_keeps_its_order() -> None:
    async def all_of_it() -> list[int]:
        return [each async for each in merged([numbers(1, 3, 5), numbers(2, 4)])]

    found = asyncio.run(all_of_it())
    assert [each for each in found if each % 2] == [1, 3, 5]
    assert [each for each in found if not each % 2] == [2, 4]


def test_a_stream_that_hangs_holds_back_no_other() -> None:
    async def first_two() -> list[int]:
        stream = merged([hanging(), numbers(1, 2)])
        found = [await anext(stream), await anext(stream)]
        await stream.aclose()
        return found

    assert asyncio.run(asyncio.wait_for(first_two(), 5)) == [1, 2]


def test_a_stream_goes_on_when_what_it_gave_has_been_dealt_with() -> None:
    made: list[int] = []

    async def counted() -> AsyncGenerator[int, None]:
        for each in range(5):
            made.append(each)
            yield each

    async def first_of_it() -> None:
        stream = merged([merged([counted()])])
        await anext(stream)
        await asyncio.sleep(0.01)
        await stream.aclose()

    asyncio.run(first_of_it())
    assert made == [0]


def test_streams_may_be_added_later() -> None:
    async def streams() -> AsyncGenerator[AsyncGenerator[int, None], None]:
        for start in (0, 10, 20):
            await asyncio.sleep(0.001)
            yield numbers(start, start + 1)

    async def all_of_it() -> list[int]:
        return [each async for each in merged(streams())]

    assert sorted(asyncio.run(all_of_it())) == [0, 1, 10, 11, 20, 21]


def test_all_are_closed_where_nobody_listens_any_more() -> None:
    closed: list[str] = []

    async def one_of_it() -> None:
        stream = merged([numbers(*range(200), closed=closed), hanging(closed)])
        await anext(stream)
        await stream.aclose()

    asyncio.run(one_of_it())
    assert closed == ["closed", "closed"]


def test_what_a_stream_raises_is_raised() -> None:
    async def broken() -> AsyncGenerator[int, None]:
        yield 1
        raise KeyError("a fault of the program")

    async def all_of_it() -> list[int]:
        return [each async for each in merged([broken(), hanging()])]

    with pytest.raises(ExceptionGroup) as raised:
        asyncio.run(all_of_it())
    assert isinstance(raised.value.exceptions[0], KeyError)
