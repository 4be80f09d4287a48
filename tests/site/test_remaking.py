"""Drafts made again or anew: beside the site, called off by edits, and never over an editor's work unasked."""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone

import made_day
from anechoic.errors import WrongUse
from anechoic.records import Item
from anechoic.site import loops
from anechoic.site.archive import models, store
from anechoic.site.desk import people_at_work, remaking, work

PASSWORD = "a long enough one 17"  # noqa: S105 # of tests
DESK = "/desk/morning/2026-03-17/"


@pytest.fixture
def publisher(client: Client) -> Client:
    made_day.kept(published=False)
    people_at_work.kept("pia", "publisher", PASSWORD)
    assert client.login(username="pia", password=PASSWORD)
    return client


def act(client: Client, name: str, status: int = 302, **form: Any) -> str:
    version = models.Briefing.objects.get().version
    response = client.post(f"{DESK}act", {"act": name, "version": version, **form})
    assert response.status_code == status
    return response.content.decode()


def page(client: Client) -> str:
    return client.get(DESK).content.decode()


def items() -> tuple[Item, ...]:
    return store.restored(models.Briefing.objects.get()).items


def test_whoever_waits_for_a_draft_is_told_so_until_it_is_there(publisher: Client) -> None:
    assert "It is being made again" not in page(publisher)
    act(publisher, "make again")
    assert "It is being made again" in page(publisher)
    assert len(remaking.turn()) == 1
    assert "It is being made again" not in page(publisher)
    assert "ask for it to be made again" in page(publisher)
    assert remaking.turn() == ()


def test_a_draft_is_made_again_in_the_groups_of_its_edition(publisher: Client, archive: Path) -> None:
    own = archive / "editions.toml"
    own.write_text('[[edition]]\nname = "morning"\ntitle = "Before the Bell"\ngroups = "owner"\n')
    try:
        act(publisher, "make again")
        remaking.turn()
    finally:
        own.unlink()
    assert store.restored(models.Briefing.objects.get()).groups == "owner"


def test_whoever_waits_in_vain_is_told_what_has_to_run(publisher: Client) -> None:
    act(publisher, "make again")
    assert "Nothing has taken it up" not in page(publisher)
    models.Act.objects.filter(did=remaking.ASKED).update(at=timezone.now() - timedelta(minutes=6))
    assert "anechoic serve" in page(publisher).split("Nothing has taken it up")[1]
    remaking.turn()
    assert "Nothing has taken it up" not in page(publisher)


def test_without_drafting_editors_get_what_they_wait_for_and_no_draft_is_made(publisher: Client) -> None:
    act(publisher, "schedule", hour=9)
    late = datetime(2026, 3, 18, 9, 0, tzinfo=UTC)
    assert loops.for_the_desk(late) == ("published Morning Briefing, 2026-03-17",)
    assert models.Briefing.objects.count() == 1


def test_an_edit_calls_off_that_the_draft_is_made_again(publisher: Client) -> None:
    act(publisher, "make again")
    act(publisher, "drop", item=0, reason="not for us")
    assert remaking.turn() == ()
    assert len(items()) == 1


def test_edits_that_went_when_the_draft_was_made_again_come_back(publisher: Client) -> None:
    act(publisher, "drop", item=0, reason="not for us")
    act(publisher, "make again")
    remaking.turn()
    assert len(items()) == 2
    act(publisher, "undo")
    assert len(items()) == 1


def test_what_is_published_is_not_made_again(publisher: Client) -> None:
    act(publisher, "publish")
    assert "correct it instead" in act(publisher, "make again", 400)


def test_an_editors_draft_is_not_written_over_unasked(publisher: Client) -> None:
    act(publisher, "drop", item=0, reason="not for us")
    with pytest.raises(WrongUse, match=r"was changed by an editor \(pia, .*drop"):
        made_day.kept()
    assert len(items()) == 1
    row = work.anew(made_day.composed(), store.PUBLISHED)
    assert (row.state, len(items())) == (store.PUBLISHED, 2)
    made_day.kept()
    act(publisher, "undo", reason="the editor was right")
    assert len(items()) == 1


def test_a_draft_that_nobody_changed_may_be_made_anew(publisher: Client) -> None:
    act(publisher, "drop", item=0, reason="not for us")
    act(publisher, "undo")
    assert made_day.kept().state == store.PUBLISHED


@pytest.mark.usefixtures("archive")
def test_a_first_briefing_may_be_made_anew_too() -> None:
    assert work.anew(made_day.composed(), store.DRAFT).state == store.DRAFT
