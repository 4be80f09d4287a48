"""The holes to the world: everything that the program asks of the network and of the clock goes through here."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from anechoic.records import Article, HouseLine, Message, Receipt, Refusal, Sighting, SourceState, Verdict


@dataclass(frozen=True, slots=True)
class Request:
    """One address to ask, with what an earlier answer said of itself (RFC 9110, 13.1)."""

    url: str
    etag: str = ""
    last_modified: str = ""
    limit: int = 10 * 2**20  # decoded bytes
    resumed: bool = False  # an answer that an earlier run was given, and could not deal with any more, will do


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
    fresh_for: float = 0.0  # seconds for which it says it will not change


class Fetcher(Protocol):
    """Asks addresses politely; the one way to the network."""

    async def fetch(self, request: Request) -> Response:
        """The answer, with status 200 or 304.

        Raises FetchFailed (Forbidden and Gone among it) where there is none, BadInput (TooLarge) where it is no use.
        """
        ...


@dataclass(frozen=True, slots=True)
class Letters:
    """Mails as they were sent, and a mark that stands for all there were up to now."""

    mails: tuple[bytes, ...]
    mark: str


class Mailbox(Protocol):
    """Reads mails on a server, and changes nothing there."""

    async def letters(self, address: str, after: str) -> Letters:
        """The mails that came in after that mark (the newest there are, where it is empty); raises FetchFailed."""
        ...


class Clock(Protocol):
    """Tells the time."""

    def now(self) -> datetime:
        """The present instant, in UTC."""
        ...


class Resolver(Protocol):
    """Asks DNS."""

    def records(self, name: str, kind: str) -> tuple[str, ...]:
        """The records of a name, as "TXT" the words of each, as "MX" the hosts; none where there are none.

        Raises FetchFailed where DNS does not answer.
        """
        ...


class Mailer(Protocol):
    """Hands messages over, one after the other: a connection to a relay, or a folder."""

    async def hand_over(self, message: Message, before_dot: Callable[[], Awaitable[None]]) -> Receipt:
        """The answer to the message. Just before its end is given away, `before_dot` is awaited; if it raises, it is not.

        Raises RelayFailed where the message was not handed over, InDoubt where nobody can know. After either, and after
        an answer of 421, the mailer is closed.
        """
        ...

    @property
    def closed(self) -> bool:
        """Whether another message needs another mailer."""
        ...

    async def close(self) -> None:
        """Say goodbye; raises nothing."""
        ...


@dataclass(frozen=True, slots=True)
class Parcel:
    """A delivery that is ours to make for now."""

    key: int
    domain: str  # of the recipient
    message: Callable[[], Message]  # makes it when its turn comes; raises BadInput where it cannot be made


class Ledger(Protocol):
    """Remembers what became of every delivery."""

    async def claim(self, most: int) -> Sequence[Parcel]:
        """Deliveries that are due, now ours until the lease ends; none where nothing is due."""
        ...

    async def mark_dot(self, key: int) -> None:
        """Keep that the end of this message is about to be given away; raises Withdrawn where it is no longer ours."""
        ...

    def settle(self, key: int, verdict: Verdict, answer: str) -> None:
        """Note what became of a delivery; kept with the next `mark_dot` or `flush`, at the latest within moments."""
        ...

    async def renew(self) -> None:
        """Hold on to what is ours for another lease."""
        ...

    async def flush(self) -> None:
        """Keep everything that was settled."""


class SourceMemory(Protocol):
    """Remembers how sources stand, what they have had, and the articles that came of it. Each call is kept at once."""

    def states(self) -> Mapping[str, SourceState]:
        """How each source stands, by its address; those never visited are missing."""
        ...

    def sightings(self, keys: Sequence[str]) -> Mapping[str, Sighting]:
        """Those of `keys` that were seen before."""
        ...

    def to_look_at(self, now: datetime, most: int) -> Sequence[Sighting]:
        """Pages whose time to be looked at again has come, the longest due first."""
        ...

    def keep(self, article: Article | None, sighting: Sighting) -> None:
        """Keep an article (none where nothing could be read) and that it was seen, both or neither."""
        ...

    def withdraw(self, sighting: Sighting, now: datetime) -> None:
        """Mark the article of a page that its owner took back."""
        ...

    def leave(self, state: SourceState) -> None:
        """Keep how a source stands after a visit."""
        ...

    def refuse(self, refusal: Refusal, now: datetime) -> None:
        """Keep what was not taken in, and why."""
        ...

    def house_lines(self, outlet: str) -> Sequence[HouseLine]:
        """The lines that articles of an outlet had, as `keep_house_lines` was given them last."""
        ...

    def keep_house_lines(self, outlet: str, lines: Sequence[HouseLine], now: datetime) -> None:
        """Keep the lines that articles of an outlet had, in place of those that were kept before.

        A memory may be bounded: the outlet of which nothing was learnt for the longest time is forgotten first.
        """
        ...

    def close(self) -> None:
        """Let go of what the calling thread holds open; the next call opens it again."""
        ...


# Is told how far long work has come: what it is, how much is done, of how much (None where the end is not known).
Watch = Callable[[str, int, int | None], None]


def unwatched(_work: str, _done: int, _total: int | None) -> None:
    """A watch that nobody looks at."""
