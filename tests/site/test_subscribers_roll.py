"""The roll outlives the database: who left, was erased or was given up after a backup is gone again after its restore."""

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest
from django.db import transaction
from django.test import Client
from hypothesis import given
from hypothesis import strategies as st

from anechoic.errors import BadInput
from anechoic.site.subscribers import asking, claims, people, post, roll
from anechoic.site.subscribers.models import Asking, Subscriber, Suppression
from anechoic.site.subscribers.roll import Entry, Turn
from site_mailroom import published, readers, states

pytestmark = pytest.mark.usefixtures("archive")


@pytest.fixture(autouse=True)
def book(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A roll of the test's own."""
    monkeypatch.setenv("ANECHOIC_ROLL", str(tmp_path / "roll.jsonl"))
    return tmp_path / "roll.jsonl"


def afterwards(client: Client, *addresses: str, **form: object) -> None:
    """Readers post to addresses, and a backup from before that is restored: what the database knew of it is lost."""
    with transaction.atomic():
        for address in addresses:
            assert client.post(address.removeprefix("http://testserver"), form).status_code == 200
        transaction.set_rollback(True)


def own_page(person: Subscriber) -> str:
    return post.addresses().mine(person.pk, datetime.now(UTC).date().toordinal())


def test_who_left_after_the_backup_gets_nothing_after_its_restore(client: Client) -> None:
    ana, ben = readers("ana", "ben")
    published()
    afterwards(client, post.addresses().leave(ana.pk, "morning"))
    assert ana.subscriptions.exists(), "the restored database knows nothing of it"
    assert people.recalled() == people.Recalled(left=1, erased=0, suppressed=0)
    assert [each.address for each in claims.claim(claims.Worker("one", 60), 10)] == [ben.address]
    assert states()["ana"] == "suppressed"


def test_who_was_erased_after_the_backup_is_erased_again(client: Client) -> None:
    (ana,) = readers("ana")
    afterwards(client, own_page(ana), act="erase")
    assert people.recalled().erased == 1
    assert not Subscriber.objects.exists()


def test_an_address_that_was_given_up_stays_given_up() -> None:
    (ana,) = readers("ana")
    with transaction.atomic():
        people.suppress(ana.address, "hard: no such user")
        transaction.set_rollback(True)
    assert people.recalled().suppressed == 1
    assert Suppression.objects.get().reason == "hard: no such user"


def test_who_left_and_came_back_stays(client: Client) -> None:
    (ana,) = readers("ana")
    people.leave(ana.pk, "morning")
    wish = Asking.objects.create(
        address=ana.address, key=asking.victim(ana.address), network="n", editions=["morning"], at=datetime.now(UTC)
    )
    afterwards(client, post.addresses().confirm(ana.pk, wish.pk))
    Subscriber.objects.update(state="confirmed")
    ana.subscriptions.create(edition="morning")
    assert people.recalled() == people.Recalled(0, 0, 0)
    assert ana.subscriptions.exists()


def test_an_edition_dropped_on_one_s_own_page_is_dropped_and_the_others_stay(client: Client) -> None:
    (ana,) = readers("ana")
    ana.subscriptions.create(edition="best")
    afterwards(client, own_page(ana), act="save", editions=["best"], hour="06:00", zone="UTC")
    assert people.recalled().left == 1
    assert [each.edition for each in ana.subscriptions.all()] == ["best"]


def test_recalling_twice_is_once() -> None:
    (ana,) = readers("ana")
    roll.written([Entry(Turn.LEFT, ana.key, "morning")])
    assert people.recalled().left == 1
    assert people.recalled().left == 0


def test_the_roll_tells_nobody_s_address_and_no_one_else_may_read_it(book: Path) -> None:
    (ana,) = readers("ana")
    people.leave(ana.pk, "morning")
    people.suppress("ben@reader.example", "hard: no such user")
    people.erase(ana)
    assert "reader.example" not in book.read_text()
    assert [json.loads(line)["turn"] for line in book.read_text().splitlines()] == [
        "came",
        "left",
        "suppressed",
        "erased",
    ]
    assert book.stat().st_mode & 0o077 == 0


def test_nobody_is_kept_on_the_list_because_the_roll_cannot_be_written(book: Path) -> None:
    (ana,) = readers("ana")
    book.unlink()
    book.mkdir()
    assert people.leave(ana.pk, "morning")
    assert not ana.subscriptions.exists()


def test_a_line_that_a_power_cut_tore_is_passed_over_and_one_that_somebody_spoilt_is_named(book: Path) -> None:
    roll.written([Entry(Turn.LEFT, "k", "morning")])
    with book.open("a") as file:
        file.write('{"turn": "le')
    assert roll.gone().left == {("k", "morning")}
    with book.open("a") as file:
        file.write("\n")
    with pytest.raises(BadInput, match=r"roll\.jsonl:2"):
        roll.gone()


def test_without_a_roll_nobody_is_gone() -> None:
    assert roll.gone() == roll.Gone()


TURNS = st.builds(
    Entry, st.sampled_from(Turn), st.sampled_from("ab"), st.sampled_from(["morning", "best"]), st.just("why")
)


@given(st.lists(TURNS, max_size=12))
def test_the_last_that_happened_counts(tmp_path_factory: pytest.TempPathFactory, turns: list[Entry]) -> None:
    """Whoever came last to an edition is not gone from it; whoever left it last, and was not erased since, is."""
    book = tmp_path_factory.mktemp("roll") / "roll.jsonl"
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("ANECHOIC_ROLL", str(book))
        roll.written(turns)
        gone = roll.gone()
    for key in "ab":
        own = [each for each in turns if each.key == key and each.turn is not Turn.SUPPRESSED]
        came = {each.edition for each in own if each.turn is Turn.CAME}
        assert not gone.erased & {key} or own[-1].turn is not Turn.CAME
        for edition in ("morning", "best"):
            about = [each.turn for each in own if each.turn is Turn.ERASED or each.edition == edition]
            assert ((key, edition) in gone.left) == bool(about and about[-1] is Turn.LEFT), came
    assert set(gone.suppressed) == {each.key for each in turns if each.turn is Turn.SUPPRESSED}
