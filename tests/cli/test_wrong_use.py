"""Wrong use ends with status 2 and says what would be right; help teaches by examples."""

import os
import re
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
import typer

import anechoic as package
from anechoic.cli.app import COMMANDS as EVERY
from anechoic.cli.app import app
from anechoic.cli.later import every_command
from commands import anechoic

FILTERS = ("read", "echoes", "stories", "quotes", "claims", "perspectives", "diet", "brief")


def commands(group: object, *above: str) -> Iterator[tuple[str, ...]]:
    """Every command by its words, commands of groups included."""
    for name, command in getattr(group, "commands", {}).items():
        if hasattr(command, "commands"):
            yield from commands(command, *above, name)
        else:
            yield (*above, name)


COMMANDS = sorted(commands(every_command(typer.main.get_group(app), EVERY)))
by_name = pytest.mark.parametrize("words", COMMANDS, ids=" ".join)


def plain(said: str) -> str:
    """What was said, without the frame around it."""
    return " ".join(re.sub("[│╭╮╰╯─]", " ", said).split())


def test_without_words_the_program_explains_itself() -> None:
    done = anechoic()
    assert "anechoic brief --example" in done.out + done.said
    assert done.status in {0, 2}


@pytest.mark.parametrize("option", ["-h", "--help"])
def test_help_is_a_result_and_no_complaint(option: str) -> None:
    done = anechoic(option)
    assert (done.status, done.said) == (0, "")
    assert {words[0] for words in COMMANDS} <= set(re.findall(r"[a-z-]+", done.out))


def test_the_version_is_that_of_the_package() -> None:
    assert anechoic("--version").out == f"anechoic {package.__version__}\n"


@by_name
def test_the_help_of_every_command_has_an_example_of_it(words: tuple[str, ...]) -> None:
    """An example is a line that begins with the command itself, as it would be typed."""
    done = anechoic(*words, "--help")
    assert (done.status, done.said) == (0, "")
    typed = " ".join(["anechoic", *words])
    examples = [line for line in done.out.splitlines() if re.match(rf"\s*{re.escape(typed)}(\s|$)", line)]
    assert examples, f"`{typed} --help` shows no line that begins with `{typed}`"


@by_name
def test_the_help_of_every_command_begins_with_a_sentence(words: tuple[str, ...]) -> None:
    said = anechoic(*words, "--help").out.split("Usage:")[1].split("\n\n")[0:2]
    assert re.search(r"[A-Z].{15,}[.:]", " ".join(said)), said


@by_name
def test_an_option_that_there_is_not_is_wrong_use(words: tuple[str, ...]) -> None:
    done = anechoic(*words, "--no-such-option")
    assert (done.status, done.out) == (2, "")
    assert "No such option: --no-such-option" in plain(done.said)
    assert "Traceback" not in done.said


def test_a_command_that_there_is_not_is_wrong_use() -> None:
    done = anechoic("echo", "day.jsonl")
    assert (done.status, done.out) == (2, "")
    assert "No such command 'echo'" in plain(done.said)


@pytest.mark.parametrize("name", [name for name in FILTERS if name != "brief"])
def test_a_filter_wants_a_path(name: str) -> None:
    done = anechoic(name)
    assert (done.status, done.out) == (2, "")
    assert "Missing argument 'PATH…'" in plain(done.said)


