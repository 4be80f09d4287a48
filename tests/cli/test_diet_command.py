"""`anechoic diet`: what a list of sources shows of a world that is given, as a page and as JSON."""

import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from anechoic.cli.diet import page
from anechoic.records import Diet, Serving
from bridge import ROWS
from commands import anechoic, holds, jsonl

DIET = [
    "articles",
    "outlets",
    "origins",
    "echoes",
    "unknown",
    "groups",
    "breadth",
    "world_breadth",
    "stories",
    "big",
    "missed",
    "missed_range",
    "echo",
]


def opml(folder: Path, *addresses: str) -> Path:
    feeds = "".join(f'<outline type="rss" text="x" xmlUrl="{address}"/>' for address in addresses)
    file = folder / "mine.opml"
    file.write_text(f'<opml version="2.0"><head/><body>{feeds}</body></opml>', encoding="utf-8")
    return file


def held(mine: Path, world: Path, *options: object) -> dict[str, Any]:
    done = anechoic("diet", mine, "--world", world, "--json", *options)
    assert (done.status, done.said) == (0, "")
    (row,) = done.rows
    return row


@pytest.fixture
def world(tmp_path: Path) -> Path:
    """The day of the bridge, whose accident four origins tell."""
    more = [
        {**ROWS[2], "id": "bridge-npr", "outlet": "NPR", "url": "https://www.npr.org/bridge", "text": NPR},
        {**ROWS[2], "id": "bridge-abc", "outlet": "ABC News", "url": "https://www.abc.net.au/bridge", "text": ABC},
    ]
    file = tmp_path / "world.jsonl"
    file.write_bytes(jsonl([*ROWS, *more]))
    return file


NPR = (
    "Two lorry drivers are in hospital after the bridge at Selka collapsed into the Orr before dawn on Tuesday. "
    "An inspector had asked in January for the bridge to be closed, according to papers seen by this station. "
    "“I wrote it twice,” the inspector said."
)
ABC = (
    "A bridge collapse in Selka has cut the town in two: the old bridge over the river Orr fell on Tuesday at dawn. "
    "Children were taken to school by boat. Shops on the east bank ran out of bread by noon, their owners said."
)


def test_a_diet_as_json_has_the_keys_of_the_contract(world: Path, tmp_path: Path) -> None:
    row = held(opml(tmp_path, "https://www.theguardian.com/world/rss"), world)
    assert holds(row, DIET)
    assert all({"group", "articles", "share", "world", "range"} <= set(each) for each in row["groups"])
    assert all({"story", "headline", "origins", "outlets", "groups"} <= set(each) for each in row["missed"])
    low, high = row["missed_range"]
    assert 0 <= low <= high <= 1


def test_a_list_stands_for_the_articles_of_its_outlets(world: Path, tmp_path: Path) -> None:
    row = held(opml(tmp_path, "https://feeds.theguardian.com/rss", "https://www.dailymail.co.uk/rss"), world)
    assert (row["articles"], row["outlets"], row["stories"]) == (2, 2, 2)
    assert [(each["group"], each["share"]) for each in row["groups"]][:1] == [("GB", 1.0)]


def test_a_big_story_that_no_source_of_the_list_tells_is_missed(world: Path, tmp_path: Path) -> None:
    row = held(opml(tmp_path, "https://www.theguardian.com/world/rss"), world)
    assert row["big"] == 1
    (missed,) = row["missed"]
    assert "bridge" in missed["headline"].lower()
    assert missed["origins"] >= 3
    assert "The Guardian" not in missed["outlets"]


def test_a_reprint_is_counted_as_an_echo(world: Path, tmp_path: Path) -> None:
    row = held(opml(tmp_path, "https://www.dailymail.co.uk/rss"), world)
    assert (row["articles"], row["echoes"], row["echo"]) == (1, 1, 1.0)


def test_articles_may_stand_for_themselves(world: Path, tmp_path: Path) -> None:
    mine = tmp_path / "mine.jsonl"
    mine.write_bytes(jsonl(ROWS[:1]))
    row = held(mine, world)
    assert (row["articles"], row["echoes"]) == (1, 0)


def test_a_page_for_people_tells_the_same(world: Path, tmp_path: Path) -> None:
    done = anechoic("diet", opml(tmp_path, "https://www.theguardian.com/world/rss"), "--world", world)
    assert done.status == 0
    assert re.search(r"^1 articles? of 1 outlets?, on 1 stor", done.out, re.MULTILINE)
    assert "BY COUNTRY" in done.out
    assert "United Kingdom" in done.out
    assert "No country has clearly less of your list than of the world, as far as 1 article can tell." in done.out
    assert "1 of 1 big stories" in done.out


def test_a_group_that_the_list_hardly_has_is_told_in_words() -> None:
    groups = (Serving("GB", 20, 1.0, 0.5, (0.84, 1.0)), Serving("FR", 0, 0.0, 0.5, (0.0, 0.14)))
    made = Diet(
        articles=22,
        outlets=2,
        origins=20,
        echoes=0,
        unknown=2,
        groups=groups,
        breadth=1.0,
        world_breadth=2.0,
        stories=3,
        big=0,
        missed=(),
        missed_range=(0.0, 1.0),
    )
    printed = page(made, "country")
    assert "  - France: none of your 20 articles, 50% of the world’s. A list like yours may have up to 14%." in printed
    assert "2 of 22 articles (9%) are of outlets whose country is not known" in printed


