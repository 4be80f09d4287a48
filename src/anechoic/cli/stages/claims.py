"""`anechoic claims`: what is claimed, and by how many origins."""

from collections.abc import Iterator

from anechoic import jsonlines
from anechoic.cli.intake import Intake
from anechoic.cli.options import Out, Paths
from anechoic.cli.stages.run import run
from anechoic.pipeline import Newsroom, dossiers
from anechoic.ports import Watch


def claims(paths: Paths, out: Out = None) -> None:
    """What is claimed, by how many origins, and where accounts differ: one claim a line.

    ```
    anechoic claims day.jsonl.gz
    anechoic claims pages/ -o claims.jsonl
    ```
    """

    def rows(found: Intake, watch: Watch) -> Iterator[jsonlines.Json]:
        told = dossiers(found.articles, Newsroom(found.register, watch=watch))
        return (jsonlines.claim_json(claim) for dossier in told for claim in dossier.claims)

    run(paths, out, rows)
