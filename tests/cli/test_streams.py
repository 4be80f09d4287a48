"""The program as a process among others: pipes that close, interrupts, other locales, other orders of hashing."""

import gzip
import os
import signal
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest

from bridge import ROWS
from commands import jsonl

TESTS = Path(__file__).resolve().parents[1]
PROGRAM = (sys.executable, "-W", "ignore", "-m", "anechoic")
# What runs in the background is started deaf to interrupts, and so are its children.
HEARING = (
    "import signal; signal.signal(signal.SIGINT, signal.default_int_handler); from anechoic.cli import main; main()"
)
INTERRUPTIBLE = (sys.executable, "-W", "ignore", "-c", HEARING)
EVERYTHING = """
import sys
from commands import anechoic
for name in ("echoes", "stories", "quotes", "claims", "perspectives", "brief"):
    sys.stdout.write(anechoic(name, sys.argv[1], *(["--format", "json"] if name == "brief" else [])).out)
sys.stdout.write(anechoic("brief", sys.argv[1], "--format", "html").out)
sys.stdout.write(anechoic("brief", sys.argv[1], "--format", "eml").out)
"""


def environment(**more: str) -> dict[str, str]:
    paths = os.pathsep.join([str(TESTS), *filter(None, sys.path)])
    return {**os.environ, "PYTHONPATH": paths, **more}


def started(
    *words: object, program: Sequence[str] = PROGRAM, locale: Mapping[str, str] = {}
) -> subprocess.Popen[bytes]:
    return subprocess.Popen(  # noqa: S603 # our own program
        [*program, *map(str, words)],
        env=environment(**locale),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )


@pytest.fixture
def much(tmp_path: Path) -> Path:
    """More articles than a pipe holds."""
    file = tmp_path / "much.jsonl.gz"
    rows = [{**row, "id": f"{row['id']}-{n}", "text": row["text"] * 9} for n in range(60) for row in ROWS]
    file.write_bytes(gzip.compress(jsonl(rows), compresslevel=1))
    return file


def test_a_reader_that_has_enough_ends_it_quietly(much: Path) -> None:
    with started("read", much, "--json") as process:
        assert process.stdout
        assert process.stderr
        assert process.stdout.readline().startswith(b'{"id": "bridge-wire-0"')
        process.stdout.close()
        said = process.stderr.read()
    assert (process.returncode, said) == (0, b"")


def test_an_interrupt_ends_it_without_a_traceback(tmp_path: Path) -> None:
    out = tmp_path / "result.jsonl"
    out.write_text("from before", encoding="utf-8")
    pipe = tmp_path / "pipe.jsonl"
    os.mkfifo(pipe)
    # the pipe opens once the program reads it
    with started("read", pipe, "--json", "-o", out, program=INTERRUPTIBLE) as process, pipe.open("wb", 0) as stream:
        stream.write(jsonl(ROWS[:1]))
        process.send_signal(signal.SIGINT)
        _, said = process.communicate(timeout=60)
    assert process.returncode in {1, 130}
    assert b"Traceback" not in said
    assert out.read_text(encoding="utf-8") == "from before"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["pipe.jsonl", "result.jsonl"]


def test_results_are_utf8_whatever_the_locale_says(tmp_path: Path) -> None:
    words = "„Die Brücke steht“, sagte Jörg Maß. 橋。"
    file = tmp_path / "page.jsonl"
    file.write_bytes(jsonl([{"id": "x", "text": words, "lang": "de"}]))
    locale = {"LC_ALL": "C", "LANG": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    with started("read", file, tmp_path / "fehlt-ü.txt", "--json", locale=locale) as process:
        out, said = process.communicate()
    assert words.encode() in out
    assert "fehlt-\\udcc3\\udcbc.txt: does not exist" in said.decode()


def test_a_full_standard_output_is_said(day: Path) -> None:
    full = Path("/dev/full")
    if not full.is_char_device():
        pytest.skip("this system has no device that is always full")
    with full.open("wb") as stream:
        done = subprocess.run(  # noqa: S603 # our own program
            [*PROGRAM, "echoes", str(day)], env=environment(), stdout=stream, stderr=subprocess.PIPE, check=False
        )
    assert done.returncode == 2
    assert done.stderr.startswith(b"anechoic: standard output: cannot be written: No space left on device")
    assert b"Traceback" not in done.stderr


def test_closed_streams_lead_nowhere(day: Path, tmp_path: Path) -> None:
    out = tmp_path / "result.jsonl"
    done = subprocess.run(  # noqa: S603 # our own program
        ["/bin/sh", "-c", '"$@" <&- >&- 2>&-', "sh", *PROGRAM, "echoes", str(day), "-o", str(out)],
        env=environment(),
        check=False,
    )
    assert done.returncode == 0
    assert len(out.read_text(encoding="utf-8").splitlines()) == 4


def test_the_results_are_the_same_in_every_process_whatever_its_hashes(day: Path) -> None:
    printed = {
        subprocess.run(  # noqa: S603 # our own program
            [sys.executable, "-W", "ignore", "-c", EVERYTHING, str(day)],
            env=environment(PYTHONHASHSEED=seed),
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2026")
    }
    assert len(printed) == 1
    assert b"bridge-wire" in printed.pop()
