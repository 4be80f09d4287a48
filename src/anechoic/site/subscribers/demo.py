"""Subscribers and an edition for trying delivery out: nobody is behind the addresses, which end in example.net."""

from dataclasses import replace
from datetime import time

from django.db import transaction

from anechoic import records
from anechoic.site.archive import store
from anechoic.site.subscribers import people
from anechoic.site.subscribers.models import Delivery
from anechoic.site.subscribers.queue import queue


def due_now(briefing: records.Briefing, notice: str, count: int) -> int:
    """Have `count` readers, and the briefing published to them; how many deliveries wait."""
    wishes = (
        people.Wish(f"reader{number:06d}@example.net", (briefing.edition,), hour=time(0))
        for number in range(1, count + 1)
    )
    people.bring_in(wishes, "made up, for trying delivery out")
    with transaction.atomic():
        row = store.keep_briefing(replace(briefing, notice=notice), store.PUBLISHED)
        queue(row)  # a briefing that was published before, to those who are new
    return Delivery.objects.filter(briefing=row, state=Delivery.State.QUEUED).count()
