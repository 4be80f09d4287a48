"""Docs cannot rot: the reference is what the code says, every stage has its page, and the examples run."""

import os
import re
import runpy
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
DOCS = ROOT / "docs"
PAGES = sorted([ROOT / "README.md", ROOT / "CONTRIBUTING.md", ROOT / "SECURITY.md", *DOCS.rglob("*.md")])
STAGES = (
    "collect",
    "read",
    "echoes",
    "stories",
    "quotes",
    "claims",
    "perspectives",
    "briefing",
    "outlets",
    "formats",
    "delivery",
)
EXAMPLE = re.compile(r"^```sh\n(.*?)^```", re.MULTILINE | re.DOTALL)


def reference() -> dict[str, str]:
    return dict(runpy.run_path(str(DOCS / "make_reference.py"))["pages"]())


@pytest.mark.parametrize("name", ["commands.md", "records.md", "ports.md", "settings.md", "results.md"])
def test_the_reference_is_what_the_code_says(name: str) -> None:
    written = (DOCS / "reference" / name).read_text(encoding="utf-8")
    assert written == reference()[name], "run `make docs`"


@pytest.mark.parametrize("stage", STAGES)
def test_every_stage_says_why(stage: str) -> None:
    assert len((DOCS / "why" / f"{stage}.md").read_text(encoding="utf-8").split()) > 100


def test_every_decision_is_listed() -> None:
    listed = (DOCS / "decisions" / "README.md").read_text(encoding="utf-8")
    assert [page.name for page in DOCS.glob("decisions/0*.md") if page.name not in listed] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_links_between_pages_lead_somewhere(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    targets = re.findall(r"\]\((?!https?:|mailto:|#)([^)#]+)", text)
    assert [target for target in targets if not (page.parent / target).exists()] == []


def commands(page: Path) -> list[str]:
    text = page.read_text(encoding="utf-8")
    return [line for block in EXAMPLE.findall(text) for line in block.splitlines() if line.strip() and line[0] != "#"]


def examples() -> list[object]:
    return [pytest.param(page, id=str(page.relative_to(ROOT))) for page in PAGES if commands(page)]


@pytest.mark.parametrize("page", examples())
def test_the_examples_of_a_page_run(page: Path, tmp_path: Path) -> None:
    """Every line of an `sh` block, one after the other, in a folder that has the examples in it."""
    shutil.copytree(ROOT / "examples", tmp_path / "examples")
    environment = os.environ | {
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
        "ANECHOIC_HOME": str(tmp_path / "home"),
    }
    for line in commands(page):
        assert shlex.split(line)[0] in {"anechoic", "head", "ls"}, f"this test runs no such program: {line}"
        done = subprocess.run(  # noqa: S602 # our own docs, in our own folder
            line, shell=True, cwd=tmp_path, env=environment, capture_output=True, text=True, timeout=120, check=False
        )
        assert done.returncode == 0, f"{line}\n{done.stderr}"
        assert "Traceback" not in done.stderr
