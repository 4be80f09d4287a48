"""The changes of state of deliveries, each by compare-and-set: what another sender holds cannot be taken or settled."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from django.db import connection, transaction
from django.db.models import Case, Exists, F, OuterRef, Q, Value, When
from django.utils import timezone

from anechoic.records import Taste, Verdict
from anechoic.site.subscribers.models import Delivery, Subscriber, Suppression

WAITING = (Delivery.State.QUEUED, Delivery.State.DEFERRED)
_RETRIES = (1, 5, 15, 30, 60, 120, 240, 480)  # minutes between attempts: sixteen hours, then it is no news any more


@dataclass(frozen=True, slots=True)
class Worker:
    """A sender: its name, and for how many seconds a delivery that it claims is its own."""

    name: str
    lease: float

    def until(self, at: datetime) -> datetime:
        """The end of a lease that begins at `at`."""
        return at + timedelta(seconds=self.lease)


@dataclass(frozen=True, slots=True)
class Claimed:
    """A delivery that is ours, with what its message needs."""

    key: int
    briefing: int
    edition: str
    day: date
    published: datetime
    subscriber: int
    address: str
    attempts: int
    words: int | None
    language: str
    groups: str
    had: tuple[int, ...] = ()  # briefings of the same day that the reader gets too, published before this one

    @property
    def taste(self) -> Taste:
        """How the reader wants the letter."""
        return Taste(self.words, self.language, self.groups)


@dataclass(frozen=True, slots=True)
class Settlement:
    """What became of a delivery, which had been attempted so often."""

    key: int
    verdict: Verdict
    answer: str
    attempts: int


def claim(worker: Worker, most: int) -> list[Claimed]:
    """Take up to `most` deliveries that are due, the longest waiting first.

    Who must not be written to any more is decided in the very statement that takes them: suppressed, unsubscribed,
    unconfirmed or paused readers' deliveries become `suppressed` instead.
    """
    while True:
        picked, found = _claimed(worker, most)
        if found or not picked:
            return found  # else all were suppressed: there may be more behind them


def _claimed(worker: Worker, most: int) -> tuple[list[int], list[Claimed]]:
    """The first `most` deliveries that are due, and those of them that are ours now."""
    now = timezone.now()
    with transaction.atomic():
        due = Delivery.objects.waiting().filter(due__lte=now).order_by("due", "id")
        picked = list(due.select_for_update(skip_locked=True).values_list("pk", flat=True)[:most])
        taken = Delivery.objects.filter(pk__in=picked, state__in=WAITING)
        state = Case(When(_may_be_sent(), then=Value(Delivery.State.CLAIMED)), default=Value(Delivery.State.SUPPRESSED))
        lease = worker.until(now)
        taken.update(state=state, worker=worker.name, lease=lease, attempts=F("attempts") + 1)
        fields = ("pk", "briefing_id", "edition", "briefing__day", "briefing__published")
        ours = Delivery.objects.filter(pk__in=picked, state=Delivery.State.CLAIMED, worker=worker.name).order_by(
            "due", "pk"
        )
        reader = ("subscriber_id", "subscriber__address", "attempts")
        taste = ("subscriber__words", "subscriber__language", "subscriber__groups")
        return picked, _with_others([Claimed(*row) for row in ours.values_list(*fields, *reader, *taste)])


def _with_others(claimed: Sequence[Claimed]) -> list[Claimed]:
    """The same, each with what else its reader gets that day and came out before: the order in which they are sent does not matter."""
    of = {"subscriber__in": {each.subscriber for each in claimed}, "local_date__in": {each.day for each in claimed}}
    others = Delivery.objects.filter(**of).exclude(state__in=(Delivery.State.FAILED, Delivery.State.SUPPRESSED))
    by_reader: dict[tuple[int, date], list[tuple[datetime, int]]] = {}
    for reader, day, out, key in others.values_list(
        "subscriber_id", "local_date", "briefing__published", "briefing_id"
    ):
        if out:
            by_reader.setdefault((reader, day), []).append((out, key))

    def before(one: Claimed) -> tuple[int, ...]:
        own = by_reader.get((one.subscriber, one.day), ())
        return tuple(sorted(key for out, key in own if (out, key) < (one.published, one.briefing)))

    return [replace(each, had=before(each)) for each in claimed]


def _may_be_sent() -> Q:
    awake = Q(paused_until=None) | Q(paused_until__lte=OuterRef("local_date"))
    suppressed = Suppression.objects.filter(key=OuterRef("key"))
    reader = Subscriber.objects.filter(
        awake,
        ~Exists(suppressed),
        pk=OuterRef("subscriber_id"),
        state=Subscriber.State.CONFIRMED,
        subscriptions__edition=OuterRef("edition"),
    )
    return Q(Exists(reader))


def keep(worker: Worker, settlements: Sequence[Settlement], dots: Sequence[int]) -> frozenset[int]:
    """In one transaction: what became of deliveries, then which are about to be given away; those of them still ours."""
    now = timezone.now()
    with transaction.atomic():
        _settle(worker, settlements, now)
        if not dots:
            return frozenset()
        ours = Delivery.objects.filter(pk__in=dots, state=Delivery.State.CLAIMED, worker=worker.name)
        if ours.update(state=Delivery.State.DOT, lease=worker.until(now)) == len(dots):
            return frozenset(dots)
        marked = Delivery.objects.filter(pk__in=dots, state=Delivery.State.DOT, worker=worker.name)
        return frozenset(marked.values_list("pk", flat=True))


def renew(worker: Worker) -> None:
    """Begin the lease of everything that is ours anew."""
    Delivery.objects.under_way().filter(worker=worker.name).update(lease=worker.until(timezone.now()))


def let_go() -> int:
    """Queue again what senders had claimed and whose lease has ended; how many."""
    stale = Delivery.objects.under_way().filter(state=Delivery.State.CLAIMED, lease__lt=timezone.now())
    return stale.update(state=Delivery.State.QUEUED, worker="", lease=None)


_SETTLE = """
    UPDATE subscribers_delivery SET state = %s, answer = %s, settled = %s, due = COALESCE(%s, due), attempts = %s
    WHERE id = %s AND worker = %s AND state IN ('claimed', 'dot')
"""


def _settle(worker: Worker, settlements: Sequence[Settlement], now: datetime) -> None:
    if not settlements:
        return
    adapted = connection.ops.adapt_datetimefield_value
    rows = []
    for each in settlements:
        state, due, attempts = _becomes(each, now)
        at = adapted(now) if state in {Delivery.State.SENT, Delivery.State.FAILED} else None
        rows.append((state, each.answer[:400], at, adapted(due) if due else None, attempts, each.key, worker.name))
    with connection.cursor() as cursor:
        cursor.executemany(_SETTLE, rows)


def _becomes(settlement: Settlement, now: datetime) -> tuple[str, datetime | None, int]:
    """The state that a verdict leads to, when to try again, and the attempts that count."""
    attempts = settlement.attempts
    if settlement.verdict is Verdict.RELEASED:
        return Delivery.State.QUEUED, None, attempts - 1
    if settlement.verdict is Verdict.LATER:
        if attempts > len(_RETRIES):
            return Delivery.State.FAILED, None, attempts
        return Delivery.State.DEFERRED, now + timedelta(minutes=_RETRIES[attempts - 1]), attempts
    return (Delivery.State.SENT if settlement.verdict is Verdict.SENT else Delivery.State.FAILED), None, attempts
