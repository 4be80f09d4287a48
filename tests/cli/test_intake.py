"""From paths to articles: what the files of one run have to do with each other."""

from pathlib import Path

from anechoic.cli.intake import Inputs
from anechoic.ports import unwatched

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
