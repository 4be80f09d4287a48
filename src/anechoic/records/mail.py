"""What is sent: a briefing as a letter, the same for all but for its foot, and a message, which is one reader's."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Imprint:
    """What every letter tells of its sender: where its page is, and the postal address that some laws ask for."""

    page: str = ""  # the address of the briefing's page
    postal: str = ""


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
