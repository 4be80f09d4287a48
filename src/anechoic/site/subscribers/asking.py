"""Somebody's wish, kept as it came; and what follows from it, decided where nobody can measure how long it takes.

One mail to an address before it confirms, and one a day whoever asks: a form cannot be used to pester a third person.
"""

import ipaddress
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta

from django.db import transaction
from django.utils import timezone

from anechoic.delivery.message import House, Press, message_id
from anechoic.records import Letter, Message, Reader
from anechoic.site import environment
from anechoic.site.subscribers import people, post, roll
from anechoic.site.subscribers.models import Asking, Consent, Subscriber, Subscription, Suppression
from anechoic.site.subscribers.welcome import confirm_letter, known_letter

_A_DAY = timedelta(days=1)
_AN_HOUR = timedelta(hours=1)
_OF_A_NETWORK = 20  # wishes in an hour that are answered; of more, none is
_GOOD_FOR = timedelta(days=7)  # a link that confirms


@dataclass(frozen=True, slots=True)
class Answer:
    """A mail that answers a wish."""

    asking: int
    message: Message


def ask(wish: people.Wish, remote: str) -> None:
    """Keep a wish. What is known of the address plays no part in it."""
    Asking.objects.create(
        address=wish.address,
        key=victim(wish.address),
        network=network(remote),
        editions=list(wish.editions),
        zone=wish.zone,
        at=timezone.now(),
    )


def victim(address: str) -> str:
    """A fingerprint of whoever reads an address: tags after a plus lead to the same person."""
    local, _, domain = address.partition("@")
    return people.fingerprint(f"{local.partition('+')[0]}@{domain}")


def network(remote: str) -> str:
    """A fingerprint of the network that a request came from: 256 addresses of IPv4, what one house has of IPv6."""
    try:
        address = ipaddress.ip_address(remote)
    except ValueError:
        return post.tokens().digest("network", "unknown")
    width = 24 if address.version == 4 else 56
    return post.tokens().digest("network", str(ipaddress.ip_network(f"{address}/{width}", strict=False)))


def answers() -> Iterator[Answer]:
    """Decide every wish that is open, each once; the mails that follow."""
    for asking in Asking.objects.filter(answered=None).order_by("pk"):
        if message := _decided(asking):
            yield Answer(asking.pk, message)


@transaction.atomic
def _decided(asking: Asking) -> Message | None:
    """The mail that a wish leads to; None where it leads to none, or another sender was faster."""
    is_ours = Asking.objects.filter(pk=asking.pk, answered=None).update(answered=timezone.now())
    message = None if not is_ours or _is_too_much(asking) else _answer(asking)
    if message:
        Asking.objects.filter(pk=asking.pk).update(mailed=True)
    return message


def reopen(asking: int) -> None:
    """Decide it again: its mail was not handed over."""
    Asking.objects.filter(pk=asking).update(answered=None, mailed=False)


def confirm(subscriber: int, asking: int) -> Subscriber | None:
    """Put on the list whoever holds the link; None where the wish is too old, or gone."""
    with transaction.atomic():
        wish = Asking.objects.filter(pk=asking, at__gte=timezone.now() - _GOOD_FOR).first()
        person = Subscriber.objects.select_for_update().filter(pk=subscriber).first()
        if wish is None or person is None or victim(person.address) != wish.key:
            return None
        if person.state != Subscriber.State.CONFIRMED:
            person.state = Subscriber.State.CONFIRMED
            person.save(update_fields=["state"])
            Consent.objects.create(
                subscriber=person,
                what="confirmed",
                at=timezone.now(),
                words=" ".join(wish.editions),
                network=wish.network,
            )
        for edition in wish.editions:
            Subscription.objects.get_or_create(subscriber=person, edition=edition)
        roll.written(roll.Entry(roll.Turn.CAME, person.key, edition) for edition in wish.editions)
    return person


def _is_too_much(asking: Asking) -> bool:
    """Whether the address had a mail today, or its network asks for more than people do."""
    of_victim = Asking.objects.filter(key=asking.key, mailed=True, at__gt=asking.at - _A_DAY)
    near = Asking.objects.filter(
        network=asking.network, at__gt=asking.at - _AN_HOUR, at__lte=asking.at, pk__lt=asking.pk
    )
    is_suppressed = Suppression.objects.filter(key=people.fingerprint(asking.address)).exists()
    return is_suppressed or of_victim.exists() or near.count() >= _OF_A_NETWORK


def _answer(asking: Asking) -> Message | None:
    key = people.fingerprint(asking.address)
    known = Subscriber.objects.filter(key=key).first()
    if known and known.state == Subscriber.State.CONFIRMED:
        return _mail(asking, known, known_letter(), "known")
    person = known or Subscriber.objects.create(
        address=asking.address, key=key, zone=asking.zone, made=asking.at, state=Subscriber.State.PENDING
    )
    words = "asked for: " + " ".join(asking.editions)
    Consent.objects.create(subscriber=person, what="asked", at=asking.at, words=words, network=asking.network)
    link = post.addresses().confirm(person.pk, asking.pk)
    return _mail(asking, person, confirm_letter(link, environment.public_url()), "confirm")


def _mail(asking: Asking, person: Subscriber, letter: Letter, kind: str) -> Message:
    house, addresses = House(post.sender(), post.signers()), post.addresses()
    edition = (asking.editions or ["morning"])[0]
    reader = Reader(
        person.address, addresses.leave(person.pk, edition), addresses.mine(person.pk, asking.at.date().toordinal())
    )
    key = message_id(addresses.tokens.secret, (kind, str(asking.pk)), house.domain)
    return Press(letter, house, kind).message(reader, key, house.address, asking.at)
