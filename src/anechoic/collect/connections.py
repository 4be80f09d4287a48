"""Edge: connections to public addresses alone; what is checked is what is connected to, so that no name can lie."""

import asyncio
import socket
from collections.abc import Awaitable, Callable, Iterable

import httpcore

from anechoic.collect.addresses import is_public
from anechoic.errors import FetchFailed, Forbidden

Endpoint = tuple[str, int]  # an IP address and a port
Lookup = Callable[[str, int], Awaitable[list[str]]]  # the IP addresses of a host


async def addresses_of(host: str, port: int) -> list[str]:
    """The IP addresses of a host, by the system's resolver; raises FetchFailed where it has none."""
    try:
        found = await asyncio.get_running_loop().getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError):
        raise FetchFailed(host, "is not known as a host", "check the spelling and the connection") from None
    return list(dict.fromkeys(str(entry[4][0]) for entry in found))


class PublicNetwork(httpcore.AsyncNetworkBackend):
    """Looks a name up once, checks every address it has, and connects to one of those: no DNS answer comes between."""

    def __init__(self, allowed: frozenset[Endpoint] = frozenset(), lookup: Lookup = addresses_of) -> None:
        """`allowed` are addresses with their port that may be asked although they are not public."""
        self._allowed, self._lookup = allowed, lookup
        self._network = httpcore.AnyIOBackend()

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,  # noqa: ASYNC109 # the interface of httpcore
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        """A connection; raises Forbidden where any address of the host is not public."""
        addresses = await self._lookup(host, port)
        private = [address for address in addresses if not self._may(address, port)]
        if private:
            raise Forbidden(host, f"leads to {private[0]}, which is not a public address")
        for address in addresses[:-1]:
            try:
                return await self._network.connect_tcp(address, port, timeout, local_address, socket_options)
            except (httpcore.ConnectError, httpcore.ConnectTimeout):
                continue
        return await self._network.connect_tcp(addresses[-1], port, timeout, local_address, socket_options)

    async def connect_unix_socket(
        self,
        path: str,
        timeout: float | None = None,  # noqa: ARG002, ASYNC109 # the interface of httpcore
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,  # noqa: ARG002
    ) -> httpcore.AsyncNetworkStream:
        """Never."""
        raise Forbidden(path, "is no address of the network")

    async def sleep(self, seconds: float) -> None:
        """Waits."""
        await self._network.sleep(seconds)

    def _may(self, address: str, port: int) -> bool:
        return is_public(address) or (address, port) in self._allowed
