"""What the headers of an HTTP answer say."""

import re
from dataclasses import dataclass
from datetime import datetime

from anechoic.collect.charsets import decoded
from anechoic.collect.dates import instant

_CHARSET = re.compile(r""";\s*charset\s*=\s*["']?([\w.:-]+)""", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Answer:
    """Status, headers as they came, and the unpacked body."""

    status: int
    headers: tuple[tuple[bytes, bytes], ...]
    content: bytes = b""

    def header(self, name: str) -> str:
        """The first header of this name (in lower case), read as UTF-8 or windows-1252; empty where there is none."""
        key = name.encode()
        return next((decoded(value).strip() for found, value in self.headers if found.lower() == key), "")

    @property
    def media_type(self) -> str:
        """In lower case, without parameters."""
        return self.header("content-type").partition(";")[0].strip().lower()

    @property
    def charset(self) -> str:
        """As declared; empty where it is not."""
        found = _CHARSET.search(self.header("content-type"))
        return found[1].lower() if found else ""


def fresh_for(answer: Answer) -> float:
    """The seconds for which an answer says that it will not change (RFC 9111, 5.2.2.1), less its age."""
    said = {name.strip(): value for name, _, value in _directives(answer.header("cache-control"))}
    if "no-cache" in said or "no-store" in said:
        return 0.0
    return max(0.0, _seconds(said.get("max-age", "")) - _seconds(answer.header("age")))


def _directives(header: str) -> list[tuple[str, str, str]]:
    return [each.lower().partition("=") for each in header.split(",")]


def _seconds(value: str) -> float:
    bare = value.strip().strip('"')
    return float(bare) if bare.isascii() and bare.isdecimal() and len(bare) < 12 else 0.0


def retry_after(answer: Answer, now: datetime) -> float:
    """The seconds for which the server asks to be left alone (RFC 9110, 10.2.3): a number, or a date."""
    value = answer.header("retry-after")
    if value.isdecimal():
        return float(value)
    date = instant(value)
    return max(0.0, (date - now).total_seconds()) if date else 0.0
