"""Pages that a run fetched and could not deal with any more."""

import asyncio
import os
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from anechoic.collect.live import KeptAnswers, ResumedFetcher
from anechoic.errors import FetchFailed
from anechoic.ports import Request, Response
from fakes import FakeClock, FakeFetcher

URL = "https://post.example/ferry"
PAGE = Response(URL, 200, b"one\ntwo", "text/html", "utf-8", etag='"1"')
ASKED = Request(URL, resumed=True)
CLOCK = FakeClock()


def run(folder: Path, network: FakeFetcher) -> ResumedFetcher:
    return ResumedFetcher(network, KeptAnswers(folder), CLOCK)


def fetched(fetcher: ResumedFetcher, request: Request = ASKED) -> Response:
    return asyncio.run(fetcher.fetch(request))


def network() -> FakeFetcher:
    return FakeFetcher({URL: PAGE})


def test_a_run_that_was_killed_over_a_page_need_not_ask_for_it_again(tmp_path: Path) -> None:
    fetched(run(tmp_path, network()))
    silent = FakeFetcher({})
    assert fetched(run(tmp_path, silent)) == PAGE
    assert silent.asked == []


def test_what_was_dealt_with_is_held_no_longer(tmp_path: Path) -> None:
    first = run(tmp_path, network())
    fetched(first)
    first.dealt_with(URL)
    assert list(tmp_path.iterdir()) == []
    second = network()
    fetched(run(tmp_path, second))
    assert second.asked == [URL]


def test_to_let_go_of_what_was_never_held_does_nothing(tmp_path: Path) -> None:
    run(tmp_path / "new", network()).dealt_with(URL)


def test_how_a_source_stands_is_asked_of_it_each_time(tmp_path: Path) -> None:
    """A feed, or a page that is looked at again, is wanted as it is now, and nothing of it is held."""
    feed = network()
    for _ in range(2):
        fetched(run(tmp_path, feed), Request(URL))
    assert feed.asked == [URL, URL]
    assert list(tmp_path.iterdir()) == []


def test_a_page_that_waited_over_a_day_is_asked_for_anew(tmp_path: Path) -> None:
    fetched(run(tmp_path, network()))
    [file] = tmp_path.iterdir()
    for waited, asked in ((timedelta(hours=23), []), (timedelta(hours=25), [URL])):
        then = (CLOCK.now() - waited).timestamp()
        os.utime(file, (then, then))
        again = network()
        fetched(run(tmp_path, again))
        assert again.asked == asked


def test_a_page_that_was_cut_short_on_disk_is_asked_for_anew(tmp_path: Path) -> None:
    fetched(run(tmp_path, network()))
    [file] = tmp_path.iterdir()
    file.write_bytes(file.read_bytes()[:-3])
    again = FakeFetcher({URL: replace(PAGE, content=b"as it is now")})
    assert fetched(run(tmp_path, again)).content == b"as it is now"


def test_a_failure_is_handed_on_and_not_held(tmp_path: Path) -> None:
    with pytest.raises(FetchFailed):
        fetched(run(tmp_path, FakeFetcher({})))
    assert list(tmp_path.iterdir()) == []