NOTHING_KNOWN = Diet(
    articles=4,
    outlets=2,
    origins=4,
    echoes=0,
    unknown=4,
    groups=(),
    breadth=0.0,
    world_breadth=0.0,
    stories=2,
    big=0,
    missed=(),
    missed_range=(0.0, 1.0),
)


def test_one_article_of_one_outlet_is_told_of_in_the_singular() -> None:
    shown = page(replace(NOTHING_KNOWN, articles=1, outlets=1, origins=1, echoes=1, unknown=0, stories=1), "country")
    assert "1 article of 1 outlet, on 1 story." in shown
    assert "1 of 1 article repeats what was reported before; the list goes back to 1 report." in shown


def test_where_no_group_is_known_none_is_compared() -> None:
    shown = page(NOTHING_KNOWN, "country")
    assert "4 of 4 articles (100%) are of outlets whose country is not known" in shown
    assert "As varied as" not in shown
    assert "WHERE IT IS BLIND" not in shown
    assert "WHAT IT MISSES" in shown


def test_a_list_that_is_nowhere_is_named_before_the_whole_world_is_asked(home: Path) -> None:
    done = anechoic("diet", "nowhere.opml")
    assert done.status == 1
    assert done.said.splitlines() == [
        "refused nowhere.opml: does not exist (check the spelling)",
        "Nothing of the list was found.",
    ]
    assert not (home / "anechoic.sqlite3").exists()


def test_the_groups_may_be_the_leans_of_ones_own_table(world: Path, tmp_path: Path) -> None:
    table = tmp_path / "leans.csv"
    table.write_text("# mine\ntheguardian.com, left\nDaily Mail, right\nthe irish times,centre\n", encoding="utf-8")
    mine = opml(
        tmp_path, "https://www.theguardian.com/rss", "https://www.dailymail.co.uk/rss", "https://www.npr.org/rss"
    )
    row = held(mine, world, "--groups", "lean", "--lean", table)
    assert {each["group"]: each["articles"] for each in row["groups"] if each["articles"]} == {"left": 1, "right": 1}
    assert row["unknown"] == 2


@pytest.mark.parametrize(
    ("written", "said"),
    [
        (None, "cannot be read as a table of leans"),
        (b"\xff\xfe\x00", "cannot be read as a table of leans"),
        (b"", "is no table of leans"),
        (b"# nothing,here\n", "is no table of leans"),
    ],
)
@pytest.mark.parametrize("name", ["diet", "perspectives"])
def test_a_table_that_is_none_is_wrong_use(
    name: str, written: bytes | None, said: str, world: Path, tmp_path: Path
) -> None:
    table = tmp_path / "leans.csv"
    if written is not None:
        table.write_bytes(written)
    options = ("--world", world) if name == "diet" else ()
    done = anechoic(name, world, *options, "--groups", "lean", "--lean", table)
    assert (done.status, done.out) == (2, "")
    assert done.said.startswith(f"anechoic: {table}: {said}")


@pytest.mark.parametrize(
    ("feed", "number"),
    [
        ("https://quay.example/rss", 1),
        ("https://www.quay.example/rss", 1),
        ("https://feeds.news.quay.example/rss", 1),
        ("https://otherquay.example/rss", 0),
        ("https://example/rss", 1),
    ],
)
def test_an_outlet_that_is_not_known_is_known_again_by_its_host(feed: str, number: int, tmp_path: Path) -> None:
    file = tmp_path / "world.jsonl"
    quay = {**ROWS[3], "outlet": "The Quay", "url": "https://news.quay.example/1"}
    file.write_bytes(jsonl([quay, {**ROWS[4], "outlet": "", "url": ""}]))
    done = anechoic("diet", opml(tmp_path, feed), "--world", file, "--json")
    assert [row["articles"] for row in done.rows] == [1] * number


def test_a_list_of_which_the_world_has_nothing_is_said(world: Path, tmp_path: Path) -> None:
    done = anechoic("diet", opml(tmp_path, "https://nobody.example/rss"), "--world", world)
    assert (done.status, done.out) == (1, "")
    assert done.said == "Nothing of the list was found: no article of the world is of its outlets.\n"


def test_a_list_that_is_the_whole_world_is_said_to_be_held_against_nothing(world: Path) -> None:
    done = anechoic("diet", world, "--world", world)
    assert done.status == 0
    assert "Nothing but your list was found" in done.said
    assert "0 of " in done.out


def test_a_world_that_is_nowhere_is_named(tmp_path: Path) -> None:
    mine = opml(tmp_path, "https://www.theguardian.com/rss")
    done = anechoic("diet", mine, "--world", tmp_path / "nowhere")
    assert done.status == 1
    assert f"refused {tmp_path / 'nowhere'}: does not exist" in done.said


@pytest.mark.parametrize("groups", ["country", "language", "owner", "lean", "side"])
def test_every_kind_of_group_can_be_asked_for(groups: str, world: Path, tmp_path: Path) -> None:
    mine = opml(tmp_path, "https://www.theguardian.com/rss")
    done = anechoic("diet", mine, "--world", world, "--groups", groups, "--json")
    assert (done.status, done.said) == (0, "")
    assert anechoic("diet", mine, "--world", world, "--groups", groups, "--json").printed == done.printed
    assert anechoic("perspectives", world, "--groups", groups).status == 0
