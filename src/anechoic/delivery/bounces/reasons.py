"""Why mail came back, and whether that is for good: the words first, then the code (RFC 3463, RFC 5321)."""

import re
from functools import cache

from anechoic.phrases import table
from anechoic.records import BounceKind

# Codes that say that the address is no good: no such mailbox, no such host, a bad address, one that has moved, one that
# takes no mail (RFC 3463, 3.2; RFC 7505, 4.2).
_DEAD = re.compile(r"\b5\.1\.(?:0|1|2|3|4|6|10)\b|\b556\b")
_ADDRESS = re.compile(r"[\w.+=-]+@[\w.-]+")
_ALIVE = re.compile(r"\b4\.\d\.\d{1,3}\b|\b5\.[234567]\.\d{1,3}\b|^\s*4\d\d\b")


@cache
def phrases(name: str) -> re.Pattern[str]:
    """Whatever one table of `phrases/en/bounces.toml` knows, as one pattern for `has`."""
    listed = (phrase.replace(" ", r"\s+") for phrase in table("en", "bounces")[name]["phrases"])
    return re.compile("|".join(f"(?:{phrase})" for phrase in listed), re.IGNORECASE)


def kind(reason: str, status: str = "") -> BounceKind:
    """Whether a reason speaks of an address that will never work.

    >>> kind("550 5.1.1 unknown user"), kind("552 5.2.2 mailbox full")
    (<BounceKind.HARD: 'hard'>, <BounceKind.SOFT: 'soft'>)
    """
    reason = _ADDRESS.sub("<>", reason)  # "spam@" is no reason
    if phrases("soft_first").search(reason):
        return BounceKind.SOFT
    if status.startswith("4.") or re.match(r"\s*4\d\d[ -]", reason):
        return BounceKind.SOFT
    if phrases("hard").search(reason):
        return BounceKind.HARD
    said = f"{status} {reason}"
    return BounceKind.HARD if _DEAD.search(said) and not _ALIVE.search(said) else BounceKind.SOFT
