"""What a list of sources shows of a world, and what it misses."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from typer.testing import CliRunner

from anechoic.cli.app import app
from anechoic.errors import WrongUse
from anechoic.outlets import DEFAULT
from anechoic.perspectives import Grouping, diet
from anechoic.perspectives.intervals import bounds
from anechoic.records import Article, ArticleId, Diet, Dossier
from anechoic.site.leans import leaning
from factories import article, story

EXAMPLES = Path(__file__).parents[2] / "examples" / "day"
FEED = str(EXAMPLES / "feeds" / "harbourpost.example.xml")


def report(key: str, outlet: str) -> Article:
    return article(f"A report of {key}.", key=key, outlet=outlet)


def told(*origins: tuple[Article, ...], key: str = "s1") -> Dossier:
    return Dossier(story(*origins, key=key, headline=f"Story {key}"), tuple(a for origin in origins for a in origin))


NORTH, SOUTH, EAST = report("n", "North Post"), report("s", "South Post"), report("e", "East Post")
COPY = report("c", "North Copy")
BIG = told((NORTH, COPY), (SOUTH,), (EAST,))
SMALL = told((report("n2", "North Post"),), (report("s2", "South Post"),), key="s2")


def by_name(*outlines: Dossier) -> Grouping:
    """Groups by the first word of an outlet's name."""
    articles = [each for outline in outlines for each in outline.articles]
    return Grouping("owner", {a.id: a.outlet.split()[0] for a in articles if not a.outlet.startswith("East")}, {})


def made(*mine: str, outlines: tuple[Dossier, ...] = (BIG, SMALL)) -> Diet:
    return diet([ArticleId(key) for key in mine], outlines, by_name(*outlines))


def test_a_big_story_that_no_article_of_the_list_tells_is_missed() -> None:
    found = made("n2")
    assert [(missed.headline, missed.origins) for missed in found.missed] == [("Story s1", 3)]
    assert found.missed[0].outlets == ("East Post", "North Copy", "North Post", "South Post")


def test_a_reprint_is_enough_for_a_story_not_to_be_missed() -> None:
    assert made("c").missed == ()


def test_a_story_of_two_origins_is_not_big() -> None:
    assert (made("n").big, made("n").missed) == (1, ())


def test_copies_make_no_story_big() -> None:
    copied = told((NORTH, COPY, SOUTH, EAST))
    assert made("n", outlines=(copied,)).big == 0


def test_a_report_that_repeats_another_is_an_echo() -> None:
    assert (made("c", "s").echoes, made("c", "s").echo) == (1, 0.5)
    assert made("n", "s").echoes == 0


def test_groups_stand_beside_their_part_of_the_world() -> None:
    found = made("n", "n2", "e")
    assert [(g.group, g.articles, g.share, g.world) for g in found.groups] == [
        ("North", 2, 1.0, 0.6),
        ("South", 0, 0.0, 0.4),
    ]
    assert found.unknown == 1


def test_a_list_of_one_group_is_as_varied_as_one() -> None:
    assert made("n", "n2").breadth == 1.0
    assert made("n", "s").breadth == 2.0


@given(st.integers(0, 60), st.integers(0, 60))
def test_a_share_lies_between_its_bounds(part: int, more: int) -> None:
    low, high = bounds(part, part + more)
    assert 0 <= low <= high <= 1
    if part + more:
        assert low - 1e-9 <= part / (part + more) <= high + 1e-9


def test_more_to_go_by_narrows_the_bounds() -> None:
    few, many = bounds(1, 4), bounds(10, 40)
    assert few[0] < many[0] < many[1] < few[1]


# ── The command ───────────────────────────────────────────────────────────────────────────────────


def test_the_page_tells_what_a_feed_shows_of_the_example_day() -> None:
    printed = CliRunner().invoke(app, ["diet", FEED, "--world", str(EXAMPLES)])
    assert printed.exit_code == 0
    assert "6 articles of 1 outlet," in printed.stdout
    assert "WHAT IT MISSES" in printed.stdout


def test_a_subscription_list_stands_for_the_articles_of_its_outlets(tmp_path: Path) -> None:
    listed = tmp_path / "mine.opml"
    listed.write_text(
        '<opml version="2.0"><body><outline xmlUrl="https://www.harbourpost.example/rss"/></body></opml>',
        encoding="utf-8",
    )
    whole = [
        json.loads(CliRunner().invoke(app, ["diet", source, "--world", str(EXAMPLES), "--json"]).stdout)
        for source in (str(listed), FEED)
    ]
    assert whole[0] == whole[1]
    assert whole[0]["articles"] == 6


def test_a_list_of_which_nothing_is_found_is_said_to_be_so(tmp_path: Path) -> None:
    listed = tmp_path / "mine.opml"
    listed.write_text(
        '<opml version="2.0"><body><outline xmlUrl="https://nowhere.example/rss"/></body></opml>', encoding="utf-8"
    )
    printed = CliRunner().invoke(app, ["diet", str(listed), "--world", str(EXAMPLES)])
    assert printed.exit_code == 1
    assert "Nothing of the list was found" in printed.stderr


def test_a_table_tells_how_outlets_lean(tmp_path: Path) -> None:
    table = tmp_path / "leans.csv"
    table.write_text("# mine\nbbc.co.uk,centre\nNorth Post, left\n", encoding="utf-8")
    bbc = article("x", key="b", outlet="BBC News", url="https://www.bbc.co.uk/news/1")
    assert [a.lean for a in leaning((NORTH, SOUTH, bbc), table, DEFAULT)] == ["left", "", "centre"]


def test_what_is_no_table_is_refused(tmp_path: Path) -> None:
    table = tmp_path / "leans.csv"
    table.write_text("nothing here", encoding="utf-8")
    with pytest.raises(WrongUse, match="no table of leans"):
        leaning((NORTH,), table, DEFAULT)
    with pytest.raises(WrongUse, match="cannot be read"):
        leaning((NORTH,), tmp_path / "none.csv", DEFAULT)
