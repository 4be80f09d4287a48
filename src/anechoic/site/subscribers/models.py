"""The tables of subscribers: who agreed to what, what each is to get, and what became of it."""

from datetime import time
from typing import Self

from django.db import models
from django.db.models import Q
from django.db.models.expressions import RawSQL

from anechoic.site.archive.models import Briefing


class Subscriber(models.Model):
    """A person who asked for mail, and how they want it."""

    class State(models.TextChoices):
        """Whether they may be written to: not before they confirmed, not after they left."""

        PENDING = "pending"
        CONFIRMED = "confirmed"
        LEFT = "left"

    address = models.TextField(unique=True)
    key = models.TextField(db_index=True)  # fingerprint of the address, by which suppressions know it
    state = models.TextField(choices=State, default=State.PENDING)
    zone = models.TextField(default="UTC")
    hour = models.TimeField(default=time(7))
    groups = models.TextField(default="", blank=True)  # these three as in `records.Taste`
    words = models.IntegerField(null=True)
    language = models.TextField(default="", blank=True)
    paused_until = models.DateField(null=True)
    made = models.DateTimeField()

    class Meta:
        indexes = (models.Index(fields=("zone", "hour"), name="subscribers_by_hour"),)

    def __str__(self) -> str:
        return self.address


class Consent(models.Model):
    """The proof of what somebody agreed to: when, where, to which words."""

    subscriber = models.ForeignKey(Subscriber, models.CASCADE, related_name="consents")
    what = models.TextField()  # "asked", "confirmed", "imported", "changed", "left"
    at = models.DateTimeField()
    words = models.TextField(blank=True)  # what stood there, or where they agreed
    network = models.TextField(blank=True)

    def __str__(self) -> str:
        return f"{self.what} {self.at:%Y-%m-%d %H:%M}"


class Subscription(models.Model):
    """One edition that a subscriber gets."""

    subscriber = models.ForeignKey(Subscriber, models.CASCADE, related_name="subscriptions")
    edition = models.TextField(db_index=True)

    class Meta:
        constraints = (models.UniqueConstraint(fields=("subscriber", "edition"), name="one_subscription_an_edition"),)

    def __str__(self) -> str:
        return self.edition


class Suppression(models.Model):
    """An address that gets nothing more, whoever asks: it does not exist, or its owner complained.

    Kept as a fingerprint, so that it outlives an erasure and tells nobody's address.
    """

    key = models.TextField(unique=True)
    reason = models.TextField()
    at = models.DateTimeField()

    def __str__(self) -> str:
        return self.reason


class Returned(models.Model):
    """A mail that came back: one soft bounce is an accident, many in a few weeks are an address that is gone.

    A delivery counts once, however often relays report of it or a mailbox is read.
    """

    subscriber = models.ForeignKey(Subscriber, models.CASCADE, related_name="returned")
    delivery = models.ForeignKey("Delivery", models.CASCADE, related_name="returned")
    kind = models.TextField()
    reason = models.TextField(blank=True)
    at = models.DateTimeField()

    class Meta:
        verbose_name_plural = "returned"
        constraints = (models.UniqueConstraint(fields=("delivery", "kind"), name="one_return_a_delivery_and_kind"),)

    def __str__(self) -> str:
        return f"{self.kind} {self.at:%Y-%m-%d}"


class Deliveries(models.QuerySet["Delivery"]):
    """Deliveries by the conditions of their two indexes, so that a sender never reads those of last year.

    Written out because SQLite takes such an index only where it sees the condition before values are bound.
    """

    def waiting(self) -> Self:
        """Those that are still to be sent."""
        return self._where("subscribers_delivery.state IN ('queued', 'deferred')")

    def under_way(self) -> Self:
        """Those that a sender holds, or held when it died."""
        leased = "subscribers_delivery.lease >= '0001-01-01'"  # never false: the index is in the order of leases
        return self._where(f"subscribers_delivery.state IN ('claimed', 'dot') AND {leased}")

    def _where(self, condition: str) -> Self:
        return self.filter(RawSQL(condition, (), output_field=models.BooleanField()))  # noqa: S611 # nothing of it comes from outside


class Delivery(models.Model):
    """One briefing for one subscriber; the two constraints have the last word on nobody getting an edition twice."""

    class State(models.TextChoices):
        """queued → claimed → dot → sent | deferred | failed, or suppressed instead of claimed."""

        QUEUED = "queued"
        CLAIMED = "claimed"  # a sender has it until its lease ends
        DOT = "dot"  # the end of the message was about to be given away: after a crash nobody knows whether it was
        SENT = "sent"
        DEFERRED = "deferred"
        FAILED = "failed"
        SUPPRESSED = "suppressed"

    briefing = models.ForeignKey(Briefing, models.CASCADE, related_name="deliveries")
    subscriber = models.ForeignKey(Subscriber, models.CASCADE, related_name="deliveries")
    edition = models.TextField()
    local_date = models.DateField()
    state = models.TextField(choices=State, default=State.QUEUED)
    due = models.DateTimeField()  # when to try next
    worker = models.TextField(blank=True)
    lease = models.DateTimeField(null=True)  # until when it is the worker's
    attempts = models.IntegerField(default=0)
    answer = models.TextField(blank=True)  # the relay's last word
    settled = models.DateTimeField(null=True)

    objects = Deliveries.as_manager()

    class Meta:
        verbose_name_plural = "deliveries"
        constraints = (
            models.UniqueConstraint(fields=("briefing", "subscriber"), name="one_delivery_a_briefing"),
            models.UniqueConstraint(fields=("subscriber", "edition", "local_date"), name="one_edition_a_local_date"),
        )
        indexes = (
            models.Index(
                fields=("due", "id"), condition=Q(state__in=("queued", "deferred")), name="deliveries_waiting"
            ),
            models.Index(fields=("lease",), condition=Q(state__in=("claimed", "dot")), name="deliveries_under_way"),
        )

    def __str__(self) -> str:
        return f"{self.subscriber_id} {self.state}"


class Asking(models.Model):
    """Somebody's wish to subscribe or to be sent their own link, as it came in; what follows is decided later.

    So the answer to a form is the same, and takes as long, whether an address is known or not.
    """

    address = models.TextField()
    key = models.TextField(db_index=True)  # fingerprint of the address
    network = models.TextField(db_index=True)  # fingerprint of where it came from
    editions = models.JSONField(default=list)
    zone = models.TextField(default="UTC")
    at = models.DateTimeField(db_index=True)
    answered = models.DateTimeField(null=True, db_index=True)
    mailed = models.BooleanField(default=False)

    def __str__(self) -> str:
        return f"{self.at:%Y-%m-%d %H:%M}"
