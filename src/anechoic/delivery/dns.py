"""What stands in DNS, asked of the resolver that this machine is set up with (edge: network)."""

from dns.exception import DNSException
from dns.resolver import NXDOMAIN, NoAnswer, Resolver

from anechoic.errors import FetchFailed

_SECONDS = 8.0


class SystemResolver:
    """Implements `ports.Resolver`."""

    def __init__(self, servers: tuple[str, ...] = (), port: int = 53) -> None:
        """`servers` are asked in place of those that the machine is set up with."""
        self._servers, self._port = servers, port

    def records(self, name: str, kind: str) -> tuple[str, ...]:
        """As `ports.Resolver` says."""
        try:
            asked = Resolver(configure=not self._servers)
            asked.nameservers, asked.port = list(self._servers) or asked.nameservers, self._port
            found = asked.resolve(name, kind, lifetime=_SECONDS, search=False)
        except (NXDOMAIN, NoAnswer):
            return ()
        except (DNSException, OSError) as error:
            raise FetchFailed(name, f"cannot be looked up: {type(error).__name__}", "is there a resolver?") from error
        if kind == "TXT":
            return tuple(b"".join(each.strings).decode("utf-8", "replace") for each in found)
        return tuple(each.to_text().rpartition(" ")[2] for each in found)
