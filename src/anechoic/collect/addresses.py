"""Which addresses of the network may be asked: public ones alone, by an own table."""

import re
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network
from urllib.parse import quote, urlsplit

from anechoic.errors import Forbidden

PORTS = frozenset({80, 443, 8080, 8443})

# The IANA registries of special-purpose addresses, and what clouds answer on. `ipaddress.is_global` of Python 3.11
# calls multicast, 6to4, Teredo, NAT64 and some of the documentation ranges public.
_PRIVATE_4 = tuple(
    map(
        ip_network,
        (
            "0.0.0.0/8",  # this network (RFC 791)
            "10.0.0.0/8",  # private (RFC 1918)
            "100.64.0.0/10",  # carriers' own (RFC 6598), a cloud's metadata
            "127.0.0.0/8",  # loopback
            "168.63.129.16/32",  # a cloud's wire server
            "169.254.0.0/16",  # link-local, most clouds' metadata
            "172.16.0.0/12",  # private
            "192.0.0.0/24",  # protocol assignments (RFC 6890)
            "192.0.2.0/24",  # documentation
            "192.88.99.0/24",  # 6to4 relays (RFC 7526)
            "192.168.0.0/16",  # private
            "198.18.0.0/15",  # benchmarks (RFC 2544)
            "198.51.100.0/24",  # documentation
            "203.0.113.0/24",  # documentation
            "224.0.0.0/4",  # multicast
            "240.0.0.0/4",  # reserved, broadcast
        ),
    )
)
_PUBLIC_6 = ip_network("2000::/3")  # all that is given out (RFC 4291, 2.4)
_PRIVATE_6 = tuple(
    map(
        ip_network,
        (
            "2001::/23",  # protocol assignments, Teredo: may hold any IPv4 address
            "2001:db8::/32",  # documentation
            "2002::/16",  # 6to4: holds any IPv4 address
            "3fff::/20",  # documentation (RFC 9637)
        ),
    )
)
_ODD = re.compile(r"[\x00-\x20\x7f\\]|%00")


def is_public(address: str) -> bool:
    """Whether an IP address (not a name) is one of the public internet; what is no address is not."""
    try:
        found = ip_address(address)
    except ValueError:
        return False
    return _is_public_4(found) if isinstance(found, IPv4Address) else _is_public_6(found)


def _is_public_4(address: IPv4Address) -> bool:
    return not any(address in network for network in _PRIVATE_4)


def _is_public_6(address: IPv6Address) -> bool:
    return address in _PUBLIC_6 and not any(address in network for network in _PRIVATE_6)


@dataclass(frozen=True, slots=True)
class Target:
    """An http address taken apart: the host that is connected to is the very one that stands here."""

    scheme: str
    host: str  # ASCII, lower case
    port: int
    path: str  # with the query, ASCII, ready to be sent

    @property
    def origin(self) -> str:
        """Scheme, host and port, written as an address."""
        return f"{self.scheme}://{self.authority}"

    @property
    def authority(self) -> str:
        """Host and port as they stand in the Host header."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port == _DEFAULT_PORTS[self.scheme] else f"{host}:{self.port}"

    @property
    def url(self) -> str:
        """The whole address."""
        return self.origin + self.path


_DEFAULT_PORTS = {"http": 80, "https": 443}


def target(url: str, ports: frozenset[int] = PORTS) -> Target:
    """The parts of an address that may be asked.

    Raises Forbidden for any scheme but http and https, for user names, odd characters and other ports than `ports`.
    What the host leads to is not known yet: the connection is checked when it is made.
    """
    try:
        parts = urlsplit(url)
        host, port = _ascii_host(parts.hostname or ""), parts.port
    except ValueError:
        raise Forbidden(url, "is no address of the web") from None
    if _ODD.search(url) or parts.scheme not in _DEFAULT_PORTS or not host or "%" in host:
        raise Forbidden(url, "is no address of the web")
    if "@" in parts.netloc:
        raise Forbidden(url, "carries a user name", "give the address without it")
    port = port or _DEFAULT_PORTS[parts.scheme]
    if port not in ports:
        raise Forbidden(url, f"uses port {port}, on which no news is served")
    query = f"?{parts.query}" if parts.query else ""
    return Target(parts.scheme, host, port, quote((parts.path or "/") + query, safe="/%:@!$&'()*+,;=~-._?"))


def _ascii_host(host: str) -> str:
    """The host as it is asked for: names of other scripts in their ASCII form (RFC 3490); raises ValueError."""
    return host if host.isascii() else host.encode("idna").decode("ascii")
