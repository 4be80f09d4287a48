"""What cannot be read is named with its reason, and the rest is done: no input brings a command down."""

import gzip
import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from bridge import IDS, ROWS, TEXTS
from commands import anechoic, jsonl

COMMANDS = ("read", "echoes", "stories", "quotes", "claims", "perspectives", "brief")
PAGE = (
    "<!doctype html><html><head><title>Not found</title></head><body><article><h1>Not found</h1>"
    f"<p>{TEXTS['otters']}</p></article></body></html>"
)
LIST = '<opml version="2.0"><head><title>Feeds</title></head><body></body></opml>'
SITEMAP = (
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>https://a.example/1</loc></url></urlset>'
)


def holding(content: bytes) -> Callable[[Path], None]:
    """Makes a file with this content."""

    def made(path: Path) -> None:
        path.write_bytes(content)

    return made


def missing(_path: Path) -> None:
    """Makes nothing."""


def empty_folder(path: Path) -> None:
    path.mkdir()


def folder_of_others(path: Path) -> None:
    path.mkdir()
    (path / "notes.docx").write_bytes(b"PK\x03\x04 and more")
    (path / ".hidden.html").write_text(PAGE, encoding="utf-8")


UNUSABLE: dict[str, tuple[Callable[[Path], None], str]] = {
    "nowhere.jsonl": (missing, "does not exist"),
    "folder": (empty_folder, "is a folder without any file that can be read"),
    "others": (folder_of_others, "is a folder without any file that can be read"),
    "empty.jsonl": (holding(b""), "is empty"),
    "blank.txt": (holding(b" \n\n \n"), "is empty"),
    "picture.html": (holding(b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + bytes(64)), "save the page as HTML or as text"),
    "book.txt": (holding(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj"), "save the page as HTML or as text"),
    "noise.txt": (holding(bytes(range(256)) * 4), "save the page as HTML or as text"),
    "cut.jsonl.gz": (holding(gzip.compress(jsonl(ROWS))[:20]), "gzip ends too early"),
    "damaged.jsonl.gz": (holding(gzip.compress(jsonl(ROWS))[:60] + b"\xff" * 200), "gzip is damaged"),
    "error.xml": (holding(PAGE.encode()), "is an HTML page, not"),
    "error.jsonl": (holding(PAGE.encode()), "is an HTML page, not"),
    "list.opml": (holding(LIST.encode()), "list.opml"),
    "sitemap.xml": (holding(SITEMAP.encode()), "is a sitemap, which holds addresses and no articles"),
    "broken.xml": (holding(b"<rss><channel><title>The bri"), "broken.xml"),
    "bare.jsonl": (holding(b"{}\n"), "has no `id`"),
    "words.jsonl": (holding(b'"just words"\n'), "words.jsonl"),
    "list.jsonl": (holding(b'["id", "a"]\n'), "list.jsonl"),
    "number.jsonl": (holding(b"17\n"), "number.jsonl"),
    "deep.jsonl": (holding(b"[" * 100_000 + b"\n"), "deep.jsonl"),
    "date.jsonl": (holding(b'{"id": "a", "text": "x", "published": "soon"}\n'), "`published` is no ISO 8601 instant"),
    "page.html": (holding(b"<html><body></body></html>"), "page.html"),
    "archive.warc": (holding(b"WARC/1.0\r\nWARC-Type: response\r\n"), "archive.warc"),
    "mail.eml": (holding(b"From: a@post.example\nSubject: Nothing\n\n"), "mail.eml"),
    "mails.mbox": (holding(b"From a@post.example Tue Mar 17 07:00:00 2026\n\n"), "mails.mbox"),
}


@pytest.fixture(params=sorted(UNUSABLE))
def unusable(request: pytest.FixtureRequest, tmp_path: Path) -> tuple[Path, str]:
    """An input that gives nothing, and what is said of it."""
    made, reason = UNUSABLE[request.param]
    path = tmp_path / "unusable" / request.param
    path.parent.mkdir()
    made(path)
    return path, reason


def test_what_gives_nothing_is_named_with_its_reason(unusable: tuple[Path, str]) -> None:
    path, reason = unusable
    done = anechoic("read", path, "--json")
    assert (done.status, done.out) == (1, "")
    assert done.said.startswith(f"refused {path}")
    assert reason in done.said
    assert "Traceback" not in done.said


def test_beside_what_gives_nothing_the_rest_is_done(unusable: tuple[Path, str], day: Path) -> None:
    path, reason = unusable
    done = anechoic("echoes", path, day)
    assert done.status == 1
    assert sorted(key for row in done.rows for key in row["articles"]) == list(IDS)
    assert f"{path}" in done.said
    assert reason in done.said


@pytest.mark.parametrize("name", COMMANDS)
@pytest.mark.parametrize("order", [1, -1])
def test_every_command_names_a_missing_path_and_does_the_rest(name: str, order: int, day: Path, tmp_path: Path) -> None:
    missing = tmp_path / "nowhere"
    done = anechoic(name, *[missing, day][::order])
    assert done.status == 1
    assert done.said == f"refused {missing}: does not exist (check the spelling)\n"
    assert done.printed == anechoic(name, day).printed


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_prints_nothing_of_nothing(name: str, tmp_path: Path) -> None:
    empty = tmp_path / "empty.txt"
    empty.touch()
    done = anechoic(name, empty)
    assert (done.status, done.printed) == (1, b"")
    assert done.said.startswith(f"refused {empty}: is empty\n")


def test_lines_that_cannot_be_read_are_named_by_number_and_the_others_taken(tmp_path: Path) -> None:
    file = tmp_path / "day.jsonl"
    broken = ("{broken", {"text": "no id"}, {"id": "no-text"}, {"id": "odd", "text": "x", "published": "soon"})
    file.write_bytes(jsonl([broken[0], ROWS[0], broken[1], ROWS[1], broken[2], broken[3], ROWS[2]]))
    done = anechoic("read", file, "--json")
    assert done.status == 0
    assert [row["id"] for row in done.rows] == [row["id"] for row in ROWS[:3]]
    said = done.said.splitlines()
    assert [line.split(": ")[0].removeprefix("refused ") for line in said] == [
        f"{file}, line 1",
        f"{file}, line 3",
        f"{file}, line 5",
        f"{file}, line 6",
    ]


def test_a_file_whose_lines_are_all_bad_gave_nothing(tmp_path: Path, day: Path) -> None:
    file = tmp_path / "bad.jsonl"
    file.write_bytes(b"{a\n{b\n")
    done = anechoic("read", file, day, "--json")
    assert done.status == 1
    assert len(done.rows) == len(ROWS)


def test_what_stands_before_the_cut_of_a_gzip_is_taken(tmp_path: Path) -> None:
    long = [
        {**row, "id": f"{row['id']}-{n}", "text": f"{n}: {os.urandom(400).hex()}"} for n in range(60) for row in ROWS
    ]
    whole = gzip.compress(jsonl(long))
    file = tmp_path / "day.jsonl.gz"
    file.write_bytes(whole[: len(whole) // 2])
    done = anechoic("read", file, "--json")
    assert 50 < len(done.rows) < len(long)
    assert [row["id"] for row in done.rows] == [row["id"] for row in long[: len(done.rows)]]
    assert "gzip ends too early" in done.said
    assert done.status == 0


def test_a_line_of_fifty_megabytes_is_refused_and_the_others_taken(tmp_path: Path) -> None:
    file = tmp_path / "day.jsonl"
    with file.open("wb") as stream:
        stream.write(jsonl(ROWS[:1]))
        stream.write(b'{"id": "big", "text": "')
        stream.writelines([b"water " * 2**17] * 66)
        stream.write(b'"}\n')
        stream.write(jsonl(ROWS[1:]))
    done = anechoic("stories", file)
    assert sorted(key for row in done.rows for key in row["articles"]) == list(IDS)
    assert f"refused {file}, line 2: is over 10 MiB" in done.said
    assert done.status == 0


def test_many_refusals_of_one_reason_are_counted(tmp_path: Path) -> None:
    folder = tmp_path / "pages"
    folder.mkdir()
    for number in range(9):
        (folder / f"{number}.html").write_text("<html></html>", encoding="utf-8")
    done = anechoic("read", folder)
    assert done.status == 1
    assert len(done.said.splitlines()) == 4
    assert done.said.splitlines()[-1].startswith("refused 6 more: ")


def test_what_is_said_of_a_file_steers_no_terminal(tmp_path: Path) -> None:
    file = tmp_path / "red\x1b[31m\u202e.txt"
    file.touch()
    done = anechoic("read", file)
    assert "red" in done.said
    assert not {"\x1b", "\u202e"} & set(done.said)


def test_a_name_that_is_no_unicode_is_taken_and_said(tmp_path: Path) -> None:
    file = tmp_path / os.fsdecode(b"caf\xe9.jsonl")
    file.write_bytes(jsonl(ROWS))
    done = anechoic("read", file, "--json")
    assert done.status == 0
    assert len(done.rows) == len(ROWS)
    file.write_bytes(b"")
    assert anechoic("read", file).said.endswith("caf\\udce9.jsonl: is empty\n")


def test_a_file_that_may_not_be_read_is_named(tmp_path: Path, day: Path) -> None:
    loop = tmp_path / "loop.html"
    loop.symlink_to(loop)
    done = anechoic("echoes", loop, day)
    assert done.status == 1
    assert str(loop) in done.said
    assert len(done.rows) == 4


def test_a_path_given_twice_is_read_once(day: Path) -> None:
    assert anechoic("read", day, day, day.parent, "--json").printed == anechoic("read", day, "--json").printed


def test_outlets_that_a_folder_declares_are_known(tmp_path: Path) -> None:
    folder = tmp_path / "saved"
    folder.mkdir()
    (folder / "day.jsonl").write_bytes(jsonl([{**ROWS[3], "outlet": "", "url": "https://www.quay.example/trams"}]))
    declared = 'name = "The Quay"\ndomain = "quay.example"\ncountry = "KE"\nlanguage = "en"\nownership = "company"\n'
    (folder / "outlets.toml").write_text(f'[[outlet]]\n{declared}owner = "The Quay"\n', encoding="utf-8")
    done = anechoic("perspectives", folder)
    assert [row["group"] for row in done.rows] == ["KE"]
    assert done.said == ""


@pytest.mark.parametrize(
    ("written", "said"),
    [
        (b"[[outlet]\n", "outlets.toml"),
        (b'[[outlet]]\nname = "The Quay"\n', "outlets.toml"),
        (b"\xff\xfe\x00", "outlets.toml"),
    ],
)
def test_a_mistake_in_declared_outlets_is_named_and_the_articles_are_read(
    written: bytes, said: str, tmp_path: Path
) -> None:
    folder = tmp_path / "saved"
    folder.mkdir()
    (folder / "day.jsonl").write_bytes(jsonl(ROWS))
    (folder / "outlets.toml").write_bytes(written)
    done = anechoic("echoes", folder)
    assert done.status == 1
    assert said in done.said
    assert len(done.rows) == 4


def test_one_bad_mail_does_not_cost_the_others(tmp_path: Path) -> None:
    good = f"From a@post.example Tue Mar 17 07:00:00 2026\nFrom: Post <a@post.example>\nSubject: Otters\n\n{TEXTS['otters']}\n\n"
    file = tmp_path / "mails.mbox"
    file.write_text(f"{good}From a@post.example Tue Mar 17 07:00:00 2026\nSubject: none\n\n\n{good}", encoding="utf-8")
    done = anechoic("read", file, "--json")
    assert len(done.rows) == 2
    assert "mail 2" in done.said


def test_numbers_may_be_ids(tmp_path: Path) -> None:
    file = tmp_path / "numbers.jsonl"
    file.write_text(json.dumps({"id": 7, "text": TEXTS["otters"]}), encoding="utf-8")
    assert anechoic("echoes", file).rows[0]["articles"] == ["7"]
