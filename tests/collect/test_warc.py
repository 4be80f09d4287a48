"""What was collected, archived and read again as it came."""

import gzip
from datetime import UTC, datetime
from pathlib import Path

import pytest
from fastwarc.warc import ArchiveIterator
from hypothesis import given
from hypothesis import strategies as st

from anechoic.collect import captures
from anechoic.collect.carried import known_from, known_json
from anechoic.collect.live import Left, Taken, recording
from anechoic.errors import BadInput, WrongUse
from anechoic.ports import Response
from anechoic.records import Capture, CaptureKind, Known, Sighting, SourceState
from fakes import FakeClock

KNOWN = Known(
    url="https://post.example/ferry",
    outlet="The Harbour Post",
    title="The ferry sails — again",
    standfirst="After a month.",
    byline=("Ann Lee", "Bo Ruiz"),
    label="Islands",
    published=datetime(2026, 3, 17, 6, 30, tzinfo=UTC),
    lang="en",
)
PAGE = Capture("<p>Fähre fährt.</p>".encode("cp1252"), CaptureKind.PAGE, KNOWN.url, "windows-1252", KNOWN)
ENTRY = Capture(
    b"<p>An entry.</p>", CaptureKind.FRAGMENT, "https://post.example/rss", "utf-8", Known(title="Only here")
)
LETTER = Capture(b"Good morning.", CaptureKind.TEXT, "imaps://me@mail.example/", "utf-8", Known(title="Letter"))
FEED = Response("https://post.example/rss", 200, b"<rss/>", "text/html", "utf-8", etag='"7"')


def taken(*forms: Capture) -> Taken:
    return Taken(forms, Sighting(key="1", source="https://post.example/rss", digest="d", seen=FakeClock().now()))


def archived(path: Path, *steps: Taken | Left) -> list[Capture]:
    with recording(path, FakeClock()) as record:
        for step in steps:
            record(step)
    return list(captures(path))


def same(first: Capture, second: Capture) -> bool:
    parts = ("content", "kind", "charset", "known")
    return all(getattr(first, part) == getattr(second, part) for part in parts)


@pytest.mark.parametrize("name", ["day.warc", "day.warc.gz"])
def test_what_was_collected_is_read_again_as_it_was(tmp_path: Path, name: str) -> None:
    left = Left(SourceState(address=FEED.url), FEED)
    found = archived(tmp_path / name, taken(PAGE, ENTRY), taken(ENTRY), left, taken(), taken(LETTER))
    assert len(found) == 3
    assert all(same(*pair) for pair in zip(found, (PAGE, ENTRY, LETTER), strict=True))


def test_every_record_is_one_that_other_programs_read(tmp_path: Path) -> None:
    archived(tmp_path / "day.warc.gz", taken(PAGE), Left(SourceState(address=FEED.url), FEED))
    with (tmp_path / "day.warc.gz").open("rb") as stream:
        records = [
            (r.headers["WARC-Type"], r.headers["WARC-Target-URI"], r.verify_block_digest())
            for r in ArchiveIterator(stream, parse_http=False)
        ]
    assert records == [("metadata", KNOWN.url, True), ("response", KNOWN.url, True), ("response", FEED.url, True)]


def test_a_later_run_adds_to_the_archive(tmp_path: Path) -> None:
    for name in ("day.warc", "day.warc.gz"):
        archived(tmp_path / name, taken(PAGE))
        assert len(archived(tmp_path / name, taken(ENTRY))) == 2


@given(st.integers(0, 400))
def test_what_a_killed_run_left_unfinished_is_cut_away(tmp_path_factory: pytest.TempPathFactory, cut: int) -> None:
    path = tmp_path_factory.mktemp("archive") / "day.warc.gz"
    archived(path, taken(PAGE))
    whole = path.read_bytes()
    archived(path, taken(ENTRY))
    path.write_bytes(path.read_bytes()[: len(whole) + cut])
    found = archived(path, taken(LETTER))
    assert same(found[0], PAGE)
    assert same(found[-1], LETTER)
    assert gzip.decompress(path.read_bytes())


def test_an_archive_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    with pytest.raises((BadInput, WrongUse)), recording(tmp_path / "away" / "day.warc", FakeClock()):
        pass


@pytest.mark.parametrize(
    "content", [b"", b"[]", b"\xff", b'{"published": "soon"}', b'"a"', b"1", b'{"byline": 3}', b"[" * 10**5]
)
def test_what_is_not_ours_says_nothing(content: bytes) -> None:
    assert known_from(content) is None


def test_what_is_known_survives_as_json() -> None:
    assert known_from(known_json(KNOWN)) == KNOWN
    assert known_from(known_json(Known())) == Known()
