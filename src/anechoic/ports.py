"""The holes to the world: everything that the program asks of the network and of the clock goes through here."""

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Request:
    """One address to ask, with what an earlier answer said of itself (RFC 9110, 13.1)."""

    url: str
    etag: str = ""
    last_modified: str = ""
    limit: int = 10 * 2**20  # decoded bytes


@dataclass(frozen=True, slots=True)
class Response:
    """What an address answered; `url` is where redirects led; an unchanged page has status 304 and no content."""

    url: str
    status: int
    content: bytes
    media_type: str = ""  # lower case, without parameters
    charset: str = ""
    etag: str = ""
    last_modified: str = ""
    moved_to: str = ""  # the address that replaces the one that was asked, where it has moved for good


class Fetcher(Protocol):
    """Asks addresses politely; the one way to the network."""

    async def fetch(self, request: Request) -> Response:
        """The answer, with status 200 or 304.

        Raises FetchFailed (Forbidden and Gone among it) where there is none, BadInput (TooLarge) where it is no use.
        """
        ...


class Clock(Protocol):
    """Tells the time."""

    def now(self) -> datetime:
        """The present instant, in UTC."""
        ...
