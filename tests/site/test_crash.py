"""What a crash leaves, and what comes back from a backup; each in processes and folders of their own."""

import json
import os
import random
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

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
for path in ("/", "/archive/", "/people/", "/search?q=wall", "/api/v1/stories", "/feeds/editions/morning.atom"):
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


def test_a_kill_while_publishing_leaves_no_half_edition(tmp_path: Path) -> None:
    chance = random.Random(17)  # noqa: S311 # no secret
    for _ in range(3):
        command = [sys.executable, "-W", "ignore", "-c", PUBLISHING]
        publishing = subprocess.Popen(command, env=environment(tmp_path), stdout=subprocess.PIPE, text=True)  # noqa: S603
        assert publishing.stdout
        assert publishing.stdout.readline() == "ready\n"
        time.sleep(chance.uniform(0.05, 0.6))
        publishing.kill()
        publishing.wait()
        publishing.stdout.close()
        with sqlite3.connect(tmp_path / "anechoic.sqlite3") as database:
            assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        database.close()
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
