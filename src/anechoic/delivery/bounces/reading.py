"""From a mail to a bounce: notifications by their fields, the zoo of others by their words."""

import re
from email import message_from_bytes
from email.errors import MessageError
from email.header import decode_header, make_header
from email.message import Message
from email.policy import compat32
from email.utils import getaddresses, parseaddr

from anechoic.delivery.bounces import prose
from anechoic.delivery.bounces.notices import Notice, notices
from anechoic.delivery.bounces.reasons import kind, phrases
from anechoic.errors import BadInput
from anechoic.records import Bounce, BounceKind

_LARGEST = 10 * 2**20  # bytes
_DONE = frozenset({"delivered", "relayed", "expanded"})


def bounce(raw: bytes, subject: str = "mail") -> Bounce:
    """What the mail says came back; raises BadInput where it cannot be read as mail, naming it as `subject`."""
    mail = _parsed(raw, subject)
    sender = parseaddr(_header(mail, "from"))[1]
    to = next((address for _, address in getaddresses([_header(mail, "to")])), "")
    if about := complaint_about(mail):
        return Bounce(sender, about, BounceKind.NONE, "complaint", to)
    if found := list(notices(mail)):
        return _of_notices(found, mail, sender, to)
    if not _is_bounce(mail):
        return Bounce(sender, (), BounceKind.NONE, "", to)
    said = prose.text(mail)
    ours = frozenset(address.lower() for _, address in getaddresses(mail.get_all("to", []) + mail.get_all("from", [])))
    whom = prose.recipients(mail, said, ours) or prose.original_recipients(mail)
    if not whom:
        return Bounce(sender, whom, BounceKind.NONE, "", to)
    return Bounce(sender, whom, kind(said), _short(said), to)


def complaint_about(mail: Message) -> tuple[str, ...]:
    """Of a complaint (ARF, RFC 5965), the addresses of who complained, where they are told; else nothing."""
    reports = [part for part in mail.walk() if part.get_content_type() == "message/feedback-report"]
    if not reports and mail.get_param("report-type", "") != "feedback-report":
        return ()
    told = "\n".join(str(part) for part in reports)
    named = re.findall(
        r"^(?:Original-Rcpt-To|Removal-Recipient): *<?([^\s<>]+@[^\s<>]+)", told, re.MULTILINE | re.IGNORECASE
    )
    return tuple(dict.fromkeys(named)) or prose.original_recipients(mail) or ("unknown",)


def _of_notices(found: list[Notice], mail: Message, sender: str, to: str) -> Bounce:
    failed = [notice for notice in found if notice.action not in _DONE and not notice.status.startswith("2.")]
    whom = tuple(dict.fromkeys(notice.recipient for notice in failed or found))
    if not failed:
        return Bounce(sender, whom, BounceKind.NONE, "", to)
    said = " ".join(notice.diagnostic for notice in failed)
    status = failed[0].status
    kinds = {kind(notice.diagnostic, notice.status) for notice in failed}
    if not said.strip() or (kinds == {BounceKind.SOFT} and not phrases("soft_first").search(said)):
        words = prose.text(mail)
        kinds = {kind(f"{said} {words}", status)}
        said = said or words
    if all(notice.action == "delayed" for notice in failed):
        kinds = {BounceKind.SOFT}
    return Bounce(sender, whom, BounceKind.HARD if kinds == {BounceKind.HARD} else BounceKind.SOFT, _short(said), to)


def _is_bounce(mail: Message) -> bool:
    """Whether a mail that is no notification is a bounce: written by a daemon or about a delivery, and no person's."""
    if any(mail.get_all(name) for name in ("x-failed-recipients", "x-failed-recipient")):
        return True
    if phrases("answers").search(_subject(mail)):
        return False
    automatic = _header(mail, "auto-submitted").lower().partition(";")[0].strip()
    is_report = mail.get_content_type() == "multipart/report"
    about_delivery = phrases("subjects").search(_subject(mail))
    if automatic == "auto-replied" and not is_report and not about_delivery:  # an answering machine's (RFC 3834, 5)
        return False
    if is_report:
        return True
    by_daemon = phrases("daemons").search(_header(mail, "from")) or _header(mail, "return-path").strip() == "<>"
    return bool(by_daemon or about_delivery)


def _parsed(raw: bytes, subject: str) -> Message:
    if len(raw) > _LARGEST:
        raise BadInput(subject, "is too large for a bounce")
    if raw.startswith(b"From "):
        raw = raw.partition(b"\n")[2]
    try:
        mail = message_from_bytes(raw, policy=compat32)
        list(mail.walk())
    except (RecursionError, MessageError, ValueError) as error:
        raise BadInput(subject, f"cannot be read as mail: {type(error).__name__}") from error
    return mail


def _header(mail: Message, name: str) -> str:
    return str(mail.get(name, ""))


def _subject(mail: Message) -> str:
    """The subject with its encoded words read; as it stands where they cannot be."""
    try:
        return str(make_header(decode_header(_header(mail, "subject"))))
    except (MessageError, LookupError, UnicodeError, ValueError):
        return _header(mail, "subject")


def _short(said: str) -> str:
    return re.sub(r"\s+", " ", said).strip()[:300]
