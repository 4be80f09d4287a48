"""Results go where they are sent, whole or not at all, and nothing that was there is lost on the way."""

import os
from pathlib import Path

import pytest

from anechoic.cli.output import destination, write, write_bytes, write_lines
from anechoic.errors import WrongUse

WORDS = "The ferry – at last – sails.\n"


def test_a_file_gets_the_whole_text_in_utf_8_and_nothing_is_left_beside_it(tmp_path: Path) -> None:
    out = tmp_path / "new" / "folder" / "out.txt"
    write(WORDS, out)
    assert out.read_text(encoding="utf-8") == WORDS
    assert list(out.parent.iterdir()) == [out]


def test_a_failure_midway_leaves_what_was_there(tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    out.write_text("before\n")

    def lines() -> object:
        yield "one"
        raise RuntimeError("the page is gone")

    with pytest.raises(RuntimeError):
        write_lines(lines(), out)  # type: ignore[arg-type] # they break
    assert out.read_text() == "before\n"
    assert list(tmp_path.iterdir()) == [out]


def test_a_link_stays_one_and_what_it_leads_to_is_written(tmp_path: Path) -> None:
    real, link = tmp_path / "real.txt", tmp_path / "link.txt"
    real.write_text("before")
    link.symlink_to(real)
    write(WORDS, link)
    assert link.is_symlink()
    assert real.read_text(encoding="utf-8") == WORDS


def test_a_device_stays_what_it_is() -> None:
    write(WORDS, Path(os.devnull))
    assert Path(os.devnull).is_char_device()


def test_bytes_are_written_as_they_are(tmp_path: Path) -> None:
    write_bytes(b"PK\x00\xff", tmp_path / "book.epub")
    assert (tmp_path / "book.epub").read_bytes() == b"PK\x00\xff"


def test_lines_are_printed_as_they_come(capsys: pytest.CaptureFixture[str]) -> None:
    write_lines(iter(["one", "two"]), None)
    assert capsys.readouterr().out == "one\ntwo\n"


def test_halves_of_characters_do_not_keep_the_rest_from_being_written(tmp_path: Path) -> None:
    write("The \ud800 ferry", tmp_path / "out.txt")
    assert (tmp_path / "out.txt").read_text(encoding="utf-8") == "The ? ferry"


@pytest.mark.parametrize("given", [None, Path("-")])
def test_without_a_file_it_is_standard_output(given: Path | None) -> None:
    assert destination(given) is None


def test_a_folder_or_a_place_below_a_file_is_wrong_use_before_any_work(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    for place, reason in ((tmp_path, "is a folder"), (tmp_path / "file" / "out.txt", "cannot be written")):
        with pytest.raises(WrongUse, match=reason):
            destination(place)
    assert destination(tmp_path / "new" / "out.txt") == tmp_path / "new" / "out.txt"
