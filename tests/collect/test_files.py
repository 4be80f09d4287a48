"""Files and folders: what is taken, what is refused, and with which words."""

import gzip
from pathlib import Path

import pytest

from anechoic.collect import captures, files_in
from anechoic.errors import BadInput, TooLarge, Unreadable
from anechoic.records import Capture, CaptureKind

PAGE = b"<!doctype html><html><body><p>The ferry sails again.</p></body></html>"


def saved(folder: Path, name: str, content: bytes) -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    return path


def reason(path: Path) -> str:
    with pytest.raises(BadInput) as failure:
        list(captures(path))
    assert failure.value.subject.startswith(str(path))
    return failure.value.reason


def test_folders_are_walked_in_alphabetical_order(tmp_path: Path) -> None:
    for name in ("b.html", "a/c.txt", "a/b.rss", ".hidden.html", ".git/x.html", "notes.docx", "z.jsonl.gz"):
        saved(tmp_path, name, b"x")
    names = [str(path.relative_to(tmp_path)) for path in files_in([tmp_path])]
    assert names == ["a/b.rss", "a/c.txt", "b.html", "z.jsonl.gz"]


def test_a_file_named_by_itself_is_taken_whatever_its_ending_and_once(tmp_path: Path) -> None:
    odd = saved(tmp_path, "page.saved", PAGE)
    assert files_in([odd, odd]) == [odd]


def test_a_missing_path_is_named(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="nowhere"):
        files_in([tmp_path / "nowhere.html"])


def test_the_path_stands_in_the_capture_as_it_was_given(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    saved(tmp_path, "day/page.html", PAGE)
    monkeypatch.chdir(tmp_path)
    assert [capture.path for path in files_in([Path("day")]) for capture in captures(path)] == ["day/page.html"]


@pytest.mark.parametrize(
    ("name", "content", "kind"),
    [
        ("page.html", PAGE, CaptureKind.PAGE),
        ("page.html.gz", gzip.compress(PAGE), CaptureKind.PAGE),
        ("page.htm", b"<p>Words without a frame.</p>", CaptureKind.PAGE),
        ("page.html", gzip.compress(PAGE), CaptureKind.PAGE),
        ("page.txt", PAGE, CaptureKind.PAGE),
        ("page.eml", PAGE, CaptureKind.PAGE),
        ("page", b"\xff\xfe" + PAGE.decode().encode("utf-16-le"), CaptureKind.PAGE),
        ("page.xhtml", b'<?xml version="1.0"?><!-- kept --><html></html>', CaptureKind.PAGE),
        ("note.txt", "The ferry – at last – sails.".encode("cp1252"), CaptureKind.TEXT),
        ("note", b"The ferry sails.", CaptureKind.TEXT),
        ("day.jsonl", b'{"id": "a", "text": "b"}', CaptureKind.LINE),
        ("day", b'{"id": "a", "text": "b"}', CaptureKind.LINE),
    ],
)
def test_content_decides_where_the_ending_lies(tmp_path: Path, name: str, content: bytes, kind: CaptureKind) -> None:
    assert [capture.kind for capture in captures(saved(tmp_path, name, content))] == [kind]


def test_every_line_that_is_not_blank_is_a_capture(tmp_path: Path) -> None:
    path = saved(tmp_path, "day.jsonl.gz", gzip.compress(b'{"id": 1}\r\n\n  \n{"id": 2}'))
    assert [(capture.content, capture.path) for capture in captures(path)] == [
        (b'{"id": 1}', str(path)),
        (b'{"id": 2}', str(path)),
    ]


@pytest.mark.parametrize(
    ("name", "content", "why"),
    [
        ("a.html", b"", "is empty"),
        ("a.html.gz", gzip.compress(b" \n"), "is empty"),
        ("a.html", b"\x89PNG\r\n\x1a\n" + bytes(40), "is a PNG picture"),
        ("a.txt", b"%PDF-1.7 ...", "is a PDF"),
        ("a.jsonl", b"PK\x03\x04...", "is a ZIP archive or an office document"),
        ("a.txt", bytes(range(256)) * 4 + bytes(200), "is a binary file"),
        ("a.html.gz", gzip.compress(gzip.compress(PAGE)), "is gzip within gzip"),
        ("a.xml", PAGE, "is an HTML page, not a feed"),
        ("a.jsonl", PAGE, "is an HTML page, not JSON Lines"),
        ("a.opml", b"<opml version='2.0'/>", "is a subscription list, which holds no articles"),
        ("a.xml", b"<?xml version='1.0'?><urlset/>", "is a sitemap, which holds addresses and no articles"),
        ("a.html.gz", gzip.compress(PAGE)[:-12], "gzip ends too early"),
        ("a.html.gz", gzip.compress(PAGE)[:10] + b"\xff" * 60, "gzip is damaged"),
    ],
)
def test_what_holds_no_words_is_refused_with_its_reason(tmp_path: Path, name: str, content: bytes, why: str) -> None:
    assert reason(saved(tmp_path, name, content)) == why


def test_a_folder_in_place_of_a_file_is_refused(tmp_path: Path) -> None:
    assert "cannot be read" in reason(tmp_path)


def test_the_lines_before_a_cut_are_kept(tmp_path: Path) -> None:
    rows = b"\n".join(b'{"id": "%d", "text": "%s"}' % (n, bytes(str(n * n * 7919), "ascii") * 9) for n in range(3000))
    packed = gzip.compress(rows)
    reader = captures(saved(tmp_path, "day.jsonl.gz", packed[: len(packed) // 2]))
    kept: list[Capture] = []
    with pytest.raises(BadInput, match="gzip ends too early"):
        kept.extend(reader)
    assert 1000 < len(kept) < 2000
    assert [capture.content for capture in kept] == rows.split(b"\n")[: len(kept)]


def test_a_bomb_is_stopped_at_the_limit(tmp_path: Path) -> None:
    bomb = gzip.compress(b"<html>" + b" " * 64 * 2**20, compresslevel=1)
    with pytest.raises(TooLarge, match="is over 10 MiB"):
        list(captures(saved(tmp_path, "a.html.gz", bomb)))


def test_a_line_over_the_limit_is_named(tmp_path: Path) -> None:
    path = saved(tmp_path, "a.jsonl", b'{"id": 1}\n' + b" " * 11 * 2**20)
    with pytest.raises(TooLarge, match="line 2"):
        list(captures(path))


def test_an_outline_is_no_article(tmp_path: Path) -> None:
    with pytest.raises(Unreadable):
        list(captures(saved(tmp_path, "a.xml", b"<opml/>")))
