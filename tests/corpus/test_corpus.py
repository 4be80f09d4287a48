"""A corpus has what the commands of the stages print, in tables, and what is there is not made again."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq
import pytest
from daft import scarf_telemetry
from hypothesis import given
from hypothesis import strategies as st

from anechoic.corpus import TABLES, Folder, Manifest
from anechoic.corpus.run import parts
from anechoic.errors import WrongUse
from bridge import ROWS
from commands import Done, anechoic, jsonl

COMMANDS = {"origins": "echoes", "stories": "stories", "quotations": "quotes", "claims": "claims"}


def rows(folder: Path, table: str) -> list[dict[str, Any]]:
    """Every row of a table, part by part."""
    return [row for file in sorted((folder / table).glob("*.parquet")) for row in pq.read_table(file).to_pylist()]


def lines(folder: Path, table: str) -> list[str]:
    return [row["line"] for row in rows(folder, table)]


def written(folder: Path) -> dict[str, tuple[bytes, int]]:
    """What stands in each file of a folder, and when it was written."""
    files = (file for file in sorted(folder.rglob("*")) if file.is_file())
    return {str(file.relative_to(folder)): (file.read_bytes(), file.stat().st_mtime_ns) for file in files}


def made(*words: object, before: str = "pass") -> Done:
    """`anechoic corpus` as a process of its own: the engine leaves pipes of its processes open until the end."""
    program = f"import sys; {before}; from anechoic.cli import main; main()"
    done = subprocess.run(  # noqa: S603 # ourselves
        [sys.executable, "-W", "ignore", "-c", program, "corpus", *map(str, words)],
        check=False,
        capture_output=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
    )
    return Done(done.returncode, done.stdout, done.stderr.decode())


@pytest.fixture(scope="module")
def town(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two files of articles, and one that is none."""
    place = tmp_path_factory.mktemp("town")
    (place / "a.jsonl").write_bytes(jsonl(ROWS[:3]))
    (place / "b.jsonl").write_bytes(jsonl(ROWS[3:]))
    (place / "c.jsonl").write_bytes(b'{"id": "half"\n')
    return place


@pytest.fixture(scope="module")
def corpus(town: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The town's corpus, made by two processes."""
    folder = tmp_path_factory.mktemp("corpora") / "town"
    done = made(town, "-o", folder, "--processes", 2)
    assert done.status == 0, done.said
    assert "c.jsonl" in done.said
    assert f"{len(ROWS)}\t{folder / 'articles'}" in done.out.splitlines()
    return folder


@pytest.mark.parametrize("table", sorted(COMMANDS))
def test_every_line_is_what_the_command_of_the_stage_prints(corpus: Path, town: Path, table: str) -> None:
    printed = anechoic(COMMANDS[table], town).out.splitlines()

    assert printed
    assert sorted(lines(corpus, table)) == sorted(printed)


def test_tables_say_in_columns_what_is_asked_most(corpus: Path) -> None:
    articles = {row["id"]: row for row in rows(corpus, "articles")}
    assert set(articles) == {row["id"] for row in ROWS}
    for row in rows(corpus, "stories"):
        told = json.loads(row["line"])
        assert row["articles"] == told["articles"]
        assert row["origins"] == len(told["origins"])
        assert row["first_seen"] == min(articles[key]["published"] for key in row["articles"])
    assert {row["story"] for row in rows(corpus, "claims")} <= {row["id"] for row in rows(corpus, "stories")}


def test_what_was_refused_is_a_table_too(corpus: Path) -> None:
    (refused,) = rows(corpus, "refused")
    assert "c.jsonl" in refused["subject"]
    assert refused["reason"]


def test_the_same_command_again_does_nothing_again(corpus: Path, town: Path) -> None:
    before = written(corpus)

    again = made(town, "-o", corpus)

    assert again.status == 0
    assert "c.jsonl" in again.said
    assert written(corpus) == before


@pytest.mark.parametrize("lost", ["articles", "claims"])
def test_a_part_that_is_missing_is_made_again_and_the_others_stay(corpus: Path, town: Path, lost: str) -> None:
    before = written(corpus)
    (corpus / lost / "000000.parquet").rename(
        corpus / lost / "000000.partial"
    )  # as whoever was killed while writing left it

    assert made(town, "-o", corpus).status == 0

    after = written(corpus)
    assert {name: content for name, (content, _) in after.items()} == {
        name: content for name, (content, _) in before.items()
    }
    kept = {name for name in before if not name.startswith(("refused", "articles"))}
    if lost == "articles":
        assert {name: after[name] for name in kept} == {name: before[name] for name in kept}


def test_a_folder_belongs_to_the_files_it_was_made_from(corpus: Path, tmp_path: Path) -> None:
    (tmp_path / "other.jsonl").write_bytes(jsonl(ROWS))
    before = written(corpus)

    done = made(tmp_path / "other.jsonl", "-o", corpus)

    assert done.status != 0
    assert "holds a corpus of other files" in done.said
    assert written(corpus) == before


def test_a_folder_with_something_else_in_it_is_left_alone(town: Path, tmp_path: Path) -> None:
    (tmp_path / "thesis.txt").write_text("years of work")

    done = made(town, "-o", tmp_path)

    assert done.status == 2
    assert "is not empty" in done.said
    assert [file.name for file in tmp_path.iterdir()] == ["thesis.txt"]


def test_a_part_is_whole_or_not_there(tmp_path: Path) -> None:
    folder = Folder(tmp_path / "c", Manifest("1", ()))

    def breaking() -> Any:
        yield {"story": "s", "claim": "c", "line": "{}"}
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        folder.put("claims", 0, breaking())
    assert not folder.has("claims", 0)
    folder.put("claims", 0, [{"story": "s", "claim": "c", "line": "{}"}])
    assert folder.has("claims", 0)
    assert list(folder.lines("claims")) == ["{}"]


def test_every_table_has_its_folder_from_the_start(tmp_path: Path) -> None:
    folder = Folder(tmp_path / "c", Manifest("1", ()))
    assert {each.name for each in (tmp_path / "c").iterdir() if each.is_dir()} == set(TABLES)
    assert all(folder.rows(table) == 0 for table in TABLES)
    with pytest.raises(WrongUse):
        Folder(tmp_path / "c", Manifest("2", ()))


@given(st.lists(st.integers(0, 40_000_000), max_size=200))
def test_parts_have_every_file_once_in_order_and_none_is_too_long(
    tmp_path_factory: pytest.TempPathFactory, sizes: list[int]
) -> None:
    place = tmp_path_factory.getbasetemp() / "sparse"
    place.mkdir(exist_ok=True)
    files = [place / f"{number:03d}" for number in range(len(sizes))]
    for file, size in zip(files, sizes, strict=True):
        with file.open("wb") as opened:
            opened.truncate(size)  # no bytes are written

    made = parts(files)

    assert [file for part in made for file in part] == files
    for part in made:
        assert 0 < len(part) <= 64
        assert len(part) == 1 or sum(file.stat().st_size for file in part) <= 16 << 20


def test_the_engine_tells_nobody_of_its_runs() -> None:
    assert scarf_telemetry.opted_out()


def test_without_its_packages_the_command_says_how_to_get_them(town: Path, tmp_path: Path) -> None:
    done = made(town, "-o", tmp_path / "c", before="sys.modules['daft'] = None")

    assert done.status == 2
    assert "pip install 'anechoic[corpus]'" in done.said
    assert not (tmp_path / "c").exists()
