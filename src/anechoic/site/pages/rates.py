"""How often each stage errs: what the benches kept in `measured.json`, and what its page in docs/why says of it (edge: disk)."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib.resources import files
from pathlib import Path

_STAGES = (
    ("read", "Reading articles"),
    ("echoes", "Finding copies"),
    ("stories", "Bringing stories together"),
    ("quotes", "Who said what"),
    ("claims", "What is agreed and what is disputed"),
    ("perspectives", "Who covers it"),
    ("briefing", "Choosing lines"),
)
MEASURED = re.compile(r"^## (?P<title>[^\n]*easured[^\n]*)\n(?P<body>.*?)(?=^## |\Z)", re.MULTILINE | re.DOTALL)
_MARKS = re.compile(r"\*\*|`|\[([^\]]*)\]\([^)]*\)")


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, a list, or a table whose first row is its head."""

    kind: str
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Measurement:
    """What one run of a bench kept."""

    on: str
    day: date
    command: str
    figures: tuple[tuple[str, ...], ...]  # what it is, the figure; and what else was measured, its figure

    @property
    def beside(self) -> str:
        """What else was measured in the same run; empty where nothing was."""
        return next((figure[2] for figure in self.figures if len(figure) > 3), "")


@dataclass(frozen=True, slots=True)
class Rates:
    """What was measured of one stage."""

    title: str
    measured: tuple[Measurement, ...]
    blocks: tuple[Block, ...]


@cache
def rates() -> tuple[Rates, ...]:
    """Every stage of which something was measured, in their order."""
    found = (Rates(title, tuple(_kept(stage)), tuple(_told(stage))) for stage, title in _STAGES)
    return tuple(each for each in found if each.measured or each.blocks)


def _kept(stage: str) -> Iterator[Measurement]:
    file = _folder() / "measured.json"
    for each in json.loads(file.read_text(encoding="utf-8")) if file.is_file() else ():
        if each["stage"] == stage:
            figures = tuple(tuple(_written(value) for value in figure) for figure in each["figures"])
            yield Measurement(each["on"], date.fromisoformat(each["day"]), each["command"], figures)


def _written(value: str | float) -> str:
    return value if isinstance(value, str) else f"{value:.3f}"


def _told(stage: str) -> Iterator[Block]:
    page = _folder() / f"{stage}.md"
    text = page.read_text(encoding="utf-8") if page.is_file() else ""
    for section in MEASURED.finditer(text):
        for block in re.split(r"\n\s*\n", section["body"].strip()):
            yield from _block(block.strip())


def _folder() -> Path:
    """The pages on each stage: in the package where it is installed, else in the tree it is run from."""
    packaged = Path(str(files("anechoic"))) / "why"
    return packaged if packaged.is_dir() else Path(__file__).resolve().parents[4] / "docs" / "why"


def _block(text: str) -> Iterator[Block]:
    lines = text.splitlines()
    if text.startswith("```") or not lines:
        return
    if text.startswith("|"):
        cells = [tuple(_plain(cell) for cell in line.strip().strip("|").split("|")) for line in lines]
        yield Block("table", tuple(row for row in cells if not set("".join(row)) <= set("-: ")))
    elif text.startswith("- "):
        yield Block("list", tuple((_plain(item),) for item in re.split(r"\n- ", text.removeprefix("- "))))
    else:
        yield Block("paragraph", ((_plain(text),),))


def _plain(text: str) -> str:
    return " ".join(_MARKS.sub(lambda found: found[1] or "", text).split())
