"""The list of subscribers: who comes onto it with proof that they agreed, who leaves it, what each may see of it."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, time
from typing import Any

from django.db import transaction
from django.utils import timezone

from anechoic.delivery.message import checked
from anechoic.site.subscribers import post, roll
from anechoic.site.subscribers.models import Asking, Consent, Delivery, Subscriber, Subscription, Suppression

_BATCH = 500


@dataclass(frozen=True, slots=True)
class Wish:
    """What somebody wants to get, and when."""

    address: str
    editions: tuple[str, ...] = ("morning",)
    zone: str = "UTC"
    hour: time = time(7)


def normal(address: str) -> str:
    """An address as it is kept: its domain in lower case and ASCII; raises BadInput where mail cannot be sent to it."""
    local, _, domain = address.strip().rpartition("@")
    try:
        return checked(f"{local}@{domain.encode('idna').decode('ascii').lower()}")
    except UnicodeError:
        return checked(address)


def fingerprint(address: str) -> str:
    """By which suppressions know an address, without telling it: the whole of it in lower case."""
    return post.tokens().digest("address", address.lower())


def bring_in(wishes: Iterable[Wish], agreed: str, at: datetime | None = None) -> int:
    """Put people on the list who agreed elsewhere, with the note of where; how many were not on it as confirmed.

    Who is suppressed stays so; who left stays away: neither can be brought back by a list.
    """
    now = at or timezone.now()
    return sum(_bring_in(batch, agreed, now) for batch in _batches(wishes))


def _bring_in(wishes: list[Wish], agreed: str, now: datetime) -> int:
    with transaction.atomic():
        wanted = {fingerprint(each.address): each for each in wishes}
        known = set(Subscriber.objects.filter(key__in=list(wanted)).values_list("key", flat=True))
        new = {each.address: (key, each) for key, each in wanted.items() if key not in known}
        made = Subscriber.objects.bulk_create(
            Subscriber(
                address=each.address,
                key=key,
                state=Subscriber.State.CONFIRMED,
                zone=each.zone,
                hour=each.hour,
                made=now,
            )
            for key, each in new.values()
        )
        Consent.objects.bulk_create(Consent(subscriber=each, what="imported", at=now, words=agreed) for each in made)
        pairs = [(person, edition) for person in made for edition in new[person.address][1].editions]
        Subscription.objects.bulk_create(Subscription(subscriber=person, edition=edition) for person, edition in pairs)
        if pairs:
            roll.written(roll.Entry(roll.Turn.CAME, person.key, edition) for person, edition in pairs)
    return len(made)


def leave(subscriber: int, edition: str) -> bool:
    """End one subscription, and what waits of it; whether there was one."""
    with transaction.atomic():
        rows = Subscription.objects.filter(subscriber=subscriber, edition=edition)
        keys = list(rows.values_list("subscriber__key", flat=True))
        gone, _ = rows.delete()
        if gone:
            roll.written(roll.Entry(roll.Turn.LEFT, key, edition) for key in keys)
            Consent.objects.create(subscriber_id=subscriber, what="left", at=timezone.now(), words=edition)
            if not Subscription.objects.filter(subscriber=subscriber).exists():
                Subscriber.objects.filter(pk=subscriber).update(state=Subscriber.State.LEFT)
    return bool(gone)


def suppress(address: str, reason: str) -> None:
    """Have an address get nothing more, whoever asks."""
    key = fingerprint(address)
    with transaction.atomic():
        _, is_new = Suppression.objects.get_or_create(key=key, defaults={"reason": reason, "at": timezone.now()})
        if is_new:
            roll.written([roll.Entry(roll.Turn.SUPPRESSED, key, reason=reason)])


def erase(subscriber: Subscriber) -> None:
    """Delete everything that is known of a subscriber. The fingerprint stays, so that no restored backup writes to them."""
    with transaction.atomic():
        roll.written([roll.Entry(roll.Turn.ERASED, subscriber.key)])
        Asking.objects.filter(key=subscriber.key).delete()
        subscriber.delete()


@dataclass(frozen=True, slots=True)
class Recalled:
    """How many went off the list again because the roll says that they had gone."""

    left: int
    erased: int
    suppressed: int


def recalled() -> Recalled:
    """Have everybody gone again who is gone by the roll: after a restore the database does not know. Raises BadInput as `gone`."""
    gone = roll.gone()
    erased = list(_of_keys(gone.erased))
    for each in erased:
        erase(each)
    ids = {each.key: each.pk for each in _of_keys({key for key, _ in gone.left})}
    left = [leave(ids[key], edition) for key, edition in sorted(gone.left) if key in ids]
    known = set(Suppression.objects.values_list("key", flat=True))
    new = [(key, reason) for key, reason in sorted(gone.suppressed.items()) if key not in known]
    now = timezone.now()
    Suppression.objects.bulk_create(Suppression(key=key, reason=reason, at=now) for key, reason in new)
    return Recalled(sum(left), len(erased), len(new))


def _of_keys(keys: Collection[str]) -> Iterator[Subscriber]:
    wanted = sorted(keys)
    for at in range(0, len(wanted), _BATCH):
        yield from Subscriber.objects.filter(key__in=wanted[at : at + _BATCH])


def known_of(subscriber: Subscriber) -> dict[str, Any]:
    """Everything that is kept of a subscriber, for their own eyes."""
    deliveries = Delivery.objects.filter(subscriber=subscriber).order_by("due")
    return {
        "address": subscriber.address,
        "state": subscriber.state,
        "since": subscriber.made.isoformat(),
        "zone": subscriber.zone,
        "hour": subscriber.hour.isoformat("minutes"),
        "groups": subscriber.groups,
        "words": subscriber.words,
        "language": subscriber.language,
        "paused_until": subscriber.paused_until and subscriber.paused_until.isoformat(),
        "editions": sorted(subscriber.subscriptions.values_list("edition", flat=True)),
        "consents": [
            {"what": each.what, "at": each.at.isoformat(), "words": each.words, "network": each.network}
            for each in subscriber.consents.order_by("at")
        ],
        "deliveries": [
            {"edition": each.edition, "day": each.local_date.isoformat(), "state": each.state, "answer": each.answer}
            for each in deliveries
        ],
    }


def _batches(wishes: Iterable[Wish]) -> Iterator[list[Wish]]:
    batch: list[Wish] = []
    for wish in wishes:
        batch.append(wish)
        if len(batch) == _BATCH:
            yield batch
            batch = []
    if batch:
        yield batch
