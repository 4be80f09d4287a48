"""`anechoic perspectives`: how each group of outlets covers each story."""

from collections.abc import Iterator

from anechoic import jsonlines
from anechoic.cli.intake import Intake
from anechoic.cli.leans import Lean
from anechoic.cli.options import GroupKind, Groups, Out, Paths
from anechoic.cli.stages.run import run
from anechoic.pipeline import Newsroom, dossiers
from anechoic.ports import Watch
from anechoic.site.leans import leaning


def perspectives(paths: Paths, groups: Groups = GroupKind.COUNTRY, lean: Lean = None, out: Out = None) -> None:
    """How each group of outlets covers each story, and which group is silent: one story and group a line.

    ```
    anechoic perspectives day.jsonl.gz
    anechoic perspectives day.jsonl.gz --groups owner
    anechoic perspectives day.jsonl.gz --groups lean --lean my-leans.csv
    ```
    """

    def rows(found: Intake, watch: Watch) -> Iterator[jsonlines.Json]:
        articles = leaning(found.articles, lean, found.register)
        told = dossiers(articles, Newsroom(found.register, groups, watch))
        return (jsonlines.perspective_json(each) for dossier in told for each in dossier.perspectives)

    run(paths, out, rows)
