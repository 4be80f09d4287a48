"""The desk's page of deliveries: what is in doubt is named, a publisher settles it once, and who did is written down."""

from datetime import timedelta

import pytest
from django.contrib.auth.models import User
from django.test import Client
from django.utils import timezone

from anechoic.records import Verdict
from anechoic.site.archive import models
from anechoic.site.desk import people_at_work
from anechoic.site.subscribers import claims, people
from anechoic.site.subscribers.claims import Settlement, Worker
from anechoic.site.subscribers.models import Delivery
from site_mailroom import published, readers, states

PASSWORD = "a long enough one 17"  # noqa: S105 # of tests
PAGE, SETTLE = "/desk/deliveries", "/desk/deliveries/settle"


@pytest.fixture(autouse=True)
def morning(client: Client) -> None:
    """One reader whom it reached, one it did not, two in doubt, one who stopped all mail."""
    assert not client.cookies
    readers("ana", "ben", "cleo", "dov", "eve")
    published()
    people.suppress("eve@reader.example", "complained")
    one = Worker("one", 60)
    ana, ben, cleo, dov = claims.claim(one, 5)
    claims.keep(one, [], [each.key for each in (ana, ben, cleo, dov)])
    kept = [Settlement(ana.key, Verdict.SENT, "250 ok", 1), Settlement(ben.key, Verdict.NEVER, "550 no such user", 1)]
    claims.keep(one, kept, [])
    Delivery.objects.filter(state="dot").update(lease=timezone.now() - timedelta(seconds=1))


def logged_in(role: str) -> Client:
    people_at_work.kept("pia", role, PASSWORD)
    client = Client()
    assert client.login(username="pia", password=PASSWORD)
    return client


def key(name: str) -> int:
    return Delivery.objects.get(subscriber__address=f"{name}@reader.example").pk


def test_each_edition_is_counted_and_what_failed_or_is_in_doubt_is_named() -> None:
    page = logged_in("editor").get(PAGE).content.decode()
    counted = [
        cell.partition("<")[0] for cell in page.partition("<tbody>")[2].partition("</tbody>")[0].split("<td>")[1:]
    ]
    assert counted == ["1", "2", "1", "1", "0"]  # sent, in doubt, failed, suppressed, queued
    assert "<b>cleo@reader.example</b>" in page
    assert "<b>ben@reader.example</b> 550 no such user" in page
    assert "<b>ana@reader.example</b>" not in page


def test_an_editor_sees_them_and_cannot_settle() -> None:
    editor = logged_in("editor")
    assert "Send again" not in editor.get(PAGE).content.decode()
    assert editor.post(SETTLE, {"delivery": key("cleo"), "ruling": "send-again"}).status_code == 403
    assert states()["cleo"] == "dot"


@pytest.mark.parametrize(("ruling", "state"), [("send-again", "queued"), ("count-as-sent", "sent")])
def test_a_publisher_settles_one_and_it_is_written_down_who(ruling: str, state: str) -> None:
    publisher = logged_in("publisher")
    assert publisher.post(SETTLE, {"delivery": key("cleo"), "ruling": ruling}).status_code == 302
    assert (states()["cleo"], states()["dov"]) == (state, "dot")
    assert "pia" in Delivery.objects.get(pk=key("cleo")).answer
    act = models.Act.objects.get()
    assert (str(act.by), str(act)) == ("pia", f"{ruling.replace('-', ' ')} 1 in doubt")


def test_what_is_settled_is_not_settled_again() -> None:
    publisher = logged_in("publisher")
    publisher.post(SETTLE, {"delivery": key("cleo"), "ruling": "count-as-sent"})
    publisher.post(SETTLE, {"delivery": key("cleo"), "ruling": "send-again"})
    assert states()["cleo"] == "sent"
    assert models.Act.objects.count() == 1


def test_all_can_be_settled_at_once_and_the_rest_is_left() -> None:
    logged_in("publisher").post(SETTLE, {"delivery": "all", "ruling": "count-as-sent"})
    assert states() == {"ana": "sent", "ben": "failed", "cleo": "sent", "dov": "sent", "eve": "suppressed"}
    assert str(models.Act.objects.get()) == "count as sent 2 in doubt"


def test_what_a_living_sender_holds_is_in_no_doubt() -> None:
    Delivery.objects.filter(state="dot").update(lease=timezone.now() + timedelta(minutes=1))
    publisher = logged_in("publisher")
    assert "cleo@reader.example" not in publisher.get(PAGE).content.decode()
    publisher.post(SETTLE, {"delivery": key("cleo"), "ruling": "send-again"})
    assert states()["cleo"] == "dot"


@pytest.mark.parametrize(
    "form", [{}, {"delivery": "1"}, {"delivery": "x", "ruling": "send-again"}, {"delivery": "all", "ruling": "burn"}]
)
def test_a_form_that_says_something_else_does_nothing(form: dict[str, str]) -> None:
    assert logged_in("publisher").post(SETTLE, form).status_code == 400
    assert not models.Act.objects.exists()


def test_looking_and_strangers_change_nothing(client: Client) -> None:
    assert logged_in("publisher").get(SETTLE).status_code == 405
    for response in (client.get(PAGE), client.post(SETTLE, {"delivery": "all", "ruling": "send-again"})):
        assert response.headers["Location"].startswith("/desk/login?next=")
    User.objects.create_user("nobody", password=PASSWORD)
    client.login(username="nobody", password=PASSWORD)
    assert client.get(PAGE).status_code == 403


def test_a_form_of_another_site_settles_nothing() -> None:
    people_at_work.kept("pia", "publisher", PASSWORD)
    strict = Client(enforce_csrf_checks=True)
    strict.login(username="pia", password=PASSWORD)
    assert strict.post(SETTLE, {"delivery": "all", "ruling": "send-again"}).status_code == 403
