"""Signing up: one mail before anything else, one button, and the same answer whoever an address belongs to."""

import re
from pathlib import Path

import pytest
from django.test import Client, override_settings

from anechoic.records import Message
from anechoic.site.subscribers import asking, people
from anechoic.site.subscribers.models import Asking, Consent, Subscriber
from site_mailroom import readers

pytestmark = pytest.mark.usefixtures("archive")

FORM = {"address": "ana@reader.example", "editions": ["morning"], "zone": "Europe/Lisbon"}


def mails() -> list[Message]:
    return [answer.message for answer in asking.answers()]


def link(message: Message, kind: str) -> str:
    """The path of a link in the plain text of a mail."""
    text = message.content.replace(b"=\r\n", b"").decode()
    found = re.search(rf"http://testserver(/{kind}/\S+)", text)
    assert found, text
    return found[1]


def test_the_form_is_there(client: Client) -> None:
    page = client.get("/subscribe")
    assert page.status_code == 200
    assert b'name="address"' in page.content


def test_an_edition_of_ones_own_can_be_asked_for(client: Client, archive: Path) -> None:
    own = archive / "editions.toml"
    own.write_text('[[edition]]\nname = "harbour"\ntitle = "The Harbour Letter"\nformats = ["Speed Read"]\n')
    try:
        assert "The Harbour Letter" in client.get("/subscribe").content.decode()
        client.post("/subscribe", FORM | {"editions": ["harbour"]})
        client.post(link(mails()[0], "confirm"))
    finally:
        own.unlink()
    assert [each.edition for each in Subscriber.objects.get().subscriptions.all()] == ["harbour"]


def test_what_is_not_made_here_cannot_be_asked_for(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ANECHOIC_EDITIONS", "best,morning")
    page = client.get("/subscribe").content.decode()
    assert "Today’s Best" in page
    assert "The Good News" not in page
    assert client.post("/subscribe", FORM | {"editions": ["good-news"]}).status_code == 400
    monkeypatch.delenv("ANECHOIC_EDITIONS")
    assert "The Good News" in client.get("/subscribe").content.decode(), "all are made where nothing is said"


def test_from_the_form_to_the_list_it_takes_one_mail_and_one_button(client: Client) -> None:
    client.post("/subscribe", FORM)
    (mail,) = mails()
    assert mail.recipient == "ana@reader.example"
    address = link(mail, "confirm")
    assert b"<button" in client.get(address).content
    assert Subscriber.objects.get().state == "pending", "opening the page changed something"
    assert client.post(address).status_code == 200
    ana = Subscriber.objects.get()
    assert (ana.state, ana.zone) == ("confirmed", "Europe/Lisbon")
    assert [each.edition for each in ana.subscriptions.all()] == ["morning"]
    assert list(Consent.objects.order_by("pk").values_list("what", flat=True)) == ["asked", "confirmed"]


def test_confirming_twice_is_once(client: Client) -> None:
    client.post("/subscribe", FORM)
    address = link(mails()[0], "confirm")
    client.post(address)
    client.post(address)
    assert Consent.objects.filter(what="confirmed").count() == 1


def test_known_and_unknown_addresses_get_the_same_answer_after_the_same_work(client: Client) -> None:
    readers("known")
    bodies, kept = [], []
    for name in ("known", "unknown"):
        answer = client.post("/subscribe", {**FORM, "address": f"{name}@reader.example"})
        bodies.append((answer.status_code, answer.content))
        kept.append(Asking.objects.count())
    assert bodies[0] == bodies[1]
    assert kept == [1, 2]
    assert Subscriber.objects.count() == 1, "what follows is decided later"


def test_whoever_is_on_the_list_gets_the_way_to_their_own_page(client: Client) -> None:
    readers("ana")
    client.post("/subscribe", FORM)
    (mail,) = mails()
    assert client.get(link(mail, "mine")).status_code == 200


def test_an_address_gets_one_mail_a_day_whoever_asks(client: Client) -> None:
    for number in range(30):
        address = "ana@reader.example" if number % 2 else f"ana+{number}@reader.example"
        client.post("/subscribe", {**FORM, "address": address}, REMOTE_ADDR=f"198.51.{number}.7")
    assert len(mails()) == 1


def test_a_network_that_asks_for_a_crowd_is_not_listened_to(client: Client) -> None:
    for number in range(40):
        client.post("/subscribe", {**FORM, "address": f"r{number}@reader.example"}, REMOTE_ADDR=f"198.51.100.{number}")
    assert len(mails()) == 20


def test_what_a_visitor_says_of_the_way_counts_as_far_as_proxies_are_configured(client: Client) -> None:
    """Whoever makes addresses up before the proxy's own word is one network all the same."""
    for number in range(40):
        said = f"198.51.{number}.7"
        client.post("/subscribe", {**FORM, "address": f"r{number}@reader.example"}, HTTP_X_FORWARDED_FOR=said)
    assert len(mails()) == 20
    with override_settings(PROXIES=2):
        for number in range(3):
            way = f"192.0.2.{number}, 203.{number}.113.9, 10.0.0.7"
            client.post("/subscribe", {**FORM, "address": f"s{number}@reader.example"}, HTTP_X_FORWARDED_FOR=way)
    assert len(set(Asking.objects.values_list("network", flat=True))) == 4


def test_a_suppressed_address_is_not_written_to(client: Client) -> None:
    people.suppress("Ana@reader.example", "complained")
    client.post("/subscribe", FORM)
    assert mails() == []


@pytest.mark.parametrize(
    "address",
    ["", "nobody", "a@b.example\r\nBcc: x@evil.example", "a b@c.example", "ä@b.example", '"><script>@b.example'],
)
def test_what_is_no_address_is_told_at_once(client: Client, address: str) -> None:
    answer = client.post("/subscribe", {**FORM, "address": address})
    assert answer.status_code == 400
    assert b"<script>" not in answer.content
    assert not Asking.objects.exists()


def test_a_wish_that_is_too_old_cannot_be_confirmed(client: Client) -> None:
    client.post("/subscribe", FORM)
    address = link(mails()[0], "confirm")
    Asking.objects.update(at="2025-01-01T00:00Z")
    assert client.post(address).status_code == 404
    assert Subscriber.objects.get().state == "pending"


@pytest.mark.parametrize(
    "path", ["/confirm/1.1.forged", "/confirm/x", "/leave/1.morning.forged", "/mine/1.700000.forged"]
)
def test_a_forged_link_opens_nothing(client: Client, path: str) -> None:
    assert client.get(path).status_code == client.post(path).status_code == 404


def test_programs_sign_people_up_by_the_same_rules(client: Client) -> None:
    answer = client.post("/api/subscribe", FORM, content_type="application/json")
    assert (answer.status_code, answer.json()) == (202, {"status": "asked"})
    assert len(mails()) == 1


@pytest.mark.parametrize(
    "body", ["", "[]", "{", '"x"', '{"address": 3}', '{"address": "a@b.example", "zone": "Mars"}', "[" * 5000]
)
def test_a_program_s_nonsense_is_refused_with_a_reason(client: Client, body: str) -> None:
    answer = client.post("/api/subscribe", body, content_type="application/json")
    assert answer.status_code == 400
    assert answer.json()["error"]["reason"]


def test_links_never_come_from_the_request(client: Client) -> None:
    client.post("/subscribe", FORM, HTTP_X_FORWARDED_HOST="evil.example")
    assert b"evil.example" not in mails()[0].content


@pytest.mark.parametrize("path", ["/subscribe", "/privacy/"])
def test_pages_need_no_script(client: Client, path: str) -> None:
    assert b"onclick" not in client.get(path).content
