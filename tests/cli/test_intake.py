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
