"""How mail leaves this installation, as the environment says; without any of it, into a folder (edge: environment, disk)."""

import os
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from anechoic.delivery.dkim import Signer, signer
from anechoic.delivery.message import House
from anechoic.delivery.pace import rates
from anechoic.delivery.relay import Relay, relay
from anechoic.delivery.tokens import Tokens
from anechoic.errors import WrongUse
from anechoic.site import environment


def sender() -> str:
    """`ANECHOIC_MAIL_FROM`: the From of every mail, as `The Quay <news@quay.example>`; by default `news@` the site's host."""
    host = urlsplit(environment.public_url()).hostname or "localhost"
    return os.environ.get("ANECHOIC_MAIL_FROM") or f"Anechoic <news@{host}>"


def postal_address() -> str:
    """`ANECHOIC_POSTAL_ADDRESS`: who sends, and from where; printed at the end of every mail, as many laws ask."""
    return os.environ.get("ANECHOIC_POSTAL_ADDRESS", "")


def relay_or_none() -> Relay | None:
    """`ANECHOIC_SMTP_URL`: the relay that takes the mail: `smtp://127.0.0.1:25`, `smtps://user:word@host`,
    `smtp+starttls://user:word@host`. Without it mails become files in `mail/` at home.
    """
    address = os.environ.get("ANECHOIC_SMTP_URL", "")
    return relay(address, House(sender()).domain) if address else None


def connections() -> int:
    """`ANECHOIC_SMTP_CONNECTIONS`: how many connections to the relay a sender keeps at once; 4 by default."""
    return int(_number("ANECHOIC_SMTP_CONNECTIONS", 4, least=1))


def domain_rates() -> dict[str, float]:
    """`ANECHOIC_DOMAIN_RATES`: messages a second to single domains, as `gmail.com=20 web.example=0.5`; none by default."""
    return rates(os.environ.get("ANECHOIC_DOMAIN_RATES", ""))


def relay_log() -> Path | None:
    """`ANECHOIC_RELAY_LOG`: the relay's log (Postfix writes one), which is asked after a crash what had arrived."""
    path = os.environ.get("ANECHOIC_RELAY_LOG")
    return Path(path) if path else None


def returned_mail() -> str:
    """`ANECHOIC_RETURNED_MAIL`: the folder on a mail server where mail comes back to, as `imaps://returned@mail.example/INBOX`.

    `anechoic serve` reads it every ten minutes, with ANECHOIC_MAILBOX_PASSWORD; by default none is read.
    """
    return os.environ.get("ANECHOIC_RETURNED_MAIL", "")


def lease_seconds() -> float:
    """`ANECHOIC_LEASE_SECONDS`: how long the claim of a sender that died stands; 60 by default."""
    return _number("ANECHOIC_LEASE_SECONDS", 60, least=0.1)


def rather_twice() -> bool:
    """`ANECHOIC_RATHER_TWICE`: `yes` sends again what a crash left in doubt, rather than hold it for an operator."""
    return os.environ.get("ANECHOIC_RATHER_TWICE", "").lower() in {"1", "yes", "true"}


def signers() -> tuple[Signer, ...]:
    """`ANECHOIC_DKIM_KEY`: PEM file of the key that signs every mail; a second, Ed25519 say, after a colon.

    Raises WrongUse where a file cannot be read, BadInput where it holds no key.
    """
    paths = [path for path in os.environ.get("ANECHOIC_DKIM_KEY", "").split(":") if path]
    names = dkim_selector().split(":")
    try:
        keys = [Path(path).read_bytes() for path in paths]
    except OSError as error:
        raise WrongUse("ANECHOIC_DKIM_KEY", f"cannot be read: {error.strerror}", "name a PEM file") from error
    pairs = enumerate(keys)
    return tuple(signer(key, dkim_domain(), names[min(place, len(names) - 1)]) for place, key in pairs)


def dkim_selector() -> str:
    """`ANECHOIC_DKIM_SELECTOR`: the name of the key in DNS, `anechoic` by default; a second key's after a colon."""
    return os.environ.get("ANECHOIC_DKIM_SELECTOR") or "anechoic"


def dkim_domain() -> str:
    """`ANECHOIC_DKIM_DOMAIN`: the domain that signs; by default that of ANECHOIC_MAIL_FROM."""
    return os.environ.get("ANECHOIC_DKIM_DOMAIN") or House(sender()).domain


def _number(name: str, default: float, *, least: float) -> float:
    try:
        found = float(os.environ.get(name) or default)
    except ValueError:
        found = least - 1
    if not least <= found < float("inf"):
        raise WrongUse(name, "is no such number", f"set it to {least:g} or more")
    return found


@dataclass(frozen=True, slots=True)
class Addresses:
    """The addresses of a site's own pages that stand in mails, each with the proof that we wrote it."""

    public_url: str
    tokens: Tokens
    domain: str

    def page(self, edition: str, day: str) -> str:
        """The page of a briefing."""
        return f"{self.public_url}/editions/{edition}/{day}/"

    def leave(self, subscriber: int, edition: str) -> str:
        """Where one POST ends a subscription; good for ever."""
        return f"{self.public_url}/leave/{self.tokens.token('leave', f'{subscriber}.{edition}')}"

    def mine(self, subscriber: int, day: int) -> str:
        """A subscriber's own page; `day` is the ordinal of the day on which the address was given out."""
        return f"{self.public_url}/mine/{self.tokens.token('mine', f'{subscriber}.{day}')}"

    def confirm(self, subscriber: int, asking: int) -> str:
        """The page with the button that confirms."""
        return f"{self.public_url}/confirm/{self.tokens.token('confirm', f'{subscriber}.{asking}')}"

    def return_path(self, delivery: int) -> str:
        """Where the relays of the world send what they could not deliver; names the delivery, and proves it."""
        return f"b+{self.tokens.token('bounce', str(delivery))}@{self.domain}"


def addresses() -> Addresses:
    """The addresses of this installation."""
    return Addresses(environment.public_url(), tokens(), House(sender()).domain)


def tokens() -> Tokens:
    """The tokens of this installation."""
    return Tokens(environment.secret().encode())
