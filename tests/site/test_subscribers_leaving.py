"""Leaving and the subscriber's own page: one POST without cookie leaves, opening a link never does."""

from datetime import UTC, date, datetime, time

import pytest
from django.test import Client

from anechoic.records import Bounce, BounceKind
from anechoic.site.subscribers import people, post, returned
from anechoic.site.subscribers.models import Asking, Consent, Delivery, Subscriber, Subscription, Suppression
from site_mailroom import published, readers, states

pytestmark = pytest.mark.usefixtures("archive")

ONE_CLICK = {"List-Unsubscribe": "One-Click"}


def path(address: str) -> str:
    return address.removeprefix("http://testserver")


def leave_link(person: Subscriber, edition: str = "morning") -> str:
    return path(post.addresses().leave(person.pk, edition))


def own_page(person: Subscriber, day: date | None = None) -> str:
    return path(post.addresses().mine(person.pk, (day or datetime.now(UTC).date()).toordinal()))


def test_one_post_without_cookie_or_login_ends_it(client: Client) -> None:
    (ana,) = readers("ana")
    strict = Client(enforce_csrf_checks=True)
    answer = strict.post(leave_link(ana), ONE_CLICK)
    assert (answer.status_code, list(answer.cookies)) == (200, [])
    assert not ana.subscriptions.exists()
    assert Subscriber.objects.get().state == "left"
    assert strict.post(leave_link(ana), ONE_CLICK).status_code == 200, "a second time is no fault"
    assert client.get(leave_link(ana)).status_code == 200


def test_a_scanner_that_opens_every_link_takes_nobody_off_the_list(client: Client) -> None:
    (ana,) = readers("ana")
    for link in (leave_link(ana), own_page(ana)):
        for method in (client.get, client.head):
            assert method(link).status_code == 200
    assert ana.subscriptions.count() == 1
    assert not Consent.objects.exclude(what="imported").exists()


def test_leaving_stops_what_is_queued(client: Client) -> None:
    from anechoic.site.subscribers import claims  # noqa: PLC0415

    (ana,) = readers("ana")
    published()
    client.post(leave_link(ana))
    assert claims.claim(claims.Worker("one", 60), 10) == []
    assert states() == {"ana": "suppressed"}


def test_leaving_one_edition_keeps_the_others(client: Client) -> None:
    (ana,) = readers("ana")
    ana.subscriptions.create(edition="best")
    client.post(leave_link(ana))
    assert [each.edition for each in ana.subscriptions.all()] == ["best"]
    assert Subscriber.objects.get().state == "confirmed"


def test_one_reader_s_link_moves_nobody_else(client: Client) -> None:
    ana, ben = readers("ana", "ben")
    forged = leave_link(ana).replace(f"/{ana.pk}.", f"/{ben.pk}.")
    assert client.post(forged).status_code == 404
    assert ben.subscriptions.count() == 1


SAVE = {
    "act": "save",
    "editions": ["best"],
    "hour": "06:00",
    "zone": "Asia/Tokyo",
    "groups": "owner",
    "words": "300",
    "language": "fr",
}


def test_everything_can_be_changed_on_one_s_own_page(client: Client) -> None:
    (ana,) = readers("ana")
    assert client.post(own_page(ana), SAVE).status_code == 200
    kept = Subscriber.objects.get()
    assert (kept.zone, kept.hour) == ("Asia/Tokyo", time(6))
    assert (kept.groups, kept.words, kept.language) == ("owner", 300, "fr")
    assert [each.edition for each in kept.subscriptions.all()] == ["best"]


@pytest.mark.parametrize(
    "wrong",
    [
        {"zone": "Mars/Olympus"},
        {"hour": "25:00"},
        {"editions": ["nothing"]},
        {"act": "fly"},
        {"groups": "hue"},
        {"language": "xx"},
    ],
)
def test_what_cannot_be_is_refused_and_changes_nothing(client: Client, wrong: dict[str, object]) -> None:
    (ana,) = readers("ana")
    assert client.post(own_page(ana), {**SAVE, **wrong}).status_code == 400
    assert Subscriber.objects.get().zone == "UTC"


