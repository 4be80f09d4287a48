"""What the desk shows of the material: sources in trouble, refusals, and what was taken out of pages."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from anechoic.records import Health, Known, Refusal, Removal, Sighting, SourceState
from anechoic.site.archive import store
from anechoic.site.archive.feeds import Refused
from anechoic.site.archive.memory import ArchiveMemory
from anechoic.site.desk import people_at_work
from factories import article

NOW = datetime(2026, 3, 17, 7, 0, tzinfo=UTC)
PASSWORD = "a long enough one 17"  # noqa: S105 # of tests


@pytest.fixture
def editor(client: Client) -> Client:
    people_at_work.kept("eva", "editor", PASSWORD)
    assert client.login(username="eva", password=PASSWORD)
    return client


def shown(client: Client, path: str) -> str:
    response = client.get(path)
    assert response.status_code == 200
    return response.content.decode()


def test_sources_in_trouble_come_first_with_the_reason_and_what_they_had(editor: Client) -> None:
    memory = ArchiveMemory()
    memory.leave(SourceState(address="https://well.example/rss", health=Health.WELL, asked=NOW))
    memory.leave(
        SourceState(address="https://zoo.example/rss", health=Health.FAILING, failures=3, reason="no answer", asked=NOW)
    )
    known = Known(url="https://zoo.example/1")
    memory.keep(None, Sighting(key="k", source="https://zoo.example/rss", digest="d", seen=NOW, known=known))
    page = shown(editor, "/desk/sources")
    assert page.index("zoo.example") < page.index("well.example")
    assert "no answer" in page
    assert "3 in a row" in page
    assert "well.example" not in shown(editor, "/desk/sources?health=failing")
    assert "zoo.example" not in shown(editor, "/desk/sources?q=well")
    assert "No source like that" in shown(editor, "/desk/sources?q=nobody")


def test_many_sources_cost_no_more_queries_than_one(editor: Client) -> None:
    memory = ArchiveMemory()
    counted = []
    for number in (1, 30):
        for each in range(number):
            memory.leave(SourceState(address=f"https://{each}.example/rss"))
        with CaptureQueriesContext(connection) as queries:
            shown(editor, "/desk/sources")
        counted.append(len(queries))
    assert counted[0] == counted[1]


def test_a_refusal_is_shown_once_with_its_newest_reason_and_how_often(editor: Client) -> None:
    memory = ArchiveMemory()
    memory.refuse(Refusal("read", "https://a.example/<b>", "no article in it"), NOW)
    memory.refuse(Refusal("read", "https://a.example/<b>", "too large"), NOW + timedelta(hours=1))
    memory.refuse(Refusal("date", "https://c.example/", "is dated tomorrow"), NOW)
    page = shown(editor, "/desk/refusals")
    assert "https://a.example/&lt;b&gt;" in page
    assert "too large" in page
    assert "no article in it" not in page
    assert "2 times" in page
    assert "a.example" not in shown(editor, "/desk/refusals?stage=date")


@pytest.mark.usefixtures("archive")
def test_refusals_are_forgotten_after_a_month() -> None:
    memory = ArchiveMemory()
    memory.refuse(Refusal("read", "https://a.example/", "no article in it"), NOW)
    memory.refuse(Refusal("read", "https://b.example/", "no article in it"), NOW + timedelta(days=31))
    assert [row.subject for row in Refused.objects.all()] == ["https://b.example/"]


def test_what_was_taken_out_of_a_page_is_shown_with_the_rule(editor: Client) -> None:
    signed = (Removal("Sign up for our <letter>", "sign-up line"),)
    one = replace(article("The ferry sails.", key="one", outlet="The Harbour Post"), removed=signed)
    other = replace(article("The bus waits.", key="two", outlet="Marden Times"))
    store.keep([one, other], NOW)
    page = shown(editor, "/desk/removals")
    assert "Sign up for our &lt;letter&gt;" in page
    assert "1 × sign-up line" in page
    assert "Marden Times" not in page
    assert "Nothing was taken out" in shown(editor, "/desk/removals?outlet=Marden+Times")
