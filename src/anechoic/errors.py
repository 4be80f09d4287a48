"""The one tree of errors; each names its subject, the reason, what would help, and whether trying again can.

AnechoicError
├── BadInput        what was given cannot be used as it is
│   ├── Unreadable  there is no article in it
│   ├── TooLarge    it is over a limit
│   └── WrongUse    the command was asked for something it does not do
├── FetchFailed     an address gave nothing
│   ├── Forbidden   an address that must not be asked: private, or closed by robots.txt
│   └── Gone        an address that was given up for good
└── RelayFailed     a mail relay cannot be talked to, or went away before the end of a message
    ├── Withdrawn   a message was taken back before its end: the delivery is no longer ours
    └── InDoubt     the relay went away between the end of a message and its answer
"""


class AnechoicError(Exception):
    """Any failure that has to do with input or the world, and not with a fault of the program."""

    retryable = False

    def __init__(self, subject: str, reason: str, remedy: str = "") -> None:
        """`subject` is what failed (a path, an address, an id), `remedy` what the user can do."""
        super().__init__(subject, reason, remedy)
        self.subject = subject
        self.reason = reason
        self.remedy = remedy

    def __str__(self) -> str:
        return f"{self.subject}: {self.reason}" + (f" ({self.remedy})" if self.remedy else "")


class BadInput(AnechoicError):
    """What was given cannot be used as it is."""


class Unreadable(BadInput):
    """There is no article in it."""


class TooLarge(BadInput):
    """It is over a limit of size, of nesting or of unpacking."""


class WrongUse(BadInput):
    """The command was asked for something that it does not do."""


class FetchFailed(AnechoicError):
    """An address gave nothing, now; `retry_after` are the seconds for which it asks to be left alone.

    `status` is that of HTTP, 0 where there was no answer.
    """

    retryable = True
    retry_after = 0.0
    status = 0


class Forbidden(FetchFailed):
    """An address that must not be asked: a private one, or one closed by robots.txt."""

    retryable = False


class Gone(FetchFailed):
    """An address that its owner gave up for good (HTTP 410)."""

    retryable = False


class RelayFailed(AnechoicError):
    """A mail relay cannot be talked to, or went away before the end of a message: nothing was handed over."""

    retryable = True


class Withdrawn(RelayFailed):
    """A message was taken back before its end: the delivery is no longer this sender's."""


class InDoubt(RelayFailed):
    """The relay went away between the end of a message and its answer: it may have the message or not (RFC 1047)."""

    retryable = False
