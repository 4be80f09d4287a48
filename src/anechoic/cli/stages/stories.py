"""`anechoic stories`: which articles report the same event."""

from anechoic import jsonlines
from anechoic.cli.options import Out, Paths
from anechoic.cli.stages.run import run_in_time
from anechoic.pipeline import stories_in_time


def stories(paths: Paths, out: Out = None) -> None:
    """Which articles report the same event: one story a line, its articles by origin.

    ```
    anechoic stories day.jsonl.gz
    anechoic read pages/ --json | anechoic stories -
    ```
    """
    run_in_time(paths, out, lambda found, register: map(jsonlines.story_json, stories_in_time(found, register)))
