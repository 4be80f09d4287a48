"""What goes on beside the site: kept up, ended with it, and never in an editor's way."""

import time
from datetime import UTC, datetime

import pytest

import made_day
from anechoic.errors import WrongUse
from anechoic.site import loops
from anechoic.site.archive import making, models, store
from anechoic.site.desk import edits, work
from anechoic.site.loops import Children

pytestmark = pytest.mark.usefixtures("archive")
MORNING = datetime(2026, 3, 17, 6, 30, tzinfo=UTC)


def test_a_command_that_ended_is_started_again_and_one_that_runs_is_left_alone() -> None:
    children = Children([("--version",)])
    try:
        children.keep_up()
        first = children.running["--version",]
        assert first is not None
        children.keep_up()
        assert children.running["--version",] is first or first.poll() is not None
        first.wait(60)
        children.keep_up()
        assert children.running["--version",] is not first
    finally:
        children.end()


def test_what_is_ended_has_ended_when_it_returns() -> None:
    children = Children([("--version",)])
    children.keep_up()
    began = time.monotonic()
    children.end()
    process = children.running["--version",]
    assert process is not None
    assert process.poll() is not None
    assert time.monotonic() - began < 60


def test_a_draft_that_an_editor_works_on_is_left_to_them(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ANECHOIC_EDITIONS", "morning")
    row = made_day.kept(published=False)
    work.edited(row, work.Doing(None, "hold", row.version), lambda draft: edits.held(draft, 0))
    kept = store.restored(models.Briefing.objects.get())
    assert loops.turn(MORNING) == ()
    assert store.restored(models.Briefing.objects.get()) == kept
    with pytest.raises(WrongUse, match="changed by an editor"):
        making.keep(made_day.composed())


def test_nothing_is_drafted_of_an_empty_archive(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ANECHOIC_EDITIONS", "morning")
    assert loops.turn(MORNING) == ()
    assert not models.Briefing.objects.exists()


def test_a_draft_without_a_story_is_not_published_at_its_hour(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ANECHOIC_EDITIONS", "morning")
    row = made_day.kept(published=False)
    for _ in store.restored(row).items:
        row = work.edited(row, work.Doing(None, "hold", row.version), lambda draft: edits.held(draft, 0))
    models.Briefing.objects.update(due=MORNING)
    assert loops.for_the_desk(MORNING) == ()
    assert models.Briefing.objects.get().state == store.DRAFT


def test_beside_a_web_server_elsewhere_only_what_editors_wait_for_is_done() -> None:
    row = made_day.kept(published=False)
    models.Briefing.objects.update(due=MORNING)
    assert loops.for_the_desk(MORNING) == (f"published {row}",)
    assert loops.for_the_desk(MORNING) == ()
