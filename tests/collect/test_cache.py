"""What is kept of earlier answers."""

import asyncio
from dataclasses import replace
from pathlib import Path

import pytest

from anechoic.collect.live import CachedFetcher, KeptAnswers
from anechoic.errors import FetchFailed
from anechoic.ports import Request, Response
from fakes import FakeFetcher

URL = "https://post.example/rss"
FIRST = Response(URL, 200, b"one\ntwo", "text/xml", "utf-8", etag='"1"')


ASKED = Request(URL)


def fetched(answer: Response, folder: Path, request: Request = ASKED) -> Response:
    return asyncio.run(CachedFetcher(FakeFetcher({URL: answer}), KeptAnswers(folder)).fetch(request))


def test_an_unchanged_page_comes_from_the_folder_whole(tmp_path: Path) -> None:
    assert fetched(FIRST, tmp_path / "new") == FIRST
    silent = replace(FIRST, content=b"changed without a word")
    assert fetched(silent, tmp_path / "new") == FIRST


def test_a_changed_page_replaces_the_kept_one(tmp_path: Path) -> None:
    fetched(FIRST, tmp_path)
    second = replace(FIRST, content=b"three", etag='"2"')
    assert fetched(second, tmp_path) == second
    assert fetched(replace(second, content=b"x"), tmp_path) == second


def test_a_date_of_change_serves_as_well(tmp_path: Path) -> None:
    dated = replace(FIRST, etag="", last_modified="Tue, 17 Mar 2026 10:00:00 GMT")
    fetched(dated, tmp_path)
    assert fetched(replace(dated, content=b"x"), tmp_path) == dated


def test_what_cannot_be_asked_for_again_is_not_kept(tmp_path: Path) -> None:
    fetched(replace(FIRST, etag=""), tmp_path)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "damage", [b"", b"{}", b"[]\n", b"{}\nbody", b"\xff\xfe", b'{"sha256": 1, "odd": 2}\nx', b"null\n"]
)
def test_a_damaged_file_is_as_good_as_none(tmp_path: Path, damage: bytes) -> None:
    fetched(FIRST, tmp_path)
    [file] = tmp_path.iterdir()
    file.write_bytes(damage)
    assert fetched(FIRST, tmp_path) == FIRST


def test_a_flipped_byte_is_noticed(tmp_path: Path) -> None:
    fetched(FIRST, tmp_path)
    [file] = tmp_path.iterdir()
    file.write_bytes(file.read_bytes()[:-1] + b"x")
    fresh = replace(FIRST, content=b"as it is now")
    assert fetched(fresh, tmp_path) == fresh


def test_a_caller_that_knows_the_page_hears_that_it_is_unchanged(tmp_path: Path) -> None:
    fetched(FIRST, tmp_path)
    assert fetched(FIRST, tmp_path, Request(URL, etag='"1"')).status == 304


def test_a_folder_that_cannot_be_written_costs_only_the_saving(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("in the way")
    assert fetched(FIRST, blocked) == FIRST


def test_a_failure_is_handed_on(tmp_path: Path) -> None:
    with pytest.raises(FetchFailed):
        asyncio.run(CachedFetcher(FakeFetcher({}), KeptAnswers(tmp_path)).fetch(Request(URL)))
