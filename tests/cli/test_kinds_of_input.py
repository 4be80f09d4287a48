"""Every kind of file that news is saved in, through the command line, alone and mixed in one folder."""

import gzip
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from bridge import ROWS, TEXTS
from commands import anechoic, jsonl

TITLE = "Otters return to the marsh below Lune Weir"
URL = "https://www.npr.org/2026/otters"
PARAGRAPHS = "".join(f"<p>{line}</p>" for line in TEXTS["otters"].split("\n"))
META = f'<link rel="canonical" href="{URL}"><meta property="article:published_time" content="2026-03-10T12:00:00Z">'
PAGE = (
    f'<!doctype html><html lang="en"><head><title>{TITLE}</title>{META}</head>'
    f"<body><nav><a href='/'>Home</a></nav><article><h1>{TITLE}</h1>{PARAGRAPHS}</article></body></html>"
).encode()
SAVED = f"{TITLE}\n\n{TEXTS['otters']}\n".encode()
ITEM = f"<title>{TITLE}</title><link>{URL}</link><pubDate>Tue, 10 Mar 2026 12:00:00 +0000</pubDate>"
RSS = f"<rss version='2.0'><channel><title>NPR</title><item>{ITEM}<description>{TEXTS['otters']}</description></item></channel></rss>"
ATOM = (
    f"<feed xmlns='http://www.w3.org/2005/Atom'><title>NPR</title><entry><id>{URL}</id><title>{TITLE}</title>"
    f"<link href='{URL}'/><published>2026-03-10T12:00:00Z</published><content type='html'>"
    f"{PARAGRAPHS.replace('<', '&lt;')}</content></entry></feed>"
)
JSON_FEED = {
    "version": "https://jsonfeed.org/version/1.1",
    "title": "NPR",
    "items": [
        {"id": URL, "url": URL, "title": TITLE, "date_published": "2026-03-10T12:00:00Z", "content_html": PARAGRAPHS}
    ],
}
MAIL = (
    f"From: NPR <news@npr.org>\nSubject: {TITLE}\nDate: Tue, 10 Mar 2026 12:00:00 +0000\nMIME-Version: 1.0\n"
    f"Content-Type: text/plain; charset=utf-8\n\n{TEXTS['otters']}\n"
).encode()
MAILBOX = b"From news@npr.org Tue Mar 10 12:00:00 2026\n" + MAIL + b"\n"


def warc() -> bytes:
    answer = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + PAGE
    head = (
        f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: {URL}\r\nWARC-Date: 2026-03-10T13:00:00Z\r\n"
        "WARC-Record-ID: <urn:uuid:0e6f9b1c-0000-4000-8000-000000000001>\r\n"
        f"Content-Type: application/http;msgtype=response\r\nContent-Length: {len(answer)}\r\n\r\n"
    )
    return head.encode() + answer + b"\r\n\r\n"


KINDS: dict[str, Callable[[], bytes]] = {
    "page.html": lambda: PAGE,
    "page.html.gz": lambda: gzip.compress(PAGE),
    "saved.txt": lambda: SAVED,
    "feed.xml": RSS.encode,
    "feed.rss": RSS.encode,
    "feed.atom": ATOM.encode,
    "feed.json": lambda: json.dumps(JSON_FEED).encode(),
    "day.jsonl": lambda: jsonl([ROWS[4]]),
    "day.jsonl.gz": lambda: gzip.compress(jsonl([ROWS[4]])),
    "pages.warc": warc,
    "pages.warc.gz": lambda: gzip.compress(warc()),
    "news.eml": lambda: MAIL,
    "news.mbox": lambda: MAILBOX,
}
by_kind = pytest.mark.parametrize("name", sorted(KINDS))


@by_kind
def test_every_kind_of_file_gives_the_body_of_its_article(name: str, tmp_path: Path) -> None:
    file = tmp_path / name
    file.write_bytes(KINDS[name]())
    done = anechoic("read", file, "--json")
    assert (done.status, done.said) == (0, "")
    (row,) = done.rows
    assert row["text"].split() == TEXTS["otters"].split()
    assert row["title"] == TITLE
    assert row["from"] == str(file)


@pytest.mark.parametrize("name", sorted(set(KINDS) - {"saved.txt", "news.eml", "news.mbox"}))
def test_what_carries_an_address_and_a_day_tells_the_outlet(name: str, tmp_path: Path) -> None:
    file = tmp_path / name
    file.write_bytes(KINDS[name]())
    (row,) = anechoic("read", file, "--json").rows
    assert (row["url"], row["outlet"], row["published"]) == (URL, "NPR", "2026-03-10T12:00:00Z")


@by_kind
def test_every_kind_of_file_may_come_by_standard_input(name: str) -> None:
    done = anechoic("read", "-", "--json", stdin=KINDS[name]())
    assert done.status == 0, done.said
    assert [row["text"].split() for row in done.rows] == [TEXTS["otters"].split()]


@by_kind
def test_every_kind_of_file_can_be_briefed(name: str, tmp_path: Path) -> None:
    file = tmp_path / name
    file.write_bytes(KINDS[name]())
    done = anechoic("brief", file, "--format", "json")
    assert done.status == 0, done.said
    (item,) = done.rows[0]["items"]
    assert item["headline"] == TITLE


def test_all_kinds_in_one_folder_are_one_story_of_one_origin(tmp_path: Path) -> None:
    folder = tmp_path / "mixed"
    (folder / "deep").mkdir(parents=True)
    for number, (name, made) in enumerate(sorted(KINDS.items())):
        (folder / ("deep" if number % 2 else "") / name).write_bytes(made())
    (folder / "notes.docx").write_bytes(b"PK\x03\x04")
    (folder / ".hidden.html").write_bytes(PAGE)
    done = anechoic("stories", folder)
    assert done.status == 0
    (story,) = done.rows
    assert len(story["origins"]) == 1
    assert "8 articles came by two ways, as a page and in a feed, say" in done.said


def test_capitals_in_an_ending_make_no_difference(tmp_path: Path) -> None:
    folder = tmp_path / "saved"
    folder.mkdir()
    (folder / "PAGE.HTML").write_bytes(PAGE)
    assert [row["title"] for row in anechoic("read", folder, "--json").rows] == [TITLE]


def test_a_page_without_an_ending_is_read_where_it_is_named(tmp_path: Path) -> None:
    file = tmp_path / "otters"
    file.write_bytes(PAGE)
    assert [row["title"] for row in anechoic("read", file, "--json").rows] == [TITLE]
