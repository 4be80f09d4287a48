"""What follows from mail that came back: only a return path that we signed names anyone, all else changes nothing."""

from datetime import timedelta

from django.db import transaction
from django.utils import timezone

from anechoic.records import Bounce, BounceKind
from anechoic.site.subscribers import people, post
from anechoic.site.subscribers.models import Delivery, Returned, Subscriber

_SOFT = 5  # soft bounces …
_DAYS = 30  # … within so many days are as good as a hard one


def take(bounce: Bounce) -> Subscriber | None:
    """Keep that a subscriber's mail came back, and write no more to an address that is gone or whose owner complained.

    Whose it is is told by the proof in the address it came to, never by what the mail says. None where there is none.
    """
    if bounce.kind is BounceKind.NONE and bounce.reason != "complaint":
        return None
    subscriber = _whose(bounce.to)
    if subscriber is None:
        return None
    with transaction.atomic():
        now = timezone.now()
        kind = "complaint" if bounce.kind is BounceKind.NONE else bounce.kind.value
        Returned.objects.create(subscriber=subscriber, kind=kind, reason=bounce.reason[:300], at=now)
        recent = subscriber.returned.filter(kind="soft", at__gte=now - timedelta(days=_DAYS)).count()
        if kind != "soft" or recent >= _SOFT:
            people.suppress(subscriber.address, f"{kind}: {bounce.reason[:200]}")
    return subscriber


def _whose(return_path: str) -> Subscriber | None:
    token = return_path.partition("@")[0].partition("+")[2]
    delivery = post.tokens().subject("bounce", token)
    if delivery is None or not delivery.isdecimal():
        return None
    found = Delivery.objects.filter(pk=int(delivery)).select_related("subscriber").first()
    return found.subscriber if found else None
