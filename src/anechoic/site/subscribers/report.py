"""Who has what: every delivery of the newest briefings by the address of its reader."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from django.db.models import Count, Exists, OuterRef, QuerySet

from anechoic.site.archive.models import Briefing
from anechoic.site.subscribers.models import Delivery

# What other programs read: the list that each state stands in.
LISTS = {
    Delivery.State.SENT: "sent",
    Delivery.State.DOT: "in_doubt",
    Delivery.State.FAILED: "failed",
    Delivery.State.SUPPRESSED: "suppressed",
    Delivery.State.QUEUED: "queued",
    Delivery.State.CLAIMED: "queued",
    Delivery.State.DEFERRED: "queued",
}


_NEWEST = 7  # briefings whose deliveries are counted for a page


@dataclass(frozen=True, slots=True)
class Standing:
    """A briefing, and how many of its deliveries stand in each list."""

    briefing: Briefing
    numbers: dict[str, int]


def names() -> list[str]:
    """The lists, in words."""
    return [name.replace("_", " ") for name in dict.fromkeys(LISTS.values())]


def standings() -> list[Standing]:
    """How the newest published briefings stand that went to anybody, the newest first."""
    newest = Briefing.objects.filter(state=Briefing.State.PUBLISHED).defer("record", "held").order_by("-day", "edition")
    counted = newest.filter(Exists(Delivery.objects.filter(briefing=OuterRef("pk"))))
    return [Standing(briefing, _numbers(briefing)) for briefing in counted[:_NEWEST]]


def failed(standings: Sequence[Standing]) -> QuerySet[Delivery]:
    """The deliveries of these briefings that failed, with the relay's last word."""
    of = [each.briefing for each in standings]
    found = Delivery.objects.filter(briefing__in=of, state=Delivery.State.FAILED)
    return found.select_related("subscriber", "briefing").order_by("-briefing__day", "id")


def _numbers(briefing: Briefing) -> dict[str, int]:
    numbers = dict.fromkeys(LISTS.values(), 0)
    counted = Delivery.objects.filter(briefing=briefing).values_list("state").annotate(Count("pk"))
    for state, number in counted.order_by():
        numbers[LISTS[Delivery.State(state)]] += number
    return numbers


def lists(edition: str = "") -> dict[str, list[str]]:
    """The addresses in each list, in order, for the newest published briefing of each edition, or of one."""
    found: dict[str, list[str]] = {name: [] for name in LISTS.values()}
    for state, address in _deliveries(edition).values_list("state", "subscriber__address").iterator():
        found[LISTS[Delivery.State(state)]].append(address)
    return {name: sorted(addresses) for name, addresses in found.items()}


def reasons(edition: str = "") -> Iterator[tuple[str, str, str]]:
    """What is not sent or waiting: the list it stands in, the address, and the relay's last word."""
    states = (Delivery.State.DOT, Delivery.State.FAILED, Delivery.State.SUPPRESSED, Delivery.State.DEFERRED)
    rows = _deliveries(edition).filter(state__in=states).order_by("state", "subscriber__address")
    for state, address, answer in rows.values_list("state", "subscriber__address", "answer"):
        yield LISTS[Delivery.State(state)], address, answer


def _deliveries(edition: str) -> QuerySet[Delivery]:
    newest: dict[str, int] = {}
    published = Briefing.objects.filter(state=Briefing.State.PUBLISHED).order_by("-day")
    for key, name in published.values_list("pk", "edition"):
        if not edition or name == edition:
            newest.setdefault(name, key)
    return Delivery.objects.filter(briefing__in=newest.values())
