"""Arguments and options that several commands share."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from anechoic.cli.output import destination

KINDS = "Files or folders: .html .txt .xml .rss .atom .json .jsonl .warc .opml .eml .mbox, plain or .gz; - is stdin."

Paths = Annotated[list[Path], typer.Argument(metavar="PATH…", help=KINDS, show_default=False)]
Out = Annotated[
    Path | None,
    typer.Option("-o", "--output", help="Write into this file instead of printing.", callback=destination),
]


class GroupKind(StrEnum):
    """What outlets are grouped by."""

    COUNTRY = "country"
    LANGUAGE = "language"
    OWNER = "owner"
    LEAN = "lean"
    SIDE = "side"


Groups = Annotated[GroupKind, typer.Option(help="What coverage is grouped by.")]
