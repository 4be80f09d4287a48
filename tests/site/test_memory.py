"""What the archive remembers of sources: the same as the fake does, for good."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from anechoic.ports import SourceMemory
from anechoic.records import Health, HouseLine, Known, Sighting, SourceState
from anechoic.site.archive import models
from anechoic.site.archive.feeds import House
from anechoic.site.archive.memory import ArchiveMemory
from factories import article
from fakes import FakeMemory

NOW = datetime(2026, 3, 17, 7, 0, tzinfo=UTC)
KNOWN = Known(url="https://post.example/ferry", title="The ferry sails", byline=("Ann Lee",), published=NOW, lang="en")
SIGHTING = Sighting(key="k1", source="https://post.example/rss", digest="d", seen=NOW, etag='"7"', known=KNOWN)
STATE = SourceState(
    address="https://post.example/rss", etag='"7"', asked=NOW, due=NOW, minutes=12.5, health=Health.WELL, reason="why"
)


@pytest.fixture(params=[ArchiveMemory, FakeMemory])
def memory(request: pytest.FixtureRequest, archive: Path) -> SourceMemory:
    assert archive.is_dir()
    made: SourceMemory = request.param()
    return made


def test_how_a_source_stands_is_what_was_left_last(memory: SourceMemory) -> None:
    memory.leave(STATE)
    memory.leave(replace(STATE, failures=2, health=Health.FAILING))
    memory.leave(SourceState(address="https://other.example/"))
    assert memory.states() == {
        STATE.address: replace(STATE, failures=2, health=Health.FAILING),
        "https://other.example/": SourceState(address="https://other.example/"),
    }


def test_a_sighting_is_found_by_its_key_as_it_was_kept(memory: SourceMemory) -> None:
    memory.keep(article("The ferry sails."), SIGHTING)
    memory.keep(None, replace(SIGHTING, key="k2"))
    assert memory.sightings(["k1", "k3"]) == {"k1": SIGHTING}
    memory.keep(None, replace(SIGHTING, looks=1))
    assert memory.sightings(["k1"]) == {"k1": replace(SIGHTING, looks=1)}


def test_many_keys_are_asked_for_at_once(memory: SourceMemory) -> None:
    memory.keep(None, SIGHTING)
    assert set(memory.sightings(["k1", *(f"x{n}" for n in range(3000))])) == {"k1"}


def test_pages_are_looked_at_when_their_time_has_come_the_longest_due_first(memory: SourceMemory) -> None:
    for key, minutes in (("now", 0), ("early", -9), ("late", 1)):
        memory.keep(None, replace(SIGHTING, key=key, look=NOW + timedelta(minutes=minutes)))
    memory.keep(None, replace(SIGHTING, key="never"))
    assert [each.key for each in memory.to_look_at(NOW, 9)] == ["early", "now"]
    assert [each.key for each in memory.to_look_at(NOW, 1)] == ["early"]


def test_an_article_that_was_edited_keeps_what_it_was(archive: Path) -> None:
    assert archive.is_dir()
    memory = ArchiveMemory()
    memory.keep(article(url=KNOWN.url, text="The ferry sails on Monday."), SIGHTING)
    memory.keep(article(url=KNOWN.url, text="The ferry sails on Tuesday."), replace(SIGHTING, looks=1))
    assert [each.record["text"] for each in models.Revision.objects.all()] == ["The ferry sails on Monday."]
    assert models.Article.objects.get().record["text"] == "The ferry sails on Tuesday."


def test_a_page_that_comes_after_its_summary_is_no_edit(archive: Path) -> None:
    assert archive.is_dir()
    memory = ArchiveMemory()
    memory.keep(article("The ferry sails.", url=KNOWN.url), replace(SIGHTING, stub=True))
    memory.keep(None, replace(SIGHTING, stub=True, looks=1))
    memory.keep(article("The ferry sails. The whole story.", url=KNOWN.url), SIGHTING)
    assert [each.summary for each in models.Revision.objects.all()] == [True], (
        "its words are kept: a briefing may rest on them"
    )
    memory.keep(article("The ferry does not sail.", url=KNOWN.url), SIGHTING)
    assert models.Revision.objects.filter(summary=False).count() == 1


def test_a_page_of_another_host_changes_no_article(archive: Path) -> None:
    assert archive.is_dir()
    memory = ArchiveMemory()
    elsewhere = replace(SIGHTING, key="k9", known=Known(url="https://elsewhere.example/copy"))
    ours, theirs = (article(text, key="a7", url=KNOWN.url) for text in ("The ferry sails.", "The ferry sank."))
    memory.keep(theirs, elsewhere)
    memory.keep(ours, SIGHTING)
    memory.keep(theirs, elsewhere)
    assert models.Article.objects.get(id="a7").record["text"] == "The ferry sails."


def test_a_withdrawn_page_marks_its_article_once(archive: Path) -> None:
    assert archive.is_dir()
    memory = ArchiveMemory()
    memory.keep(article("The ferry sails.", key="a7"), SIGHTING)
    memory.withdraw(SIGHTING, NOW)
    memory.withdraw(SIGHTING, NOW + timedelta(hours=1))
    assert models.Article.objects.get(id="a7").withdrawn == NOW


def test_a_page_without_an_article_can_be_withdrawn_too(memory: SourceMemory) -> None:
    memory.withdraw(SIGHTING, NOW)
    assert memory.sightings(["k1"]) == {"k1": SIGHTING}


def test_the_lines_of_a_house_are_those_that_were_kept_last(memory: SourceMemory) -> None:
    assert list(memory.house_lines("The Post")) == []
    lines = (HouseLine("0a", ("1", "2")), HouseLine("0b", ("2",)))
    memory.keep_house_lines("The Post", (HouseLine("0c", ("1",)),), NOW)
    memory.keep_house_lines("The Post", lines, NOW)
    memory.keep_house_lines("The Quay", lines[:1], NOW)
    assert tuple(memory.house_lines("The Post")) == lines
    assert tuple(memory.house_lines("The Quay")) == lines[:1]


@pytest.mark.usefixtures("archive")
def test_of_too_many_houses_those_that_taught_nothing_for_the_longest_time_are_forgotten() -> None:
    memory, lines = ArchiveMemory(), (HouseLine("0a", ("1",)),)
    full = (
        House(outlet=f"Post {number:04}", lines=[], learnt=NOW + timedelta(minutes=number)) for number in range(2000)
    )
    House.objects.bulk_create(full)
    memory.keep_house_lines("Post 0000", lines, NOW + timedelta(days=9))
    assert House.objects.count() == 2000
    memory.keep_house_lines("The Quay", lines, NOW + timedelta(days=9))
    assert House.objects.count() == 2000
    assert list(memory.house_lines("Post 0001")) == []
    assert tuple(memory.house_lines("Post 0000")) == tuple(memory.house_lines("The Quay")) == lines
