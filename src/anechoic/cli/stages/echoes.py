"""`anechoic echoes`: which articles go back to one act of reporting."""

from anechoic import jsonlines
from anechoic.cli.options import Out, Paths
from anechoic.cli.stages.run import run_in_time
from anechoic.echoes import origins_in_time


def echoes(paths: Paths, out: Out = None) -> None:
    """Which articles go back to one act of reporting: one origin a line.

    ```
    anechoic echoes day.jsonl.gz
    anechoic echoes pages/ -o origins.jsonl
    ```
    """
    run_in_time(paths, out, lambda found, register: map(jsonlines.origin_json, origins_in_time(found, register)))
