"""Publishing makes a delivery for everyone who asked, at their hour."""

from datetime import UTC, date, datetime, time

import pytest
from django.db import IntegrityError, transaction

from anechoic.site.archive import store
from anechoic.site.subscribers.models import Delivery, Subscriber
from anechoic.site.subscribers.queue import move, queue
from briefings import BRIEFING
from site_mailroom import PUBLISHED, published, readers, states

pytestmark = pytest.mark.usefixtures("archive")


def due(name: str) -> datetime:
    return Delivery.objects.get(subscriber__address__startswith=f"{name}@").due


def test_publishing_queues_a_delivery_for_each_confirmed_reader() -> None:
    readers("ana", "ben")
    Subscriber.objects.filter(address="ben@reader.example").update(state=Subscriber.State.PENDING)
    published()
    assert states() == {"ana": "queued"}


def test_a_draft_queues_nothing() -> None:
    readers("ana")
    store.keep_briefing(BRIEFING, store.DRAFT, PUBLISHED)
    assert states() == {}


def test_other_editions_go_to_other_readers() -> None:
    ana, ben = readers("ana", "ben")
    ben.subscriptions.update(edition="best")
    published()
    assert states() == {"ana": "queued"}
    assert ana.deliveries.count() == 1


def test_each_reader_is_served_at_their_own_hour() -> None:
    readers("ana", zone="Europe/Lisbon", hour=time(7))
    readers("ben", zone="America/New_York", hour=time(6, 30))
    published()
    assert due("ana") == datetime(2026, 3, 17, 7, 0, tzinfo=UTC)
    assert due("ben") == datetime(2026, 3, 17, 10, 30, tzinfo=UTC)


def test_who_is_ahead_of_the_clock_gets_it_at_once() -> None:
    readers("aki", zone="Asia/Tokyo", hour=time(7))
    published()
    assert due("aki") == PUBLISHED


def test_who_pauses_gets_nothing_until_the_pause_is_over() -> None:
    readers("ana", "ben")
    Subscriber.objects.filter(address__startswith="ana@").update(paused_until=date(2026, 3, 18))
    Subscriber.objects.filter(address__startswith="ben@").update(paused_until=date(2026, 3, 17))
    published()
    assert states() == {"ben": "queued"}


def test_publishing_twice_queues_once() -> None:
    readers("ana")
    row = published()
    readers("ben")
    queue(row)
    published()
    assert states() == {"ana": "queued", "ben": "queued"}


def test_moving_gives_what_waits_its_new_hour() -> None:
    (ana,) = readers("ana", zone="Europe/Lisbon")
    published()
    ana.zone, ana.hour = "America/New_York", time(8)
    ana.save()
    move(ana)
    assert due("ana") == datetime(2026, 3, 17, 12, 0, tzinfo=UTC)


def test_the_table_itself_refuses_a_second_edition_of_a_date() -> None:
    (ana,) = readers("ana")
    row = published()
    again = Delivery(briefing=row, subscriber=ana, edition="morning", local_date=date(2026, 3, 17), due=PUBLISHED)
    with pytest.raises(IntegrityError), transaction.atomic():
        again.save()


def test_only_those_are_counted_who_had_none() -> None:
    readers("ana", "ben")
    row = published()
    readers("cleo", zone="Asia/Tokyo")
    readers("dov", hour=time(9))
    assert queue(row) == 2
    assert queue(row) == 0


def test_a_publication_that_is_taken_back_queues_nothing() -> None:
    readers("ana")
    with transaction.atomic():
        published()
        transaction.set_rollback(True)
    assert states() == {}
