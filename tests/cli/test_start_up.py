"""A command loads what it needs and nothing else: nobody waits for parts that are not asked for."""

import inspect
import subprocess
import sys
from pathlib import Path

import pytest

from anechoic.cli.app import COMMANDS

_LOADED = """
import atexit, sys
from anechoic.cli import main
atexit.register(lambda: print("loaded", *sys.modules, file=sys.stderr))
main()
"""
HEAVY = {"django", "httpcore", "lxml", "numpy", "rich.progress", "scipy", "sparse_dot_topn", "trafilatura"}
PAGE = "<html><head><title>Ferry late again</title></head><body><article>{}</article></body></html>"
WORDS = "<p>The ferry to Quayside was late again on Tuesday, and the harbour master said that it would stay so.</p>"


def loaded(*words: object) -> set[str]:
    """The modules that a command has loaded when it ends well, in a process of its own."""
    done = subprocess.run(  # noqa: S603 # ourselves
        [sys.executable, "-c", _LOADED, *map(str, words)], check=True, capture_output=True, encoding="utf-8"
    )
    last = done.stderr.splitlines()[-1].split()
    assert last[0] == "loaded"
    return set(last[1:])


@pytest.mark.parametrize("option", ["--help", "--version"])
def test_help_loads_no_stage_and_nothing_heavy(option: str) -> None:
    assert not {name for name in loaded(option) if name in HEAVY or name.startswith("anechoic.collect")}


def test_reading_a_page_loads_no_other_stage_and_no_database(tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_text(PAGE.format(WORDS * 5))

    modules = loaded("read", page)

    later = {"briefing", "claims", "delivery", "echoes", "perspectives", "pipeline", "quotes", "stories"}
    assert not modules & ({f"anechoic.{stage}" for stage in later} | {"django", "httpcore", "scipy", "sparse_dot_topn"})
    assert "anechoic.collect.live" not in modules


def test_finding_quotations_does_without_the_matrices_of_stories(tmp_path: Path) -> None:
    lines = tmp_path / "articles.jsonl"
    lines.write_text('{"id": "a", "text": "The ferry is late, said Ana Ruiz."}\n')

    assert not loaded("quotes", lines) & {"anechoic.stories", "anechoic.briefing", "django", "scipy", "trafilatura"}


def test_the_list_of_sources_reads_no_article(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ANECHOIC_HOME", str(tmp_path))

    assert not loaded("sources", "list") & {"anechoic.read", "anechoic.pipeline", "django", "httpcore", "numpy"}


@pytest.mark.parametrize("name", sorted(COMMANDS))
def test_the_list_of_commands_says_of_each_what_its_own_help_says_first(name: str) -> None:
    command = COMMANDS[name].loaded(name)

    assert command.name == name
    assert inspect.cleandoc(command.help).split("\n\n")[0] == COMMANDS[name].sentence


def test_a_command_that_does_not_exist_is_wrong_use_and_a_near_one_is_named() -> None:
    done = subprocess.run(  # ourselves
        [sys.executable, "-m", "anechoic", "quote"], check=False, capture_output=True, encoding="utf-8"
    )

    assert done.returncode == 2
    assert "quotes" in done.stderr
