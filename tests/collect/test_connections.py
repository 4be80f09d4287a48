"""Connections: what is checked is what is connected to."""

import asyncio
from dataclasses import dataclass, field

import httpcore
import pytest

from anechoic.collect.connections import PublicNetwork
from anechoic.errors import Forbidden
from loopback import answer, loopback


@dataclass
class FakeLookup:
    """A name server that answers differently each time; the last answer stays."""

    answers: list[list[str]]
    asked: list[str] = field(default_factory=list)

    async def __call__(self, host: str, port: int) -> list[str]:
        self.asked.append(f"{host}:{port}")
        return self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]


def refusal(*answers: list[str]) -> str:
    async def connect() -> str:
        with pytest.raises(Forbidden) as failure:
            await PublicNetwork(lookup=FakeLookup(list(answers))).connect_tcp("post.example", 80)
        return failure.value.reason

    return asyncio.run(connect())


@pytest.mark.parametrize("address", ["127.0.0.1", "10.0.0.1", "::1", "::ffff:127.0.0.1", "169.254.169.254", "fd00::1"])
def test_a_name_that_leads_inside_is_refused(address: str) -> None:
    assert refusal([address]) == f"leads to {address}, which is not a public address"


def test_one_private_address_among_public_ones_is_enough() -> None:
    assert "10.0.0.1" in refusal(["1.1.1.1", "10.0.0.1"])


def test_a_name_server_that_changes_its_mind_is_asked_once() -> None:
    async def connect() -> list[str]:
        async with loopback({"/": answer(b"x")}) as site:
            lookup = FakeLookup([["127.0.0.1"], ["10.0.0.1"]])
            stream = await PublicNetwork(site.endpoints, lookup).connect_tcp("post.example", site.port)
            assert stream.get_extra_info("server_addr")[:2] == ("127.0.0.1", site.port)
            await stream.aclose()
            return lookup.asked

    assert len(asyncio.run(connect())) == 1


def test_another_address_is_tried_where_the_first_is_dead() -> None:
    async def connect() -> str:
        async with loopback({}) as site:
            dead = ("127.0.0.9", site.port)
            network = PublicNetwork(site.endpoints | {dead}, FakeLookup([["127.0.0.9", "127.0.0.1"]]))
            stream = await network.connect_tcp("post.example", site.port)
            peer = str(stream.get_extra_info("server_addr")[0])
            await stream.aclose()
            return peer

    assert asyncio.run(connect()) == "127.0.0.1"


def test_a_private_address_is_allowed_on_its_own_port_alone() -> None:
    async def connect() -> None:
        network = PublicNetwork(frozenset({("127.0.0.1", 8080)}), FakeLookup([["127.0.0.1"]]))
        with pytest.raises(Forbidden):
            await network.connect_tcp("post.example", 8081)

    asyncio.run(connect())


def test_a_dead_host_is_a_failure_of_the_network() -> None:
    async def connect() -> None:
        async with loopback({}) as site:
            port, endpoints = site.port, site.endpoints
        with pytest.raises(httpcore.ConnectError):
            await PublicNetwork(endpoints, FakeLookup([["127.0.0.1"]])).connect_tcp("post.example", port)

    asyncio.run(connect())


def test_no_socket_of_the_machine_is_opened() -> None:
    with pytest.raises(Forbidden):
        asyncio.run(PublicNetwork().connect_unix_socket("/run/docker.sock"))
