"""From paths to articles: what the files of one run have to do with each other."""

import json
from pathlib import Path

from anechoic.cli.intake import Inputs
from anechoic.ports import unwatched
from commands import anechoic

HOUSE = "The Quay has kept watch over the harbour of Wenmouth for its readers since the year of the great flood."


def saved(folder: Path, number: int) -> None:
    paragraphs = "".join(
        f"<p>{each} {number} of this series, the harbour master said on the wall in the rain.</p>"
        for each in ("The crane that fell is told of in part", "The barge that sank is told of in part", "The tide is told of in part")
    )  # fmt: skip
    head = (
        f'<link rel="canonical" href="https://quay.example/{number}"><title>Part {number} of the harbour series</title>'
    )
    page = f"<html><head>{head}</head><body><article><h1>Part {number} of the harbour series</h1>{paragraphs}<p>{HOUSE}</p></article></body></html>"
    (folder / f"{number}.html").write_text(page, encoding="utf-8")


def test_what_stands_on_several_pages_of_an_outlet_is_known_from_file_to_file(tmp_path: Path) -> None:
    for number in range(4):
        saved(tmp_path, number)
    found = list(Inputs((tmp_path,), unwatched).articles())
    assert [HOUSE in each.text for each in found] == [True, True, False, False]


OUTLET = """[[outlet]]
name = "The Lune Lantern"
domain = "lunelantern.example"
country = "IE"
language = "en"
ownership = "company"
owner = "Lune Lantern Ltd"
"""


def countries(*files: Path) -> list[str]:
    """The countries of the outlets whose coverage of a story is told."""
    rows = anechoic("perspectives", *files).printed.decode().splitlines()
    return [json.loads(row)["group"] for row in rows if json.loads(row)["reports"]]


def test_outlets_of_this_installation_are_known_to_every_command(tmp_path: Path, home: Path) -> None:
    file = tmp_path / "day.jsonl"
    row = {"id": "1", "outlet": "The Lune Lantern", "title": "Otters return", "lang": "en", "text": "Otters returned to the marsh, wardens said."}  # fmt: skip
    file.write_text(json.dumps(row), encoding="utf-8")
    assert "IE" not in countries(file)
    home.mkdir()
    (home / "outlets.toml").write_text(OUTLET, encoding="utf-8")
    assert "IE" in countries(file)


def test_outlets_are_declared_beside_a_given_file_too(tmp_path: Path) -> None:
    file = tmp_path / "day.jsonl"
    file.write_text('{"id": "1", "text": "Otters returned to the marsh."}', encoding="utf-8")
    (tmp_path / "outlets.toml").write_text(OUTLET, encoding="utf-8")
    inputs = Inputs((file, file), unwatched)
    assert inputs.register.by_name("The Lune Lantern")
    assert len(inputs.declared) == 1
    assert not Inputs((Path("-"), tmp_path / "none.jsonl"), unwatched).declared


def test_outlets_that_are_declared_wrongly_are_named_with_their_file(tmp_path: Path) -> None:
    file = tmp_path / "day.jsonl"
    file.write_text('{"id": "1", "text": "Otters returned to the marsh."}', encoding="utf-8")
    (tmp_path / "outlets.toml").write_text(OUTLET.replace('"IE"', '"Ireland"'), encoding="utf-8")
    done = anechoic("echoes", file)
    assert (done.status, "outlets.toml: The Lune Lantern: 'Ireland' is no ISO 3166 code" in done.said) == (1, True)


SHORT = "The crane is told of in short."
LONG = " ".join(
    f"Paragraph {number} of a text that the feed has whole, the harbour master said." for number in range(30)
)


def feed(folder: Path, *entries: tuple[int, str]) -> Path:
    """A feed with entries for pages of the harbour series."""
    items = "".join(
        f"<item><title>Part {number}</title><link>https://quay.example/{number}</link><description>{text}</description></item>"
        for number, text in entries
    )
    file = folder / "a-feed.xml"
    file.write_text(f"<rss version='2.0'><channel><title>The Quay</title>{items}</channel></rss>", encoding="utf-8")
    return file


def carriers(folder: Path) -> tuple[list[str], list[str]]:
    """From which files the articles came that are printed, and which were refused."""
    inputs = Inputs((folder,), unwatched)
    printed = [Path(each.path).name for each in inputs.each_once()]
    assert inputs.complete
    return printed, [Path(each.subject).name for each in inputs.refusals]


def test_an_article_on_a_page_and_in_a_feed_comes_once_the_fuller_of_them(tmp_path: Path) -> None:
    saved(tmp_path, 1)
    saved(tmp_path, 2)
    feed(tmp_path, (1, SHORT), (2, LONG), (3, SHORT))
    printed, refused = carriers(tmp_path)
    assert printed == ["1.html", "a-feed.xml", "a-feed.xml"]
    assert sorted(refused) == ["2.html", "a-feed.xml"]


def test_entries_without_pages_beside_them_are_all_there_in_their_order(tmp_path: Path) -> None:
    feed(tmp_path, (2, SHORT), (1, LONG), (2, LONG))
    assert carriers(tmp_path) == (["a-feed.xml"] * 3, [])


def test_two_pages_that_name_one_address_are_two(tmp_path: Path) -> None:
    saved(tmp_path, 1)
    (tmp_path / "b.html").write_bytes((tmp_path / "1.html").read_bytes())
    feed(tmp_path, (1, SHORT))
    assert carriers(tmp_path) == (["1.html", "b.html"], ["a-feed.xml"])


def test_the_command_says_that_an_article_came_by_two_ways(tmp_path: Path) -> None:
    saved(tmp_path, 1)
    file = feed(tmp_path, (1, SHORT))
    done = anechoic("read", "--json", file, tmp_path / "1.html")
    assert [json.loads(row)["url"] for row in done.printed.decode().splitlines()] == ["https://quay.example/1"]
    assert "came by two ways" in done.said
    assert done.status == 0
