"""What follows from mail that came back: only a return path that we signed names anyone, all else changes nothing."""

from datetime import timedelta

from django.db import transaction
from django.utils import timezone

from anechoic.records import Bounce, BounceKind
from anechoic.site.subscribers import people, post
from anechoic.site.subscribers.models import Delivery, Returned, Subscriber

_SOFT = 5  # deliveries that came back softly …
_DAYS = 30  # … within so many days are as good as a hard bounce


def take(bounce: Bounce) -> Subscriber | None:
    """Keep that a subscriber's mail came back, and write no more to an address that is gone or whose owner complained.

    Whose it is is told by the proof in the address it came to, never by what the mail says. None where there is none.
    A mail that is read again changes nothing.
    """
    if bounce.kind is BounceKind.NONE and bounce.reason != "complaint":
        return None
    delivery = _which(bounce.to)
    if delivery is None:
        return None
    subscriber = delivery.subscriber
    with transaction.atomic():
        now = timezone.now()
        kind = "complaint" if bounce.kind is BounceKind.NONE else bounce.kind.value
        told = {"subscriber": subscriber, "reason": bounce.reason[:300], "at": now}
        Returned.objects.get_or_create(delivery=delivery, kind=kind, defaults=told)
        recent = subscriber.returned.filter(kind="soft", at__gte=now - timedelta(days=_DAYS)).count()
        if kind != "soft" or recent >= _SOFT:
            people.suppress(subscriber.address, f"{kind}: {bounce.reason[:200]}")
    return subscriber


def _which(return_path: str) -> Delivery | None:
    token = return_path.partition("@")[0].partition("+")[2]
    delivery = post.tokens().subject("bounce", token)
    if delivery is None or not delivery.isdecimal():
        return None
    return Delivery.objects.filter(pk=int(delivery)).select_related("subscriber").first()
