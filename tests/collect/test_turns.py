"""Manners: one request at a time to a host, and nobody waits for the slow ones of others."""

import asyncio

from anechoic.collect.turns import Turns


def test_requests_to_one_host_come_one_after_the_other_with_a_pause() -> None:
    async def two() -> float:
        turns = Turns(pause=0.05, at_once=8)
        loop = asyncio.get_running_loop()
        start = loop.time()
        for _ in range(3):
            async with turns.turn("a.example"):
                pass
        return loop.time() - start

    assert asyncio.run(two()) >= 0.1


def test_only_so_many_prompt_requests_are_under_way() -> None:
    async def most() -> int:
        turns, under_way, seen = Turns(pause=0, at_once=3), 0, 0

        async def ask(host: str) -> None:
            nonlocal under_way, seen
            async with turns.turn(host):
                under_way += 1
                seen = max(seen, under_way)
                await asyncio.sleep(0.001)
                under_way -= 1

        await asyncio.gather(*(ask(f"{n}.example") for n in range(12)))
        return seen

    assert asyncio.run(most()) == 3


def test_slow_servers_hold_up_nobody_else() -> None:
    async def prompt() -> str:
        turns, never = Turns(pause=0, at_once=2, patience=0.01), asyncio.Event()

        async def hang(host: str) -> None:
            async with turns.turn(host):
                await never.wait()

        slow = [asyncio.create_task(hang(f"{n}.slow.example")) for n in range(20)]
        async with asyncio.timeout(5), turns.turn("prompt.example"):
            answered = "answered"
        for each in slow:
            each.cancel()
        await asyncio.gather(*slow, return_exceptions=True)
        return answered

    assert asyncio.run(prompt()) == "answered"


def test_a_place_that_was_given_away_is_not_given_back_twice() -> None:
    async def places() -> int:
        turns = Turns(pause=0, at_once=1, patience=0.005)
        async with turns.turn("slow.example"):
            await asyncio.sleep(0.02)
        under_way, seen = 0, 0

        async def ask(host: str) -> None:
            nonlocal under_way, seen
            async with turns.turn(host):
                under_way += 1
                seen = max(seen, under_way)
                await asyncio.sleep(0)
                under_way -= 1

        await asyncio.gather(*(ask(f"{n}.example") for n in range(5)))
        return seen

    assert asyncio.run(places()) == 1
