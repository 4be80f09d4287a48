"""The option that names a table of the user's own, which tells which way outlets lean."""

from pathlib import Path
from typing import Annotated

import typer

Lean = Annotated[
    Path | None,
    typer.Option(help="A table of your own for `--groups lean`: in each line an outlet, a comma, and its lean."),
]
