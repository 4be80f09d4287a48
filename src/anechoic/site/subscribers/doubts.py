"""Deliveries that a crash left between the end of a message and its answer: settled by the relay's log, or by people."""

from collections.abc import Iterator, Sequence
from enum import StrEnum
from pathlib import Path

from django.db.models import QuerySet
from django.utils import timezone

from anechoic.delivery.message import House, message_id
from anechoic.delivery.relay_log import told
from anechoic.errors import WrongUse
from anechoic.site.subscribers import post
from anechoic.site.subscribers.claims import WAITING
from anechoic.site.subscribers.models import Delivery

_AGAIN = {"state": Delivery.State.QUEUED, "worker": "", "lease": None}
_SENT = {"state": Delivery.State.SENT}
_BATCH = 1000


class Ruling(StrEnum):
    """What an operator says of a delivery in doubt."""

    COUNT_AS_SENT = "count-as-sent"
    SEND_AGAIN = "send-again"


def settle() -> int:
    """Settle what can be settled of what is in doubt; how many deliveries.

    With the relay's log: what it accepted is sent; what it did not is queued again, once no connection is open that
    could still bring it. Without: held, unless the installation would rather send twice than never.
    """
    stale = held()
    if log := post.relay_log():
        return _by_log(log, stale)
    return stale.update(**_AGAIN) if post.rather_twice() else 0


def held() -> QuerySet[Delivery]:
    """What is in doubt: it was about to be given away by a sender whose lease has ended."""
    return Delivery.objects.under_way().filter(state=Delivery.State.DOT, lease__lt=timezone.now())


def restored() -> int:
    """Put in doubt what was due and not sent when a backup was made: it may have been sent since; how many deliveries."""
    now = timezone.now()
    unsent = (*WAITING, Delivery.State.CLAIMED)
    return Delivery.objects.filter(state__in=unsent, due__lte=now).update(
        state=Delivery.State.DOT, worker="", lease=now
    )


def rule(deliveries: Sequence[int], ruling: Ruling, by: str = "the operator") -> int:
    """Settle held deliveries as somebody says; how many of them were in doubt."""
    if ruling is Ruling.SEND_AGAIN:
        return _become(deliveries, **_AGAIN, answer=f"sent again at the word of {by}")
    return _become(deliveries, **_SENT, answer=f"counted as sent by {by}", settled=timezone.now())


def _by_log(log: Path, stale: QuerySet[Delivery]) -> int:
    domain, secret = House(post.sender()).domain, post.tokens().secret
    rows = stale.values_list("pk", "edition", "local_date", "subscriber_id")
    wanted = {message_id(secret, (edition, str(day), str(reader)), domain): key for key, edition, day, reader in rows}
    if not wanted:
        return 0
    found = told(_lines(log), frozenset(wanted))
    arrived = [wanted[key] for key in found.accepted]
    settled = _become(arrived, **_SENT, answer="accepted, says the relay's log", settled=timezone.now())
    if not found.still_open:
        settled += _become([wanted[key] for key in wanted.keys() - found.accepted], **_AGAIN)
    return settled


def _become(deliveries: Sequence[int], **fields: object) -> int:
    """Change those of the deliveries that are held; how many. A few at a time: a statement has room for so many values."""
    ordered = sorted(deliveries)
    batches = (ordered[at : at + _BATCH] for at in range(0, len(ordered), _BATCH))
    return sum(held().filter(pk__in=batch).update(**fields) for batch in batches)


def _lines(log: Path) -> Iterator[str]:
    """The lines of the log, and of the one before it where that was put aside; raises WrongUse where it cannot be read."""
    try:
        for path in (log.with_name(f"{log.name}.1"), log):
            if path == log or path.exists():
                with path.open(encoding="utf-8", errors="replace") as file:
                    yield from file
    except OSError as error:
        raise WrongUse("ANECHOIC_RELAY_LOG", f"cannot be read: {error.strerror}", "let the sender read it") from error
