"""Lean on the site: told by the table of the installation, and offered to nobody where there is none."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from django.test import Client

import made_day
from anechoic.errors import WrongUse
from anechoic.outlets import DEFAULT
from anechoic.site.archive import making, models, store
from anechoic.site.archive.regrouping import in_groups
from anechoic.site.leans import leaning
from anechoic.site.subscribers.forms import Preferences


@pytest.fixture
def table(archive: Path) -> Iterator[Path]:
    file = archive / "leans.csv"
    file.write_text("The Harbour Post,left\nCounty Radio,right\n", encoding="utf-8")
    yield file
    file.unlink()


def offered(client: Client) -> list[bool]:
    """Whether a story's page, a subscriber's form and a reader's choice know of lean."""
    story = models.Report.objects.get(article="wall-post").story_id
    page = client.get(f"/stories/{story}/").content.decode()
    client.post("/groups", {"groups": "lean", "back": "/"})
    form = str(Preferences(held=())["groups"])
    return [">lean<" in page, ">lean<" in form, bool(client.cookies.get("groups") and client.cookies["groups"].value)]


@pytest.mark.usefixtures("example")
def test_without_a_table_nobody_is_offered_groups_by_lean(client: Client) -> None:
    assert offered(client) == [False, False, False]


@pytest.mark.usefixtures("example", "table")
def test_with_a_table_everybody_is(client: Client) -> None:
    assert offered(client) == [True, True, True]


@pytest.mark.usefixtures("table")
def test_coverage_is_grouped_by_the_leans_of_the_table_and_no_article_counts_as_changed() -> None:
    store.keep(made_day.ARTICLES)
    row = making.made(making.Order(made_day.EDITION, made_day.DAY), made_day.ARTICLES)
    wall = next(each for each in in_groups(store.restored(row), "lean").items if "wall" in each.headline)
    groups = dict(wall.coverage.groups)
    assert (groups["left"], groups["right"]) == (("The Harbour Post",), ("County Radio",))
    assert not models.Revision.objects.exists()


@pytest.mark.parametrize("content", [b"", b"# only a remark\n", b"no comma at all\n", b"\xff\xfe,left\n"])
def test_a_table_that_says_nothing_is_refused_by_name(content: bytes, tmp_path: Path) -> None:
    table = tmp_path / "leans.csv"
    table.write_bytes(content)
    with pytest.raises(WrongUse, match=r"leans\.csv"):
        leaning(made_day.ARTICLES, table, DEFAULT)


def test_a_table_names_outlets_by_name_or_address_and_leaves_others_as_they_are(tmp_path: Path) -> None:
    table = tmp_path / "leans.csv"
    table.write_text("The Harbour Post,left\n# a remark\nCounty Radio , right \n", encoding="utf-8")
    leans = {each.outlet: each.lean for each in leaning(made_day.ARTICLES, table, DEFAULT)}
    assert leans == {"The Harbour Post": "left", "Ellery Mail": "", "County Radio": "right", "Marden Times": ""}
