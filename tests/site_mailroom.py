"""What the tests of subscribers stand on: people on the list, a briefing that is published to them, relays that answer."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time

from anechoic.errors import RelayFailed
from anechoic.records import Message, Phase, Receipt
from anechoic.site.archive import models, store
from anechoic.site.subscribers import people
from anechoic.site.subscribers.models import Delivery, Subscriber
from briefings import BRIEFING

PUBLISHED = datetime(2026, 3, 17, 5, 0, tzinfo=UTC)
LONG_AGO = datetime(2026, 3, 17, 4, 0, tzinfo=UTC)


def readers(*names: str, zone: str = "UTC", hour: time = time(7)) -> list[Subscriber]:
    """Confirmed subscribers of the morning edition."""
    wishes = [people.Wish(f"{name}@reader.example", ("morning",), zone, hour) for name in names]
    people.bring_in(wishes, "a list of the tests", LONG_AGO)
    return list(Subscriber.objects.filter(address__in=[each.address for each in wishes]).order_by("pk"))


def published(at: datetime = PUBLISHED, day: int = 17) -> models.Briefing:
    """The briefing of the tests, published on that day of March 2026."""
    return store.keep_briefing(replace(BRIEFING, day=date(2026, 3, day)), store.PUBLISHED, at)


def states() -> dict[str, str]:
    """The state of each delivery by the name of its reader."""
    rows = Delivery.objects.values_list("subscriber__address", "state")
    return {address.partition("@")[0]: state for address, state in rows}


@dataclass
class CountingMailer:
    """Takes every message, or answers otherwise to some names; one for each connection would be the same."""

    answers: dict[str, Receipt | RelayFailed] = field(default_factory=dict)
    taken: list[Message] = field(default_factory=list)
    closed: bool = False

    async def hand_over(self, message: Message, before_dot: Callable[[], Awaitable[None]]) -> Receipt:
        answer = self.answers.get(message.recipient.partition("@")[0], Receipt(Phase.DOT, 250, "queued"))
        await before_dot()
        await asyncio.sleep(0)
        if isinstance(answer, RelayFailed):
            raise answer
        if answer.code == 250:
            self.taken.append(message)
        return answer

    async def close(self) -> None:
        """There is nothing to close."""

    async def connect(self) -> "CountingMailer":
        return self
