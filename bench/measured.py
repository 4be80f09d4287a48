"""Keeps what a bench measured, with the day and the command, for the page of the site that tells how often the program errs.

Run any bench with `KEEP=1` before it, and its figures replace those it kept last time in `docs/why/measured.json`.
"""

import json
import os
import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

_FILE = Path(__file__).resolve().parents[1] / "docs" / "why" / "measured.json"
_ORDER = ("read", "echoes", "stories", "quotes", "claims", "perspectives", "briefing")

Figure = (
    tuple[str, float] | tuple[str, float, str, float]
)  # what it is, the figure; and what else was measured, its figure


def keep(stage: str, on: str, figures: Sequence[Figure]) -> None:
    """Keep the figures of a stage, measured `on` some data by the command that runs now; only where `KEEP` is set."""
    if not os.environ.get("KEEP"):
        return
    kept = json.loads(_FILE.read_text(encoding="utf-8")) if _FILE.exists() else []
    script = Path(sys.argv[0]).name
    command = " ".join(("python", f"bench/{script}", *(Path(given).name for given in sys.argv[1:])))
    entry = {
        "stage": stage,
        "on": on,
        "day": datetime.now(UTC).date().isoformat(),
        "command": command,
        "figures": [[each if isinstance(each, str) else round(each, 3) for each in figure] for figure in figures],
    }
    others = [each for each in kept if (each["stage"], each["on"]) != (stage, on)]
    found = sorted([*others, entry], key=lambda each: (_ORDER.index(each["stage"]), each["on"]))
    _FILE.write_text(json.dumps(found, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
