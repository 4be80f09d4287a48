"""What works beside the site is kept up, and ends with it."""

import time
from pathlib import Path

from anechoic.site.server import Beside

_COUNTS = "import sys, time; open(sys.argv[1], 'a').write('x'); time.sleep(float(sys.argv[2]))"


def starts(book: Path, least: int) -> int:
    """How often it started, once that is so often at least; a quarter of a minute is enough for that."""
    for _ in range(150):
        if book.exists() and len(book.read_text()) >= least:
            break
        time.sleep(0.1)
    return len(book.read_text())


def test_what_died_is_started_again(tmp_path: Path) -> None:
    book = tmp_path / "book"
    beside = Beside("-c", _COUNTS, str(book), "0", rest=0.05)
    try:
        assert starts(book, 3) >= 3
    finally:
        beside.end()


def test_what_was_ended_stays_ended(tmp_path: Path) -> None:
    book = tmp_path / "book"
    beside = Beside("-c", _COUNTS, str(book), "60", rest=0.05)
    assert starts(book, 1) == 1
    beside.end()
    time.sleep(0.5)
    assert starts(book, 1) == 1
