"""`anechoic brief --told FILE`: what an edition has told is remembered, and comes back only with something new."""

import json
from pathlib import Path

import pytest

from bridge import ROWS
from commands import anechoic, holds, jsonl, lines_of


def test_what_was_told_is_remembered_and_not_told_again(day: Path, tmp_path: Path) -> None:
    memory = tmp_path / "told.jsonl"
    first = anechoic("brief", day, "--day", "2026-03-17", "--told", memory, "--format", "json")
    assert first.status == 0
    remembered = [json.loads(line) for line in memory.read_text(encoding="utf-8").splitlines()]
    assert {row["story"] for row in remembered} == {item["story"] for item in first.rows[0]["items"]}
    keys = ("edition", "day", "story", "articles", "claims", "figures", "voices", "disputed")
    assert all(holds(row, keys) for row in remembered)
    again = tmp_path / "again.jsonl"
    again.write_bytes(jsonl([{**row, "published": row["published"].replace("-17T", "-18T")} for row in ROWS[:4]]))
    second = anechoic("brief", again, "--day", "2026-03-18", "--told", memory)
    assert (second.status, second.printed) == (1, b"")
    assert second.said.startswith("Nothing to brief: ")


def test_the_same_day_may_be_briefed_again(day: Path, tmp_path: Path) -> None:
    memory = tmp_path / "told.jsonl"
    words = ("brief", day, "--day", "2026-03-17", "--told", memory)
    first = anechoic(*words)
    kept = memory.read_bytes()
    assert anechoic(*words) == first
    assert memory.read_bytes() == kept


def test_a_story_told_before_returns_with_what_is_new_and_says_so(day: Path, tmp_path: Path) -> None:
    memory = tmp_path / "told.jsonl"
    before = anechoic("brief", day, "--day", "2026-03-17", "--told", memory, "--format", "json")
    news = {
        **ROWS[2],
        "id": "bridge-new",
        "published": "2026-03-18T09:00:00Z",
        "title": "Bridge over the Orr: prosecutor opens inquiry into builders",
        "text": "A prosecutor in Marden opened an inquiry into two building firms on Wednesday, a day after the bridge "
        "over the Orr fell at Selka and lorries went into the river.\n"
        "“Somebody signed for steel that was never there,” said Mona Teller, the prosecutor.",
    }
    day.write_bytes(jsonl([*ROWS, news]))
    after = anechoic("brief", day, "--day", "2026-03-18", "--told", memory, "--format", "json")
    assert after.status == 0
    (item,) = after.rows[0]["items"]
    assert item["note"]
    told = {line["text"] for line in lines_of(before.rows[0])}
    assert any("inquiry" in line["text"] for line in lines_of(after.rows[0]) if line["text"] not in told)
    assert "Mona Teller" in item["note"]


def test_one_day_is_added_to_the_other(day: Path, tmp_path: Path) -> None:
    memory = tmp_path / "told.jsonl"
    anechoic("brief", day, "--day", "2026-03-10", "--told", memory)
    anechoic("brief", day, "--day", "2026-03-17", "--told", memory)
    days = [json.loads(line)["day"] for line in memory.read_text(encoding="utf-8").splitlines()]
    assert sorted(set(days)) == ["2026-03-10", "2026-03-17"]


def test_each_edition_remembers_for_itself(day: Path, tmp_path: Path) -> None:
    memory = tmp_path / "told.jsonl"
    anechoic("brief", day, "--told", memory)
    done = anechoic("brief", day, "--told", memory, "--edition", "best")
    assert done.status == 0
    editions = {json.loads(line)["edition"] for line in memory.read_text(encoding="utf-8").splitlines()}
    assert editions == {"morning", "best"}


@pytest.mark.parametrize("broken", ["no json\n", "[]\n", "{}\n", '{"edition": "morning", "day": "soon"}\n'])
def test_a_broken_memory_is_named_and_left_alone(broken: str, day: Path, tmp_path: Path) -> None:
    memory = tmp_path / "told.jsonl"
    memory.write_text(broken, encoding="utf-8")
    done = anechoic("brief", day, "--told", memory)
    assert (done.status, done.printed) == (1, b"")
    assert done.said.startswith(f"anechoic: {memory}: ")
    assert memory.read_text(encoding="utf-8") == broken


def test_a_memory_that_is_no_text_is_named(day: Path, tmp_path: Path) -> None:
    memory = tmp_path / "told.jsonl"
    memory.write_bytes(b"\xff\xfe\x00")
    done = anechoic("brief", day, "--told", memory)
    assert done.status == 1
    assert done.said.startswith(f"anechoic: {memory}: ")


def test_nothing_is_remembered_of_a_briefing_that_was_not_made(day: Path, tmp_path: Path) -> None:
    memory = tmp_path / "told.jsonl"
    assert anechoic("brief", day, "--day", "2026-04-20", "--told", memory).status == 1
    assert not memory.exists()
