"""`anechoic stories`: which articles report the same event."""

from functools import partial
from typing import Annotated

import typer

from anechoic import jsonlines
from anechoic.cli.options import Out, Paths
from anechoic.cli.stages.run import run_in_time
from anechoic.pipeline import stories_in_time


def stories(
    paths: Paths,
    why: Annotated[bool, typer.Option("--why", help="Also say what brought each origin into its story.")] = False,
    out: Out = None,
) -> None:
    """Which articles report the same event: one story a line, its articles by origin.

    ```
    anechoic stories day.jsonl.gz
    anechoic read pages/ --json | anechoic stories -
    anechoic stories day.jsonl.gz --why
    ```
    """
    line = partial(jsonlines.story_json, why=why)
    run_in_time(paths, out, lambda found, register: map(line, stories_in_time(found, register)))
