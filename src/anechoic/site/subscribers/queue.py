"""Who gets a briefing, and when: a delivery for each subscriber, made in the transaction that publishes it."""

from datetime import datetime, time
from typing import Any

from django.db import connection, transaction
from django.db.backends.utils import CursorWrapper
from django.db.models import DateField, DateTimeField, Exists, F, OuterRef, Q, QuerySet, Value
from django.db.models.expressions import Combinable

from anechoic.delivery import hours
from anechoic.site.archive.models import Briefing
from anechoic.site.subscribers.models import Delivery, Subscriber, Subscription


def on_published(briefing: Briefing, **_: Any) -> None:
    """What the archive's signal calls, within the transaction that publishes."""
    queue(briefing)


def queue(briefing: Briefing) -> int:
    """Make the deliveries of a briefing that is being published; how many. Who has one already gets no other.

    A reader gets it at their own hour of its day, or at once where that has passed. The rows are made by the database,
    for all readers of a zone and hour at once: while they are, nobody else can write to SQLite.
    """
    published = briefing.published or briefing.made
    wanted = _readers(briefing).order_by("zone", "hour").values_list("zone", "hour").distinct()
    with connection.cursor() as cursor:
        return sum(_made(cursor, briefing, zone, hour, published) for zone, hour in wanted)


def move(subscriber: Subscriber) -> None:
    """Give the deliveries that still wait for their hour the subscriber's new hour and zone."""
    with transaction.atomic():
        waiting = Delivery.objects.select_for_update().filter(subscriber=subscriber, state=Delivery.State.QUEUED)
        for delivery in waiting.select_related("briefing"):
            published = delivery.briefing.published or delivery.briefing.made
            delivery.due = _due(delivery.briefing, published, subscriber.zone, subscriber.hour)
            delivery.save(update_fields=["due"])


def _readers(briefing: Briefing) -> QuerySet[Subscriber]:
    """Who is to get it."""
    awake = Q(paused_until=None) | Q(paused_until__lte=briefing.day)
    asked = Exists(Subscription.objects.filter(subscriber=OuterRef("pk"), edition=briefing.edition))
    return Subscriber.objects.filter(awake, asked, state=Subscriber.State.CONFIRMED)


def _made(cursor: CursorWrapper, briefing: Briefing, zone: str, hour: time, published: datetime) -> int:
    """Make the deliveries to all readers of one zone and hour."""
    columns: dict[str, Combinable] = {
        "briefing_id": Value(briefing.pk),
        "subscriber_id": F("pk"),
        "edition": Value(briefing.edition),
        "local_date": Value(briefing.day, DateField()),
        "state": Value(Delivery.State.QUEUED.value),
        "due": Value(_due(briefing, published, zone, hour), DateTimeField()),
        "worker": Value(""),
        "attempts": Value(0),
        "answer": Value(""),
    }
    rows = _readers(briefing).filter(zone=zone, hour=hour).order_by("pk").values_list(*columns.values())
    chosen, values = rows.query.sql_with_params()
    into = f"INSERT INTO subscribers_delivery ({', '.join(columns)})"
    cursor.execute(f"{into} {chosen} ON CONFLICT DO NOTHING", values)  # the two constraints decide who has one
    return int(cursor.rowcount)


def _due(briefing: Briefing, published: datetime, zone: str, hour: time) -> datetime:
    return max(published, hours.due(briefing.day, hour, hours.zone(zone)))
