"""A delivery is one sender's at a time, and what became of it is kept by nobody else."""

from datetime import date, timedelta

import pytest
from django.utils import timezone

from anechoic.records import Verdict
from anechoic.site.subscribers import claims, people
from anechoic.site.subscribers.claims import Settlement, Worker
from anechoic.site.subscribers.models import Delivery, Subscriber
from site_mailroom import published, readers, states

pytestmark = pytest.mark.usefixtures("archive")

ONE, TWO = Worker("one", 60), Worker("two", 60)


def settled(key: int, verdict: Verdict, attempts: int = 1) -> Settlement:
    return Settlement(key, verdict, "what the relay said", attempts)


def test_a_claim_takes_what_is_due_once() -> None:
    readers("ana", "ben", "cleo")
    published()
    first, second = claims.claim(ONE, 2), claims.claim(TWO, 10)
    assert [each.address[:3] for each in (*first, *second)] == ["ana", "ben", "cle"]
    assert claims.claim(ONE, 10) == []


def test_what_is_not_due_yet_is_left() -> None:
    readers("ana")
    published()
    Delivery.objects.update(due=timezone.now() + timedelta(minutes=5))
    assert claims.claim(ONE, 10) == []


@pytest.mark.parametrize("why", ["suppressed", "left", "not confirmed", "paused"])
def test_who_must_not_be_written_to_is_found_out_in_the_claim_itself(why: str) -> None:
    ana, _ = readers("ana", "ben")
    published()
    if why == "suppressed":
        people.suppress("ANA@reader.example", "complained")
    elif why == "left":
        people.leave(ana.pk, "morning")
    elif why == "not confirmed":
        Subscriber.objects.filter(pk=ana.pk).update(state=Subscriber.State.PENDING)
    else:
        Subscriber.objects.filter(pk=ana.pk).update(paused_until=date(2026, 4, 1))
    assert [each.address for each in claims.claim(ONE, 1)] == ["ben@reader.example"]
    assert states() == {"ana": "suppressed", "ben": "claimed"}


def test_many_who_left_do_not_hide_who_did_not() -> None:
    """Nor does it take one call within another for each batch of them."""
    readers(*(f"r{number:04d}" for number in range(1100)), "zoe")
    published()
    Subscriber.objects.filter(address__startswith="r").update(state=Subscriber.State.LEFT)
    assert [each.address for each in claims.claim(ONE, 1)] == ["zoe@reader.example"]


def test_the_end_of_a_message_is_only_given_away_by_whoever_holds_it() -> None:
    readers("ana")
    published()
    (ana,) = claims.claim(ONE, 1)
    assert claims.keep(TWO, [], [ana.key]) == frozenset()
    assert claims.keep(ONE, [], [ana.key]) == {ana.key}
    assert states() == {"ana": "dot"}


def test_several_marks_share_a_commit_and_only_the_lost_one_is_lost() -> None:
    readers("ana", "ben")
    published()
    ana, ben = claims.claim(ONE, 2)
    Delivery.objects.filter(pk=ben.key).update(state="queued", worker="")
    assert claims.keep(ONE, [], [ana.key, ben.key]) == {ana.key}


@pytest.mark.parametrize(
    ("verdict", "state"),
    [
        (Verdict.SENT, "sent"),
        (Verdict.NEVER, "failed"),
        (Verdict.LATER, "deferred"),
        (Verdict.RELEASED, "queued"),
    ],
)
def test_what_became_of_a_delivery_is_kept_with_the_relay_s_words(verdict: Verdict, state: str) -> None:
    readers("ana")
    published()
    (ana,) = claims.claim(ONE, 1)
    claims.keep(ONE, [settled(ana.key, verdict)], [])
    kept = Delivery.objects.get(pk=ana.key)
    assert (kept.state, kept.answer) == (state, "what the relay said")
    assert kept.attempts == (0 if verdict is Verdict.RELEASED else 1)


def test_nobody_settles_what_is_another_s_or_settled_already() -> None:
    readers("ana")
    published()
    (ana,) = claims.claim(ONE, 1)
    claims.keep(TWO, [settled(ana.key, Verdict.SENT)], [])
    assert states() == {"ana": "claimed"}
    claims.keep(ONE, [settled(ana.key, Verdict.SENT)], [])
    claims.keep(ONE, [settled(ana.key, Verdict.LATER)], [])
    assert states() == {"ana": "sent"}


def test_a_deferred_delivery_is_tried_again_later_and_not_for_ever() -> None:
    readers("ana")
    published()
    attempts = 0
    while states() != {"ana": "failed"}:
        (ana,) = claims.claim(ONE, 1)
        attempts = ana.attempts
        claims.keep(ONE, [settled(ana.key, Verdict.LATER, ana.attempts)], [])
        assert Delivery.objects.get().due > timezone.now() or states() == {"ana": "failed"}
        Delivery.objects.update(due=timezone.now())
    assert attempts == 9


def test_a_dead_sender_s_claim_comes_free_and_a_live_one_s_does_not() -> None:
    readers("ana", "ben")
    published()
    claims.claim(Worker("dead", -1), 1)
    claims.claim(ONE, 1)
    assert claims.let_go() == 1
    assert states() == {"ana": "queued", "ben": "claimed"}


def test_a_lease_that_is_renewed_holds() -> None:
    readers("ana")
    published()
    claims.claim(Worker("one", -1), 1)
    claims.renew(ONE)
    assert claims.let_go() == 0


def test_what_a_crash_left_in_doubt_is_not_claimed_again() -> None:
    readers("ana")
    published()
    dead = Worker("dead", -1)
    (ana,) = claims.claim(dead, 1)
    claims.keep(dead, [], [ana.key])
    assert claims.let_go() == 0
    assert claims.claim(ONE, 10) == []
    assert states() == {"ana": "dot"}