def test_an_edition_that_is_made_here_no_more_stays_until_it_is_unticked(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    (ana,) = readers("ana")
    Subscription.objects.create(subscriber=ana, edition="harbour")
    monkeypatch.setenv("ANECHOIC_EDITIONS", "morning")
    assert 'value="harbour"' in client.get(own_page(ana)).content.decode()
    for editions in (["harbour", "morning"], ["morning"]):
        assert client.post(own_page(ana), {**SAVE, "editions": editions}).status_code == 200
        assert sorted(ana.subscriptions.values_list("edition", flat=True)) == editions


def test_a_pause_holds_and_ends(client: Client) -> None:
    (ana,) = readers("ana")
    client.post(own_page(ana), {"act": "pause", "until": "2026-04-01"})
    published()
    assert states() == {}
    client.post(own_page(ana), {"act": "resume"})
    assert Subscriber.objects.get().paused_until is None


def test_all_that_is_kept_is_handed_over(client: Client) -> None:
    (ana,) = readers("ana")
    published()
    found = client.post(own_page(ana), {"act": "export"}).json()
    assert found["address"] == "ana@reader.example"
    assert found["consents"][0]["words"] == "a list of the tests"
    assert found["deliveries"] == [{"edition": "morning", "day": "2026-03-17", "state": "queued", "answer": ""}]


def test_an_erasure_leaves_nothing_of_the_address(client: Client) -> None:
    (ana,) = readers("ana")
    published()
    people.suppress(ana.address, "hard: no such user")
    Asking.objects.create(address=ana.address, key=ana.key, network="n", at=datetime.now(UTC))
    assert client.post(own_page(ana), {"act": "erase"}).status_code == 200
    for model in (Subscriber, Consent, Delivery, Asking):
        assert not model.objects.exists()
    assert ana.address not in str(list(Suppression.objects.values()))
    assert client.get(own_page(ana)).status_code == 404


def test_a_link_to_one_s_own_page_runs_out(client: Client) -> None:
    (ana,) = readers("ana")
    assert client.get(own_page(ana, date(2026, 1, 1))).status_code == 404


def test_a_list_brings_nobody_back_who_left(client: Client) -> None:
    (ana,) = readers("ana")
    client.post(leave_link(ana))
    readers("ana")
    assert Subscriber.objects.get().state == "left"


# ── Mail that came back ───────────────────────────────────────────────────────────────────────────


def back(person: Subscriber, kind: BounceKind, reason: str = "", *, to: str = "") -> Bounce:
    """What comes back of the newest delivery to somebody."""
    delivery = person.deliveries.latest("local_date")
    return Bounce(
        "mailer-daemon@relay.example", (person.address,), kind, reason, to or post.addresses().return_path(delivery.pk)
    )


@pytest.mark.parametrize(("kind", "reason"), [(BounceKind.HARD, "no such user"), (BounceKind.NONE, "complaint")])
def test_a_hard_bounce_or_a_complaint_ends_all_mail(kind: BounceKind, reason: str) -> None:
    (ana,) = readers("ana")
    published()
    assert returned.take(back(ana, kind, reason)) == ana
    assert Suppression.objects.filter(key=ana.key).exists()


def test_a_soft_bounce_is_an_accident_and_those_of_five_editions_are_not() -> None:
    (ana,) = readers("ana")
    for day in range(17, 21):
        published(day=day)
        returned.take(back(ana, BounceKind.SOFT))
    assert not Suppression.objects.exists()
    published(day=21)
    returned.take(back(ana, BounceKind.SOFT))
    assert Suppression.objects.count() == 1


def test_a_bounce_that_is_read_again_counts_once() -> None:
    (ana,) = readers("ana")
    published()
    for _ in range(9):  # a mailbox read daily, or a relay that reports each try
        assert returned.take(back(ana, BounceKind.SOFT)) == ana
    assert ana.returned.count() == 1
    assert not Suppression.objects.exists()


@pytest.mark.parametrize("to", ["news@testserver", "b+1.forged@testserver", "b+@testserver", "b+x.y@testserver"])
def test_a_forged_bounce_stops_nobody_s_mail(to: str) -> None:
    (ana,) = readers("ana")
    published()
    assert returned.take(back(ana, BounceKind.HARD, to=to)) is None
    assert not Suppression.objects.exists()


def test_an_automatic_reply_changes_nothing() -> None:
    (ana,) = readers("ana")
    published()
    assert returned.take(back(ana, BounceKind.NONE)) is None
    assert not ana.returned.exists()
