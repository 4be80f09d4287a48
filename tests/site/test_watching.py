"""Metrics tell whether collecting and sending go on, not only whether the site answers."""

from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone

import made_day
from anechoic.records import SourceState, Verdict
from anechoic.site import loops
from anechoic.site.archive import store
from anechoic.site.archive.memory import ArchiveMemory
from anechoic.site.subscribers import claims
from anechoic.site.subscribers.claims import Settlement, Worker
from anechoic.site.subscribers.models import Delivery
from site_mailroom import published, readers

pytestmark = pytest.mark.usefixtures("archive")


def metrics(client: Client) -> dict[str, int]:
    lines = client.get("/metrics").content.decode().splitlines()
    return {name: int(float(value)) for name, _, value in (line.rpartition(" ") for line in lines)}


def test_a_collecting_that_stands_still_shows(client: Client) -> None:
    assert not [name for name in metrics(client) if "age" in name]
    now = timezone.now()
    store.keep(made_day.ARTICLES, now - timedelta(hours=3))
    ArchiveMemory().leave(SourceState(address="https://quay.example/feed", asked=now - timedelta(hours=2)))
    told = metrics(client)
    assert 3 * 3600 <= told["anechoic_last_article_age_seconds"] < 3 * 3600 + 600
    assert 2 * 3600 <= told["anechoic_last_asked_age_seconds"] < 2 * 3600 + 600


def test_a_sending_that_stands_still_shows(client: Client) -> None:
    assert metrics(client)["anechoic_deliveries_overdue_seconds"] == 0
    readers("ana", "ben", "cleo", "dov")
    published()
    one = Worker("one", 60)
    ana, ben = claims.claim(one, 2)
    claims.keep(one, [], [ana.key, ben.key])
    claims.keep(one, [Settlement(ana.key, Verdict.NEVER, "550 no such user", 1)], [])
    now = timezone.now()
    Delivery.objects.filter(state="dot").update(lease=now - timedelta(seconds=1))
    Delivery.objects.waiting().update(due=now - timedelta(minutes=5))
    told = metrics(client)
    counts = {name: told[f'anechoic_deliveries{{state="{name}"}}'] for name in ("waiting", "in_doubt", "failed")}
    assert counts == {"waiting": 2, "in_doubt": 1, "failed": 1}
    assert 300 <= told["anechoic_deliveries_overdue_seconds"] < 900


def test_health_that_is_asked_for_all_is_ill_where_something_beside_the_site_stands_still(client: Client) -> None:
    assert client.get("/healthz?all").status_code == 200, "what never began does not stand still"
    now = timezone.now()
    ArchiveMemory().leave(SourceState(address="https://quay.example/feed", asked=now - timedelta(hours=3)))
    ill = client.get("/healthz?all")
    assert (ill.status_code, ill.content.decode()) == (503, "no source was asked for 180 minutes\n")
    assert client.get("/healthz").status_code == 200, "the site itself answers"
    ArchiveMemory().leave(SourceState(address="https://quay.example/feed", asked=now))
    readers("ana")
    published()
    Delivery.objects.update(due=now - timedelta(hours=4))
    assert client.get("/healthz?all").content.decode() == "mail has been due for 240 minutes\n"


def test_returned_mail_is_read_beside_the_site_where_a_mailbox_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("ANECHOIC_RETURNED_MAIL", raising=False)
    assert loops.commands() == loops.COMMANDS
    monkeypatch.setenv("ANECHOIC_RETURNED_MAIL", "imaps://returned@mail.example/INBOX")
    *_, last = loops.commands()
    assert last == ("bounces", "--mailbox", "imaps://returned@mail.example/INBOX", "--apply", "--loop")
