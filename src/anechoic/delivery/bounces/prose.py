"""What bounces say that are no delivery status notifications: addresses and reasons in running text."""

import re
from collections.abc import Iterator
from email.message import Message
from email.utils import parseaddr

from anechoic.delivery.bounces.addresses import ADDRESS, LOCAL
from anechoic.delivery.bounces.reasons import phrases

_EXPANDED = re.compile(r"expanded from:? *<?([^\s<>()]+@[^\s<>()]+)")
_HEADERS = ("x-failed-recipients", "x-failed-recipient", "x-actual-recipient", "x-original-recipient")
_LABEL = re.compile(
    r"(?:recipients?|rcpt to|to|for|user|address(?:es)?|mailbox|account|e-?mail|mail)(?: address)?(?:[ \t]*(?::|=|was|is|->|>>>)[ \t]*|[ \t]+|[ \t]*(?=[<\"'(\[]))"
    rf"[<\"'(\[]?(?:smtp:|mailto:)?(?P<address>{LOCAL}@[\w-]+(?:\.[\w-]+)+)",
    re.IGNORECASE,
)
_ALONE = re.compile(
    rf"^[ \t>*-]*[<\"'(\[]?(?P<address>{ADDRESS.pattern})[>\"')\]]?[ \t]*(?:[:;,(].*|on\b.*|\.\.\..*|-[ \t].*)?$"
)
_NAME = re.compile(r"^[ \t]+(?P<name>\w[\w.-]*)(?:[ \t]{2,}.*)?$")  # set in, alone or before a gap
_STANDS_FOR = re.compile(r"\be?-?mail(?:ing)?(?: to)?\s+NAME@([\w-]+(?:\.[\w-]+)+)")
_WIDEST = 40_000  # characters that are read: a reason comes early


def text(mail: Message) -> str:
    """What the mail says for people, up to the copy of what was sent."""
    said = "\n".join(_decoded(part) for part in _own_parts(mail))[:_WIDEST]
    copied = _copy_of_original(said)
    return said[:copied] if copied else said


def recipients(mail: Message, said: str, ours: frozenset[str]) -> tuple[str, ...]:
    """Whom the mail could not reach: by its headers, else by the lines that name somebody who is not `ours`."""
    named = [found for name in _HEADERS for value in mail.get_all(name, []) for found in ADDRESS.findall(str(value))]
    named = named or list(_without_domain(mail, said))
    if not named:
        named = [found for found in (*_alone(said), *_EXPANDED.findall(said)) if found.lower() not in ours]
    if not named:
        named = [found["address"] for found in _LABEL.finditer(said) if found["address"].lower() not in ours]
    if not named:
        named = [found for found in ADDRESS.findall(said) if found.lower() not in ours and _is_likely(found)]
    return tuple(dict.fromkeys(re.sub(r"^smtp=", "", each.strip(".'"), flags=re.IGNORECASE) for each in named))


def original_recipients(mail: Message) -> tuple[str, ...]:
    """Whom the copy of the message that came back was addressed to; a mailing list's (RFC 2369) names the list alone."""
    for part in mail.walk():
        if part.get_content_type() in {"message/rfc822", "text/rfc822-headers", "message/rfc822-headers"}:
            payload = part.get_payload()
            head = str(payload[0]) if isinstance(payload, list) and payload else str(payload)
            if found := _to(head):
                return found
    return _to("\n".join(_decoded(part) for part in _own_parts(mail)))


def _to(head: str) -> tuple[str, ...]:
    if re.search(r"^List-Post:", head, re.MULTILINE | re.IGNORECASE):
        return ()
    for found in re.finditer(r"^[> \t]*To:[ \t]*(.*(?:\r?\n[ \t]+.*)*)", head, re.MULTILINE | re.IGNORECASE):
        if addresses := ADDRESS.findall(found[1]):
            return tuple(dict.fromkeys(addresses))
    return ()


def _own_parts(mail: Message) -> Iterator[Message]:
    """The parts that the bounce's own writer wrote; not what is inside the mail that came back."""
    if mail.get_content_type() == "message/rfc822":
        return
    if mail.is_multipart():
        for part in mail.get_payload():
            if isinstance(part, Message):
                yield from _own_parts(part)
    elif mail.get_content_type() in {"text/plain", "text/html"} or "/" not in mail.get("content-type", "text"):
        yield mail


def _decoded(part: Message) -> str:
    raw = part.get_payload(decode=True)
    charset = part.get_content_charset() or "utf-8"
    try:
        words = raw.decode(charset, errors="replace") if isinstance(raw, bytes) else ""
    except LookupError:
        words = raw.decode("latin-1") if isinstance(raw, bytes) else ""
    if part.get_content_type() == "text/html":
        words = re.sub(r"<(?![\w.+-]+@)[^>]{0,2000}>", "\n", words).replace("&lt;", "<").replace("&gt;", ">")
    return words


def _copy_of_original(said: str) -> int:
    """Where the copy of what was sent begins; 0 where there is none below the first words."""
    marks = [found.start() for found in phrases("original").finditer(said) if found.start() > 40]
    head = re.search(
        r"^(?:Received|Return-Path|From|Message-ID): .*\n(?:.*\n){0,30}?(?:Subject|Date): ",
        said,
        re.MULTILINE | re.IGNORECASE,
    )
    if head and head.start() > 40:
        marks.append(head.start())
    return min(marks, default=0)


def _alone(said: str) -> Iterator[str]:
    for line in said.splitlines():
        if found := _ALONE.match(line.strip()):
            yield found["address"]


def _without_domain(mail: Message, said: str) -> Iterator[str]:
    """Names in a list of recipients, at the domains that the text gives for `NAME@`, else at the writer's own."""
    if not (listed := phrases("recipients").search(said)):
        return
    below = said[listed.end() :].lstrip("\r\n").splitlines()
    domains = sorted(set(_STANDS_FOR.findall(said))) or [parseaddr(str(mail.get("from", "")))[1].partition("@")[2]]
    for line in below[: next((at for at, line in enumerate(below) if not line.strip()), len(below))]:
        if found := _NAME.match(line):
            yield from (f"{found['name']}@{domain.lower()}" for domain in domains if domain)


def _is_likely(address: str) -> bool:
    return not re.match(r"(?:mailer-daemon|postmaster|root|abuse|support|help|bounce)", address, re.IGNORECASE)
