"""`anechoic sources health`, and a briefing where nothing was given: what the archive remembers of sources."""

from datetime import UTC, datetime

import pytest

from anechoic.cli.brief import EXAMPLE
from anechoic.records import Health, SourceState
from anechoic.site.archive.memory import ArchiveMemory
from commands import anechoic, holds

pytestmark = pytest.mark.usefixtures("archive")

NOON = datetime(2026, 3, 17, 12, 0, tzinfo=UTC)
STATE = [
    "address",
    "moved_to",
    "etag",
    "last_modified",
    "asked",
    "answered",
    "changed",
    "due",
    "minutes",
    "failures",
    "health",
    "reason",
    "apart",
]


def stands(address: str, health: Health, **more: object) -> None:
    fields: dict[str, object] = {"asked": NOON, "answered": NOON, "due": NOON, **more}
    ArchiveMemory().leave(SourceState(address=address, health=health, **fields))  # type: ignore[arg-type] # of its fields


def test_who_is_well_is_counted_and_listed_where_all_are_asked_for() -> None:
    stands("https://well.example/rss", Health.WELL)
    done = anechoic("sources", "health")
    assert (done.status, done.out, done.said) == (0, "", "1 source asked so far: 1 well.\n")
    shown = anechoic("sources", "health", "--all").out
    assert shown.startswith("well")
    assert "https://well.example/rss: last answered 2026-03-17 12:00 UTC; due 2026-03-17 12:00 UTC" in shown


def test_who_is_not_well_is_shown_with_the_reason() -> None:
    stands("https://gone.example/rss", Health.GONE, reason="answers with status 410")
    stands("https://new.example/rss", Health.WELL, moved_to="https://newer.example/rss")
    never = {"answered": None, "failures": 3, "reason": "does not answer"}
    stands("https://sick.example/rss", Health.FAILING, **never)
    done = anechoic("sources", "health")
    by_address = {line.split()[1].rstrip(":"): line for line in done.out.splitlines()}
    assert by_address["https://gone.example/rss"].endswith("asked no more")
    assert "moved to https://newer.example/rss" in by_address["https://new.example/rss"]
    assert "does not answer; 3 failures in a row; never answered" in by_address["https://sick.example/rss"]
    assert done.said == "3 sources asked so far: 1 well, 1 failing, 1 gone.\n"


def test_a_source_that_is_well_is_shown_where_something_of_it_was_set_apart() -> None:
    stands("https://dateless.example/rss", Health.WELL, apart="300 of 300 entries without a date, 200 of these wait")
    done = anechoic("sources", "health")
    assert "rss: 300 of 300 entries without a date, 200 of these wait; last answered" in done.out


def test_for_programs_every_state_is_a_line() -> None:
    stands("https://well.example/rss", Health.WELL)
    stands("https://gone.example/rss", Health.GONE)
    done = anechoic("sources", "health", "--json")
    assert (done.status, done.said) == (0, "")
    assert [holds(row, STATE) for row in done.rows] == [True, True]
    assert {row["health"] for row in done.rows} == {"well", "gone"}
    assert {row["asked"] for row in done.rows} == {"2026-03-17T12:00:00+00:00"}


def test_where_nothing_is_configured_and_nothing_kept_the_example_is_shown_and_named() -> None:
    done = anechoic("brief", "--language", "none", "--format", "json")
    assert done.status == 0
    assert "Here is the example day instead" in done.said
    assert done.rows[0]["notice"] == EXAMPLE
