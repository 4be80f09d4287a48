"""Where mail is handed over: a relay, named by an address such as smtp://user:word@mail.example:587."""

import ipaddress
from dataclasses import dataclass
from enum import StrEnum
from urllib.parse import unquote, urlsplit

from anechoic.errors import WrongUse

_FORM = "write it as smtp://host:25, smtps://user:word@host:465 or smtp+starttls://user:word@host:587"


class Security(StrEnum):
    """How a connection is kept from being read; the values are the schemes of addresses."""

    OFFERED = "smtp"  # STARTTLS where the relay offers it, whoever it is (RFC 7435)
    STARTTLS = "smtp+starttls"  # STARTTLS or nothing, and the relay proves its name
    TLS = "smtps"  # TLS from the first byte, and the relay proves its name


_PORTS = {Security.OFFERED: 25, Security.STARTTLS: 587, Security.TLS: 465}


@dataclass(frozen=True, slots=True)
class Relay:
    """A mail server that takes our messages, and the name under which we greet it."""

    host: str
    port: int
    security: Security = Security.OFFERED
    user: str = ""
    password: str = ""
    own_name: str = "localhost"

    def __str__(self) -> str:
        return f"{self.security}://{self.host}:{self.port}"

    @property
    def is_near(self) -> bool:
        """Whether it is on this machine, so that nobody listens on the way."""
        try:
            return self.host == "localhost" or ipaddress.ip_address(self.host).is_loopback
        except ValueError:
            return False


def relay(address: str, own_name: str = "localhost") -> Relay:
    """The relay that an address names; raises WrongUse where it names none."""
    try:
        parts = urlsplit(address)
        security, port = Security(parts.scheme), parts.port
    except ValueError:
        raise WrongUse("ANECHOIC_SMTP_URL", "names no relay", _FORM) from None
    if not parts.hostname or parts.path.strip("/") or parts.query or parts.fragment:
        raise WrongUse("ANECHOIC_SMTP_URL", "names no relay", _FORM)
    user, password = unquote(parts.username or ""), unquote(parts.password or "")
    return Relay(parts.hostname, port or _PORTS[security], security, user, password, own_name)
