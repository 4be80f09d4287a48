"""What readers chose changes their letter: its groups, its language, its length; and nobody else's."""

import email.policy
from email import message_from_bytes

import pytest

from anechoic.perspectives import KINDS
from anechoic.site.archive import models, store
from anechoic.site.archive.regrouping import in_groups
from anechoic.site.subscribers import claims
from anechoic.site.subscribers.claims import Worker
from anechoic.site.subscribers.models import Subscriber
from anechoic.site.subscribers.presses import Presses
from made_day import kept
from site_mailroom import readers

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
