"""What a delivery status notification says of each recipient, in the fields that RFC 3464 gives it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from email.message import Message

from anechoic.delivery.bounces.addresses import ADDRESS


@dataclass(frozen=True, slots=True)
class Notice:
    """What is said of one recipient."""

    recipient: str
    action: str  # failed, delayed, delivered, relayed, expanded; "" where nothing is said
    status: str  # "5.1.1" (RFC 3463)
    diagnostic: str


def notices(mail: Message) -> Iterator[Notice]:
    """The notices of all message/delivery-status parts, in order."""
    for part in mail.walk():
        if part.get_content_type() == "message/delivery-status":
            for block in _blocks(part):
                if found := _notice(block):
                    yield found


def _blocks(part: Message) -> Iterator[dict[str, str]]:
    """The groups of fields of a part; the parser makes messages of them, or leaves them as text."""
    payload = part.get_payload()
    if isinstance(payload, list):
        for each in payload:
            if isinstance(each, Message):
                yield {name.lower(): str(value) for name, value in reversed(each.items())}
                if isinstance(rest := each.get_payload(), str) and rest.strip():
                    yield from map(_fields, re.split(r"\n\s*\n", rest))
        return
    yield from map(_fields, re.split(r"\r?\n\s*\r?\n", str(payload)))


def _fields(block: str) -> dict[str, str]:
    unfolded = re.sub(r"\r?\n[ \t]+", " ", block)
    pairs = (line.partition(":") for line in unfolded.splitlines())
    return {name.strip().lower(): value.strip() for name, colon, value in pairs if colon}


def _notice(fields: dict[str, str]) -> Notice | None:
    said = fields.get("original-recipient", "") if "@" not in fields.get("final-recipient", "") else ""
    said = said or fields.get("final-recipient", "") or fields.get("x-actual-recipient", "")
    found = ADDRESS.search(said.partition(";")[2] or said)
    original = ADDRESS.search(fields.get("original-recipient", "").partition(";")[2])
    if not found and not original:
        return None
    status = re.search(r"[245]\.\d{1,3}\.\d{1,3}", fields.get("status", ""))
    return Notice(
        (original or found)[0] if original or found else "",  # type: ignore[index]  # one of them is there
        fields.get("action", "").lower().split(" ")[0].strip(),
        status[0] if status else "",
        fields.get("diagnostic-code", ""),
    )
