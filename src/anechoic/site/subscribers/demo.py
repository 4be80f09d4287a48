"""Subscribers and an edition for trying delivery out: nobody is behind the addresses, which end in example.net."""

from datetime import time

from django.db import transaction

from anechoic.site.archive.models import Briefing
from anechoic.site.subscribers import people
from anechoic.site.subscribers.models import Delivery
from anechoic.site.subscribers.queue import queue


def due_now(briefing: Briefing, count: int) -> int:
    """Have `count` readers of a published briefing; how many deliveries of it wait."""
    wishes = (
        people.Wish(f"reader{number:06d}@example.net", (briefing.edition,), hour=time(0))
        for number in range(1, count + 1)
    )
    people.bring_in(wishes, "made up, for trying delivery out")
    with transaction.atomic():
        queue(briefing)
    return Delivery.objects.filter(briefing=briefing, state=Delivery.State.QUEUED).count()
