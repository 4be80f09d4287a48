"""What is sent: a briefing as a letter, the same for all but for its foot, and a message, which is one reader's."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Imprint:
    """What every letter tells of its sender: where its page is, and the postal address that some laws ask for."""

    page: str = ""  # the address of the briefing's page
    postal: str = ""


@dataclass(frozen=True, slots=True)
class Taste:
    """How a reader wants a letter; as the edition is, where nothing is said."""

    words: int | None = None  # at most so many
    language: str = ""  # lines in this language alone: "fr"
    groups: str = ""  # what coverage is grouped by


@dataclass(frozen=True, slots=True)
class Letter:
    """A briefing as mail. The feet hold the marks PREFERENCES and LEAVE where a reader's own addresses belong."""

    subject: str
    text: str
    text_foot: str
    html: str
    html_foot: str

    PREFERENCES = "%preferences%"  # holds for every letter: no field, having no annotation
    LEAVE = "%leave%"


@dataclass(frozen=True, slots=True)
class Reader:
    """Whom a message goes to, and the addresses that are this reader's alone."""

    address: str
    leave: str  # where one POST ends the subscription (RFC 8058); a GET shows a page
    preferences: str


@dataclass(frozen=True, slots=True)
class Message:
    """A finished message: lines end in CRLF, the final dot is not in it."""

    sender: str  # the envelope's: where bounces go
    recipient: str
    id: str  # Message-ID, with its angle brackets
    content: bytes
    date: datetime


class Phase(StrEnum):
    """Where in handing a message over an answer came."""

    CONNECT = "connect"
    MAIL = "MAIL FROM"
    RCPT = "RCPT TO"
    DATA = "DATA"
    DOT = "end of message"


class Verdict(StrEnum):
    """What an answer means for a delivery."""

    SENT = "sent"
    LATER = "deferred"
    NEVER = "failed"
    RELEASED = "queued"  # nothing was tried, or the relay went away first: it counts as no attempt


@dataclass(frozen=True, slots=True)
class Receipt:
    """What a relay answered to a message."""

    phase: Phase
    code: int
    words: str = ""

    @property
    def verdict(self) -> Verdict:
        """Sent, later or never (RFC 5321, 4.2.1); a refusal of the sender is our own fault, and no word on the reader."""
        if self.phase is Phase.DOT and 200 <= self.code < 300:
            return Verdict.SENT
        if self.code == 421 and self.phase is not Phase.DOT:
            return Verdict.RELEASED
        is_final = 500 <= self.code < 600 and self.phase in {Phase.RCPT, Phase.DATA, Phase.DOT}
        return Verdict.NEVER if is_final else Verdict.LATER

    def __str__(self) -> str:
        return f"{self.code} {self.words} ({self.phase})"


class BounceKind(StrEnum):
    """Whether an address will never work, may work again, or is not spoken of at all."""

    HARD = "hard"
    SOFT = "soft"
    NONE = "none"  # a complaint, an automatic reply, a report of success, any other mail


@dataclass(frozen=True, slots=True)
class Bounce:
    """What a mail says of deliveries that failed."""

    sender: str
    recipients: tuple[str, ...]
    kind: BounceKind
    reason: str = ""  # in the words of whoever refused
    to: str = ""  # the address it came to: our return path, which names the delivery
