"""`anechoic publish`: an edition is kept, published and queued once; what is missing or wrong is an exit status."""

import json
from datetime import date
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from anechoic.cli.app import app
from anechoic.jsonlines import article_json
from anechoic.site.archive import models, store
from made_day import ARTICLES
from site_mailroom import readers, states

pytestmark = pytest.mark.usefixtures("archive")


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(app, ["publish", "--day", "2026-03-17", *map(str, arguments)])


@pytest.fixture
def day(tmp_path: Path) -> Path:
    file = tmp_path / "day.jsonl"
    file.write_text("".join(f"{json.dumps(article_json(each))}\n" for each in ARTICLES), encoding="utf-8")
    return file


def test_an_edition_of_files_is_published_and_waits_for_its_readers(day: Path) -> None:
    readers("ana", "ben")
    done = run(day)
    assert done.exit_code == 0, done.output
    assert "is published, 2 stories; 2 deliveries wait" in done.stderr
    row = models.Briefing.objects.get()
    assert (row.edition, row.day, row.state) == ("morning", date(2026, 3, 17), store.PUBLISHED)


def test_an_edition_s_own_groups_hold(day: Path, archive: Path) -> None:
    own = archive / "editions.toml"
    own.write_text('[[edition]]\nname = "tongues"\ntitle = "In Tongues"\ngroups = "language"\n')
    try:
        run(day, "--edition", "tongues")
    finally:
        own.unlink()
    told = store.restored(models.Briefing.objects.get())
    assert told.groups == "language"
    assert {group for item in told.items for group, _ in item.coverage.groups} == {"en"}


def test_publishing_again_queues_nobody_twice(day: Path) -> None:
    readers("ana")
    run(day)
    assert "1 deliveries wait" in run(day).stderr
    assert states() == {"ana": "queued"}
    assert models.Briefing.objects.count() == 1


def test_without_files_the_archive_is_what_it_is_made_of() -> None:
    store.keep(ARTICLES)
    assert "is published, 2 stories" in run().stderr


def test_a_day_without_news_publishes_nothing() -> None:
    done = run()
    assert done.exit_code == 1
    assert "Nothing to publish" in done.stderr
    assert not models.Briefing.objects.exists()


def test_an_input_that_gave_nothing_is_an_exit_status_and_the_rest_is_published(day: Path, tmp_path: Path) -> None:
    empty = tmp_path / "empty.txt"
    empty.touch()
    done = run(day, empty)
    assert done.exit_code == 1
    assert "is published, 2 stories" in done.stderr
