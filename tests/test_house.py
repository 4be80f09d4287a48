"""The house keeps its shape: small files and functions, names of the trade, a first sentence on every module."""

import ast
import re
import statistics
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
SOURCE = ROOT / "src" / "anechoic"
MODULES = sorted(path for path in SOURCE.rglob("*.py") if path.parent.name != "migrations")  # those Django writes
DECLARATIONS = SOURCE / "outlets"  # tables of facts, as long as there are facts
TESTS = sorted((ROOT / "tests").rglob("*.py"))
PROSE = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md"), *(ROOT / "examples").rglob("*.md")])

VAGUE = re.compile(r"^(?:utils?|helpers?|common|misc|managers?|stuff|shared|base)$")
ONE_MACHINE = re.compile(r"(?<![\w.])/(?:work|home|root|farm|tmp)/\w")
UNFINISHED = re.compile(r"\b(?:TODO|FIXME|XXX|NotImplementedError)\b")


def functions(module: Path) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


def length(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    return (function.end_lineno or function.lineno) - function.lineno + 1


def lines(module: Path) -> int:
    return len(module.read_text(encoding="utf-8").splitlines())


@pytest.mark.parametrize("module", MODULES, ids=lambda path: str(path.relative_to(SOURCE)))
def test_a_module_begins_with_a_sentence(module: Path) -> None:
    """Someone who opens a file knows in ten seconds what it is for."""
    said = ast.get_docstring(ast.parse(module.read_text(encoding="utf-8"))) or ""
    first = said.split("\n\n")[0]
    assert len(first.split()) >= 3, f"{module} does not say what it is for"
    assert re.search(r"[.!?)`…:]$", first.splitlines()[0]) or "\n" in first, f"not a sentence: {first!r}"


@pytest.mark.parametrize("path", [*MODULES, *TESTS], ids=lambda path: str(path.relative_to(ROOT)))
def test_a_file_is_named_after_a_thing(path: Path) -> None:
    """A vague name invites everything and tells nothing."""
    assert not any(VAGUE.match(part) for part in path.relative_to(ROOT).with_suffix("").parts)


def test_no_file_is_long() -> None:
    """Nobody reads a file of more than 400 lines."""
    long = {str(path.relative_to(ROOT)): lines(path) for path in [*MODULES, *TESTS] if lines(path) > 400}
    assert not long


def test_no_function_is_long() -> None:
    """A function fits on a screen: none over 60 lines, nine of ten within 30, half within 10."""
    lengths = {f"{module.name}:{f.lineno} {f.name}": length(f) for module in MODULES for f in functions(module)}
    assert not {name: n for name, n in lengths.items() if n > 60}
    ordered = sorted(lengths.values())
    assert ordered[int(len(ordered) * 0.9)] <= 30
    assert statistics.median(ordered) <= 10


def test_half_of_the_files_are_short() -> None:
    """Files of facts apart, half of all modules have no more than 120 lines."""
    assert statistics.median(lines(module) for module in MODULES if DECLARATIONS not in module.parents) <= 120


@pytest.mark.parametrize("path", [*MODULES, *TESTS, *PROSE], ids=lambda path: str(path.relative_to(ROOT)))
def test_nothing_speaks_of_one_machine_or_is_unfinished(path: Path) -> None:
    """The repository is for strangers: no paths of anybody's machine, nothing left to do in the code."""
    if path == Path(__file__).resolve():
        return
    text = path.read_text(encoding="utf-8")
    assert not ONE_MACHINE.search(text)
    assert not (path.suffix == ".py" and UNFINISHED.search(text))


def test_every_stage_shows_what_it_offers() -> None:
    """A stage's face names what the pipeline may use."""
    stages = ("collect", "read", "echoes", "stories", "quotes", "claims", "perspectives", "briefing")
    for stage in stages:
        face = (SOURCE / stage / "__init__.py").read_text(encoding="utf-8")
        assert "__all__" in face, f"{stage} does not say what it exports"


def test_only_the_edge_touches_disk_network_and_clock() -> None:
    """Side effects live in the doors, in the site, and in modules that say so in their first sentence."""
    reaching = re.compile(
        r"^\s*(?:import|from) (?:httpx|httpcore|socket|ssl|urllib\.request|smtplib|imaplib|sqlite3|subprocess|tempfile)\b"
        r"|datetime\.now\(|time\.time\(|date\.today\(|\.read_bytes\(|\.write_bytes\(|\.write_text\(|(?<![.\w])open\(",
        re.MULTILINE,
    )
    pure = [module for module in MODULES if module.relative_to(SOURCE).parts[0] not in {"cli", "site"}]
    for module in pure:
        text = module.read_text(encoding="utf-8")
        if found := reaching.search(text):
            first = (ast.get_docstring(ast.parse(text)) or "").split("\n\n")[0]
            assert "dge" in first, (
                f"{module.relative_to(SOURCE)} reaches the world ({found[0].strip()}) and does not say so"
            )
