"""What a crash leaves, and what comes back from a backup; each in processes and folders of their own."""

import json
import os
import random
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

KILLS = int(os.environ.get("ANECHOIC_TEST_KILLS", "3"))
TESTS = Path(__file__).resolve().parents[1]
PUBLISHING = """
from anechoic.site.start import started; started()
import made_day
from anechoic.site.archive import making, models, store
whole = made_day.composed()
print("ready", flush=True)
while True:
    models.Briefing.objects.all().delete()
    making.keep(whole, store.PUBLISHED)
"""
EDITING = """
from anechoic.site.start import started; started()
import made_day
from django.contrib.auth.models import User
from anechoic.site.archive import models
from anechoic.site.desk import edits, work
eva, new = User.objects.get_or_create(username="eva")
row = made_day.kept(published=False) if new else models.Briefing.objects.get()
print("ready", flush=True)
while True:
    row = models.Briefing.objects.get()
    turn = (lambda draft: edits.released(draft, 0)) if row.held else (lambda draft: edits.held(draft, 0))
    work.edited(row, work.Doing(eva, "turn", row.version, reason="to and fro"), turn)
"""
EDITED = """
import json
from anechoic.site.start import started; started()
from anechoic.site.archive import models
from anechoic.site.desk import work
row = models.Briefing.objects.get()
draft = work.draft(row)
print(json.dumps([len(draft.briefing.items), len(draft.held), row.stories.count(), row.version - row.acts.count()]))
"""
LOOKING = """
import json
from anechoic.site.start import started; started()
from anechoic.site.archive import models, store
rows = list(models.Briefing.objects.all())
print(json.dumps([[row.state, len(row.record["items"]), row.stories.count(), len(store.restored(row).sources),
                   len(row.record["sources"])] for row in rows]))
"""
KEEPING = """
from anechoic.site.start import started; started()
import made_day
made_day.kept()
"""
SHOWING = """
from anechoic.site.start import configured; configured()
from django.test import Client
client = Client(headers={"Host": "127.0.0.1"})
from anechoic.site.archive import models
stories = [f"/stories/{row.id}/" for row in models.Story.objects.order_by("id")]
people = [f"/people/{row.id}/" for row in models.Person.objects.order_by("id")]
lists = ["/", "/archive/", "/people/", "/outlets/Ellery%20Mail/", "/corrections/", "/search?q=wall"]
programs = ["/api/v1/stories", "/feeds/editions/morning.atom", "/sitemap.xml", "/calendar.ics"]
for path in (*lists, *stories, *people, *programs):
    response = client.get(path)
    print(path, response.status_code, response.content.decode())
"""


def environment(home: Path) -> dict[str, str]:
    paths = os.pathsep.join([str(TESTS), *filter(None, sys.path)])
    kept = {name: value for name, value in os.environ.items() if name != "ANECHOIC_SECRET"}
    return {**kept, "ANECHOIC_HOME": str(home), "PYTHONPATH": paths, "DATABASE_URL": ""}


def run(code: str, home: Path) -> str:
    done = subprocess.run(  # noqa: S603 # our own code
        [sys.executable, "-W", "ignore", "-c", code], env=environment(home), capture_output=True, text=True, check=True
    )
    return done.stdout


def killed(code: str, home: Path) -> Iterator[None]:
    """A process that is killed at a random moment of what it does, again and again; each time the file must be sound."""
    chance = random.Random(17)  # noqa: S311 # no secret
    for _ in range(KILLS):
        command = [sys.executable, "-W", "ignore", "-c", code]
        process = subprocess.Popen(command, env=environment(home), stdout=subprocess.PIPE, text=True)  # noqa: S603
        assert process.stdout
        assert process.stdout.readline() == "ready\n"
        time.sleep(chance.uniform(0.05, 0.6))
        process.kill()
        process.wait()
        process.stdout.close()
        with sqlite3.connect(home / "anechoic.sqlite3") as database:
            assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        database.close()
        yield


def test_a_kill_while_editing_leaves_all_of_an_edit_or_nothing_of_it(tmp_path: Path) -> None:
    before = None
    for _ in killed(EDITING, tmp_path):
        items, held, stories, unlogged = json.loads(run(EDITED, tmp_path))
        assert (items + held, stories) == (2, items)
        assert before in {None, unlogged}  # an act in the log for every version
        before = unlogged


def test_a_kill_while_publishing_leaves_no_half_edition(tmp_path: Path) -> None:
    for _ in killed(PUBLISHING, tmp_path):
        for state, items, stories, restored, sources in json.loads(run(LOOKING, tmp_path)):
            assert (state, items, stories) == ("published", 2, 2)
            assert restored == sources > 0


def test_a_backup_in_a_new_folder_gives_the_same_pages(tmp_path: Path) -> None:
    before, after = tmp_path / "before", tmp_path / "after"
    run(KEEPING, before)
    after.mkdir()
    source, copy = sqlite3.connect(before / "anechoic.sqlite3"), sqlite3.connect(after / "anechoic.sqlite3")
    source.backup(copy)
    source.close()
    copy.close()
    (after / "secret").write_bytes((before / "secret").read_bytes())
    shown = run(SHOWING, before)
    assert "Sea wall at Port Ellery" in shown
    assert run(SHOWING, after) == shown