@pytest.mark.parametrize(
    ("words", "allowed"),
    [
        (
            ("brief", "x", "--format", "pdf"),
            "'text', 'html', 'markdown', 'json', 'atom', 'jsonfeed', 'eml', 'ics', 'epub'",
        ),
        (("brief", "x", "--groups", "height"), "'country', 'language', 'owner', 'lean', 'side'"),
        (("perspectives", "x", "--groups", "height"), "'country', 'language', 'owner', 'lean', 'side'"),
        (("diet", "x", "--groups", "height"), "'country', 'language', 'owner', 'lean', 'side'"),
        (("brief", "x", "--words", "59"), "greater than or equal to 60"),
        (("brief", "x", "--words", "20001"), "less than or equal to 20000"),
        (("brief", "x", "--words", "many"), "--words"),
        (("brief", "x", "--day", "17 March"), "%Y-%m-%d"),
        (("brief", "x", "--day", "2026-02-30"), "%Y-%m-%d"),
        (("brief", "x", "--edition", "evening"), "there are: morning, best, good-news"),
        (("read", "x", "--published", "last week"), "write it as 2019-03-15 or 2019-03-15T08:30:00Z"),
        (("read", "x", "--published", "2019-02-30"), "write it as 2019-03-15 or 2019-03-15T08:30:00Z"),
        (("collect", "--pages", "-1"), "greater than or equal to 0"),
        (("serve", "--port", "0"), "greater than or equal to 1"),
        (("serve", "--port", "70000"), "less than or equal to 65535"),
        (("serve", "--workers", "0"), "greater than or equal to 1"),
        (("editors", "add", "ada", "--role", "king"), "'editor', 'publisher'"),
        (("sources", "add", "no-such-list.opml"), "give the address of a feed, or an .opml file"),
        (("sources", "add", "ftp://post.example/feed"), "give the address of a feed, or an .opml file"),
        (("sources", "add", "http://[post.example/feed"), "give the address of a feed, or an .opml file"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, tuple) else "",
)
def test_a_wrong_value_is_answered_with_what_is_allowed(words: tuple[str, ...], allowed: str) -> None:
    done = anechoic(*words)
    assert (done.status, done.out) == (2, "")
    assert allowed in plain(done.said)
    assert "Traceback" not in done.said


@pytest.mark.parametrize("name", FILTERS)
def test_a_folder_is_no_file_to_write(name: str, day: Path, tmp_path: Path) -> None:
    done = anechoic(name, day, "-o", tmp_path)
    assert (done.status, done.printed) == (2, b"")
    assert done.said == f"anechoic: {tmp_path}: is a folder (name the file to write, with its folder)\n"


@pytest.mark.parametrize("name", FILTERS)
def test_a_file_below_a_file_cannot_be_written(name: str, day: Path) -> None:
    out = day / "result.jsonl"
    done = anechoic(name, day, "-o", out)
    assert (done.status, done.printed) == (2, b"")
    assert done.said == f"anechoic: {out}: cannot be written (choose another place)\n"


@pytest.mark.parametrize("option", ["-o", "--page", "--told"])
def test_a_place_that_cannot_be_written_is_refused_before_any_work(option: str, tmp_path: Path) -> None:
    done = anechoic("brief", tmp_path / "nowhere.jsonl", option, tmp_path)
    assert done.status == 2
    assert "nowhere" not in done.said


@pytest.mark.skipif(os.geteuid() == 0, reason="nothing is closed to root")
def test_a_folder_without_the_right_to_write_is_named(day: Path, tmp_path: Path) -> None:
    closed = tmp_path / "closed"
    closed.mkdir(mode=0o500)
    done = anechoic("echoes", day, "-o", closed / "result.jsonl")
    assert done.status == 2
    assert "cannot be written" in done.said


def test_a_dash_means_standard_output(day: Path) -> None:
    assert anechoic("echoes", day, "-o", "-") == anechoic("echoes", day)


def test_a_file_is_replaced_whole_and_keeps_its_link(day: Path, tmp_path: Path) -> None:
    real, link = tmp_path / "real.jsonl", tmp_path / "link.jsonl"
    real.write_text("from before\n" * 9999, encoding="utf-8")
    link.symlink_to(real)
    assert anechoic("echoes", day, "-o", link).status == 0
    assert link.is_symlink()
    assert real.read_bytes() == anechoic("echoes", day).printed


def test_a_pipe_stays_what_it_is_and_gets_what_would_be_printed(day: Path, tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    with ThreadPoolExecutor(1) as thread:
        read = thread.submit(pipe.read_bytes)
        assert anechoic("echoes", day, "-o", pipe).status == 0
        assert read.result() == anechoic("echoes", day).printed
    assert pipe.is_fifo()


def test_where_nothing_was_found_the_file_of_before_stays(tmp_path: Path) -> None:
    out = tmp_path / "briefing.txt"
    out.write_text("yesterday's", encoding="utf-8")
    empty = tmp_path / "empty.txt"
    empty.touch()
    assert anechoic("brief", empty, "-o", out).status == 1
    assert out.read_text(encoding="utf-8") == "yesterday's"


def test_an_article_may_be_read_with_what_the_user_knows_of_it(tmp_path: Path) -> None:
    page = tmp_path / "page.txt"
    page.write_text("Otters return\n\nOtters came back to the marsh on Sunday, the trust said.\n", encoding="utf-8")
    (row,) = anechoic(
        "read", page, "--json", "--published", "2026-03-15T08:30:00+02:00", "--url", "https://www.npr.org/otters"
    ).rows
    assert row["published"] == "2026-03-15T06:30:00Z"
    assert row["url"] == "https://www.npr.org/otters"
    assert row["outlet"] == "NPR"
