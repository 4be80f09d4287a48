"""`anechoic read`: clean articles out of whatever news is saved in."""

from datetime import datetime
from typing import Annotated

import typer

from anechoic import jsonlines
from anechoic.cli import screen
from anechoic.cli.intake import Inputs
from anechoic.cli.options import Out, Paths
from anechoic.cli.output import write_lines
from anechoic.errors import WrongUse
from anechoic.records import Article, Known
from anechoic.text.printable import printable


def read(
    paths: Paths,
    json: Annotated[bool, typer.Option("--json", help="Print whole articles as JSON Lines.")] = False,
    published: Annotated[
        str, typer.Option(help="When it was published, where the page does not say: 2019-03-15.")
    ] = "",
    url: Annotated[str, typer.Option(help="The address it was published under.")] = "",
    out: Out = None,
) -> None:
    """Clean articles out of pages, saved text, feeds, mail or web archives.

    Sign-up lines, teasers and other furniture are taken out and listed with the rule that took them.

    ```
    anechoic read page.txt --published 2019-03-15
    anechoic read pages/ --json -o articles.jsonl
    ```
    """
    known = Known(url=url, published=_instant(published))
    with screen.progress() as watch:
        inputs = Inputs(paths, watch, known)
        form = _whole if json else _plain
        write_lines(map(form, inputs.each_once()), out)
    screen.refused(inputs.refusals)
    if not inputs.complete:
        raise typer.Exit(1)


def _whole(article: Article) -> str:
    return jsonlines.line(jsonlines.article_json(article))


def _plain(article: Article) -> str:
    """Headline and body for a person to read, with nothing in them that steers a terminal."""
    return "\n\n".join(filter(None, map(printable, (article.title, *article.text.split("\n"))))) + "\n"


def _instant(value: str) -> datetime | None:
    try:
        return jsonlines.parsed_instant(value)
    except ValueError:
        raise WrongUse(value, "is no date", "write it as 2019-03-15 or 2019-03-15T08:30:00Z") from None
