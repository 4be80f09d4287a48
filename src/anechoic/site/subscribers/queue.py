"""Who gets a briefing, and when: a delivery for each subscriber, made in the transaction that publishes it."""

from collections.abc import Iterator
from datetime import datetime, time
from itertools import islice
from typing import Any

from django.db import transaction
from django.db.models import Q

from anechoic.delivery import hours
from anechoic.site.archive.models import Briefing
from anechoic.site.subscribers.models import Delivery, Subscriber

_BATCH = 500


def on_published(briefing: Briefing, **_: Any) -> None:
    """What the archive's signal calls, within the transaction that publishes."""
    queue(briefing)


def queue(briefing: Briefing) -> int:
    """Make the deliveries of a briefing that is being published; how many. Who has one already gets no other.

    A reader gets it at their own hour of its day, or at once where that has passed.
    """
    published = briefing.published or briefing.made
    made = _deliveries(briefing, published)
    number = 0
    while batch := list(islice(made, _BATCH)):
        Delivery.objects.bulk_create(batch, ignore_conflicts=True)
        number += len(batch)
    return number


def move(subscriber: Subscriber) -> None:
    """Give the deliveries that still wait for their hour the subscriber's new hour and zone."""
    with transaction.atomic():
        waiting = Delivery.objects.select_for_update().filter(subscriber=subscriber, state=Delivery.State.QUEUED)
        for delivery in waiting.select_related("briefing"):
            published = delivery.briefing.published or delivery.briefing.made
            delivery.due = _due(delivery.briefing, published, subscriber.zone, subscriber.hour)
            delivery.save(update_fields=["due"])


def _deliveries(briefing: Briefing, published: datetime) -> Iterator[Delivery]:
    awake = Q(paused_until=None) | Q(paused_until__lte=briefing.day)
    readers = Subscriber.objects.filter(
        awake, state=Subscriber.State.CONFIRMED, subscriptions__edition=briefing.edition
    ).order_by("pk")
    for key, zone, hour in readers.values_list("pk", "zone", "hour").iterator(chunk_size=_BATCH):
        yield Delivery(
            briefing=briefing,
            subscriber_id=key,
            edition=briefing.edition,
            local_date=briefing.day,
            due=_due(briefing, published, zone, hour),
        )


def _due(briefing: Briefing, published: datetime, zone: str, hour: time) -> datetime:
    return max(published, hours.due(briefing.day, hour, hours.zone(zone)))
