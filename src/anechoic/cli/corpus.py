"""`anechoic corpus`: every stage over a corpus of any length (edge: disk, processes)."""

from pathlib import Path
from typing import Annotated

import typer

import anechoic
from anechoic.cli import screen
from anechoic.cli.extras import extra
from anechoic.cli.intake import Inputs
from anechoic.cli.options import Paths


def corpus(
    paths: Paths,
    folder: Annotated[Path, typer.Option("-o", "--output", help="The folder for the tables, of this corpus alone.")],
    processes: Annotated[
        int, typer.Option(min=0, max=1024, help="Processes side by side; 0 is one for each core.")
    ] = 0,
    cluster: Annotated[
        str, typer.Option(help="The address of a Ray cluster, ray://host:10001, whose nodes see the same files.")
    ] = "",
) -> None:
    """Run every stage over a corpus, on all cores or a cluster, and keep the tables as Parquet.

    The folder gets `articles`, `refused`, `origins`, `stories`, `quotations` and `claims`; their column `line` is what the
    command of the stage prints. Stopped at any moment, it goes on with the same command, and does nothing twice.

    ```
    anechoic corpus archive.warc.gz more.jsonl.gz -o corpus/
    anechoic corpus pages/ -o corpus/ --processes 8
    ```
    """
    with extra("corpus", "daft", "pyarrow"):
        from anechoic.corpus import TABLES, Corpus, Engine, Folder, Manifest, run  # noqa: PLC0415 # an extra
    with screen.progress() as watch:
        inputs = Inputs(paths, watch)
        files = tuple(inputs.files())
        kept = Folder(folder, Manifest.of(anechoic.__version__, files))
        made = Corpus(files, inputs.register, kept, Engine(processes, cluster, inputs.declared))
        refusals = run(made, watch)
    screen.refused((*inputs.refusals, *refusals))
    for table in TABLES:
        typer.echo(f"{kept.rows(table)}\t{folder / table}")
    if not inputs.complete or not kept.rows("articles"):
        raise typer.Exit(1)
