"""What readers chose changes their letter: its groups, its language, its length; and nobody else's."""

import email.policy
from dataclasses import replace
from datetime import time, timedelta
from email import message_from_bytes

import pytest
from django.utils import timezone

from anechoic.perspectives import KINDS
from anechoic.site.archive import models, store
from anechoic.site.archive.regrouping import in_groups
from anechoic.site.subscribers import claims, people
from anechoic.site.subscribers.claims import Worker
from anechoic.site.subscribers.models import Delivery, Subscriber, Subscription
from anechoic.site.subscribers.presses import Presses
from made_day import kept
from site_mailroom import LONG_AGO, readers

pytestmark = pytest.mark.usefixtures("archive")


def letters() -> dict[str, str]:
    """The plain text that each reader is about to be sent."""
    presses, found = Presses(), {}
    for each in claims.claim(Worker("one", 60), 10):
        mail = message_from_bytes(presses.message(each, presses.prepare(each)).content, policy=email.policy.default)
        plain = mail.get_body(("plain",))
        assert plain is not None
        found[each.address.partition("@")[0]] = " ".join(plain.get_content().split())
    return found


def test_each_letter_is_to_its_readers_taste() -> None:
    readers("ana", "ben", "cleo", "dov")
    Subscriber.objects.filter(address__startswith="ben").update(groups="language")
    Subscriber.objects.filter(address__startswith="cleo").update(words=30)
    Subscriber.objects.filter(address__startswith="dov").update(language="de")
    kept()
    found = letters()
    assert "English: County Radio" in found["ben"]
    assert "English: County Radio" not in found["ana"]
    assert "more line" in found["cleo"]
    assert "more line" not in found["ana"]
    assert "2 more stories of this briefing on the page" in found["dov"]


@pytest.mark.parametrize("kind", KINDS)
def test_other_groups_name_the_same_reports_and_origins(kind: str) -> None:
    kept()
    own = store.restored(models.Briefing.objects.get())
    other = in_groups(own, kind)
    for before, after in zip(own.items, other.items, strict=True):
        assert (after.sections, after.coverage.reports) == (before.sections, before.coverage.reports)
        assert after.coverage.origins == before.coverage.origins


def test_a_story_that_is_kept_no_more_leaves_the_groups_of_the_edition() -> None:
    kept()
    own = store.restored(models.Briefing.objects.get())
    assert in_groups(own, "language") != own
    models.Story.objects.update(views={})
    assert in_groups(own, "language") == own


def both() -> dict[str, dict[str, str]]:
    """The plain text that each reader is about to be sent, by edition, where the day came out in two."""
    kept()
    again = replace(store.restored(models.Briefing.objects.get()), edition="best", title="Today's Best")
    store.keep_briefing(again, store.PUBLISHED, timezone.now() + timedelta(minutes=1))
    Delivery.objects.update(due=LONG_AGO)
    presses, found = Presses(), dict[str, dict[str, str]]()
    for each in claims.claim(Worker("one", 60), 10):
        mail = message_from_bytes(presses.message(each, presses.prepare(each)).content, policy=email.policy.default)
        plain = mail.get_body(("plain",))
        assert plain is not None
        found.setdefault(each.address.partition("@")[0], {})[each.edition] = " ".join(plain.get_content().split())
    return found


def test_who_gets_two_editions_a_day_is_told_a_story_once() -> None:
    _, ben = readers("ana", "ben")
    Subscription.objects.create(subscriber=ben, edition="best")
    people.bring_in([people.Wish("cleo@reader.example", ("best",), "UTC", time(7))], "a list", LONG_AGO)
    found = both()
    told = "The council of Marden voted 21 to 18"
    assert told in found["ana"]["morning"]
    assert told in found["ben"]["morning"]
    assert told not in found["ben"]["best"]
    assert "Also in your Morning Briefing of this day." in found["ben"]["best"]
    assert told in found["cleo"]["best"], "who gets no other edition has all of it"


def test_what_a_reader_could_not_be_sent_they_have_not_had() -> None:
    (ben,) = readers("ben")
    Subscription.objects.create(subscriber=ben, edition="best")
    both()
    Delivery.objects.filter(edition="morning").update(state=Delivery.State.FAILED)
    Delivery.objects.filter(edition="best").update(state=Delivery.State.QUEUED)
    (again,) = claims.claim(Worker("two", 60), 10)
    assert (again.edition, again.had) == ("best", ())
