"""A table of the user's own gives outlets their lean, by name or address, and says where it cannot."""

from pathlib import Path

import pytest

from anechoic.errors import WrongUse
from anechoic.outlets import DEFAULT, Register
from anechoic.site.leans import leaning
from factories import article

HARBOUR = article("The ferry sails.", outlet="The Harbour Post", url="https://www.harbour.example/ferry")
GUARDIAN = article("The ferry sails.", key="a2", outlet="The Guardian", url="https://www.theguardian.com/ferry")


def leans(table: str, folder: Path, register: Register = DEFAULT) -> list[str]:
    file = folder / "leans.csv"
    file.write_text(table, encoding="utf-8")
    return [each.lean for each in leaning([HARBOUR, GUARDIAN], file, register)]


@pytest.mark.parametrize("named", ["The Guardian", "theguardian.com", "https://www.theguardian.com/uk"])
def test_an_outlet_that_is_known_goes_by_any_of_its_names(named: str, tmp_path: Path) -> None:
    assert leans(f"{named}, left \n", tmp_path) == ["", "left"]


def test_one_that_nobody_knows_goes_by_the_name_it_has(tmp_path: Path) -> None:
    assert leans("THE HARBOUR POST,centre\n", tmp_path) == ["centre", ""]


def test_remarks_and_empty_lines_say_nothing(tmp_path: Path) -> None:
    table = "# outlet,lean\n\nThe Harbour Post, Founded 1890,old\nThe Harbour Post,centre\nno comma here\n"
    assert leans(table, tmp_path) == ["centre", ""]


def test_without_a_table_articles_keep_their_lean() -> None:
    assert leaning([HARBOUR], None, DEFAULT) == (HARBOUR,)


@pytest.mark.parametrize("table", [b"", b"no table at all", b"# a,b", b"\xff\xfe,left"])
def test_a_table_that_says_nothing_is_wrong_use(table: bytes, tmp_path: Path) -> None:
    file = tmp_path / "leans.csv"
    file.write_bytes(table)
    with pytest.raises(WrongUse, match=r"leans\.csv"):
        leaning([HARBOUR], file, DEFAULT)
