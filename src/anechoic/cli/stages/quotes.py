"""`anechoic quotes`: who said what."""

from collections.abc import Iterator

from anechoic import jsonlines
from anechoic.cli.intake import Intake
from anechoic.cli.options import Out, Paths
from anechoic.cli.stages.run import run
from anechoic.ports import Watch
from anechoic.quotes import attributions


def quotes(paths: Paths, out: Out = None) -> None:
    """Who said what, and which outlets are credited: one article a line.

    ```
    anechoic quotes day.jsonl.gz
    anechoic quotes page.html -o said.jsonl
    ```
    """

    def rows(found: Intake, watch: Watch) -> Iterator[jsonlines.Json]:
        for place, article in enumerate(found.articles):
            watch("finding who said what", place, len(found.articles))
            yield jsonlines.attributions_json(attributions(article, found.register), article)

    run(paths, out, rows)
