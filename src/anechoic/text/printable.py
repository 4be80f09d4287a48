"""Words of strangers made safe to print: what they say stays, what would steer a screen or a reader goes."""

import re
from urllib.parse import quote, urlsplit

# Kept: marks that Arabic, Hebrew, Persian and Indic spelling needs (U+200C to U+200F). Gone: every control character,
# embeddings, overrides and isolates of writing direction, and halves of surrogate pairs, which no file can hold.
_STEERING = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x9f\ufeff\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]")
_BREAKS = re.compile(r"[ \t\n\v\f\r\x1c-\x1e\x85\u2028\u2029]+")
_UNSEEN = re.compile(r"[\xad\u061c\u180e\u200b-\u200f\u2060-\u2064]")

_FORBIDDEN_IN_LINKS = re.compile(r"[\x00-\x20\x7f-\xa0\\\u2000-\u200f\u2028-\u202f\u2060-\u206f\u3000\ufeff]")
_HOST = re.compile(r"(?=.{1,253}\Z)[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?(\.[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?)*\.?\Z")
_RESERVED = "%/:@!$&'()*+,;=?~-._"  # RFC 3986 allows these beside letters and digits


def printable(words: str) -> str:
    """The words on one line, with single spaces and without control characters or overrides of direction."""
    if words.isprintable() and "  " not in words:
        return words  # as nearly all are: nothing that `isprintable` lets through has to be taken out
    return _BREAKS.sub(" ", _STEERING.sub("", _BREAKS.sub(" ", words)))


def name(words: str) -> str:
    """The name of an outlet, person or group: `printable`, and nothing in it that cannot be seen."""
    return _UNSEEN.sub("", printable(words)).strip()


def link(address: str) -> str:
    """The address rebuilt from its parts, in ASCII; empty unless it is an absolute http or https address.

    Names of hosts come out as DNS has them ("xn--…"), so that no letter can pass for another. An address with a user
    name, a space, a backslash or anything unseen in it is none: mail programs and browsers disagree about those.

    >>> link("HTTPS://Example.org/Ä b") or link("HTTPS://Example.org/Ä")
    'https://example.org/%C3%84'
    """
    if _FORBIDDEN_IN_LINKS.search(address):
        return ""
    try:
        parts = urlsplit(address)
        host = (parts.hostname or "").encode("idna").decode("ascii").lower()
        port = f":{parts.port}" if parts.port is not None else ""
    except ValueError:
        return ""
    if parts.scheme not in {"http", "https"} or "@" in parts.netloc or not _HOST.match(host):
        return ""
    query = f"?{_quoted(parts.query)}" if parts.query else ""
    fragment = f"#{_quoted(parts.fragment)}" if parts.fragment else ""
    return f"{parts.scheme}://{host}{port}{_quoted(parts.path)}{query}{fragment}"


def host(address: str) -> str:
    """The host of an address that `link` returned, without "www."; empty for no address."""
    return (urlsplit(address).hostname or "").removeprefix("www.")


def _quoted(part: str) -> str:
    return quote(part, safe=_RESERVED, errors="ignore")
