"""Each stage as a filter: articles in, JSON Lines out, for analysts and for measuring."""

from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from anechoic import echoes as echoes_stage
from anechoic import jsonlines, pipeline
from anechoic import quotes as quotes_stage
from anechoic.briefing import printable
from anechoic.cli import screen, shelf
from anechoic.cli.intake import Inputs, Intake, intake
from anechoic.cli.leans import Lean, leaning
from anechoic.cli.options import GroupKind, Groups, Out, Paths
from anechoic.cli.output import write_lines
from anechoic.errors import WrongUse
from anechoic.outlets import Register
from anechoic.pipeline import Newsroom, Watch
from anechoic.records import Article, Known, Refusal


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
        write_lines(map(form, inputs.articles()), out)
    screen.refused(inputs.refusals)
    if not inputs.complete:
        raise typer.Exit(1)


def _whole(article: Article) -> str:
    return jsonlines.line(jsonlines.article_json(article))


def _plain(article: Article) -> str:
    """Headline and body for a person to read, with nothing in them that steers a terminal."""
    return "\n\n".join(filter(None, map(printable, (article.title, *article.text.split("\n"))))) + "\n"


def echoes(paths: Paths, out: Out = None) -> None:
    """Which articles go back to one act of reporting: one origin a line.

    ```
    anechoic echoes day.jsonl.gz
    anechoic echoes pages/ -o origins.jsonl
    ```
    """
    _in_time(
        paths, out, lambda found, register: map(jsonlines.origin_json, echoes_stage.origins_in_time(found, register))
    )


def stories(paths: Paths, out: Out = None) -> None:
    """Which articles report the same event: one story a line, its articles by origin.

    ```
    anechoic stories day.jsonl.gz
    anechoic read pages/ --json | anechoic stories -
    ```
    """
    _in_time(paths, out, lambda found, register: map(jsonlines.story_json, pipeline.stories_in_time(found, register)))


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
            yield jsonlines.attributions_json(quotes_stage.attributions(article, found.register), article)

    _run(paths, out, rows)


def claims(paths: Paths, out: Out = None) -> None:
    """What is claimed, by how many origins, and where accounts differ: one claim a line.

    ```
    anechoic claims day.jsonl.gz
    anechoic claims pages/ -o claims.jsonl
    ```
    """

    def rows(found: Intake, watch: Watch) -> Iterator[jsonlines.Json]:
        told = pipeline.dossiers(found.articles, Newsroom(found.register, watch=watch))
        return (jsonlines.claim_json(claim) for dossier in told for claim in dossier.claims)

    _run(paths, out, rows)


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
        told = pipeline.dossiers(articles, Newsroom(found.register, groups, watch))
        return (jsonlines.perspective_json(each) for dossier in told for each in dossier.perspectives)

    _run(paths, out, rows)


def _run(paths: list[Path], out: Path | None, rows: Callable[[Intake, Watch], Iterable[jsonlines.Json]]) -> None:
    """Take the articles in, print what `rows` makes of them, and end with the status of the contract."""
    with screen.progress() as watch:
        found = intake(paths, watch)
        write_lines(map(jsonlines.line, rows(found, watch)), out)
    if not found.complete:
        raise typer.Exit(1)


def _in_time(
    paths: list[Path], out: Path | None, rows: Callable[[Iterator[Article], Register], Iterable[jsonlines.Json]]
) -> None:
    """The same for articles in order of time, of which only those are held that are still to be compared."""
    with screen.progress() as watch:
        inputs = Inputs(paths, watch)
        twice: list[Refusal] = []
        found = shelf.in_time(inputs.articles(), twice)
        write_lines(map(jsonlines.line, rows(found, inputs.register)), out)
    screen.refused((*inputs.refusals, *twice))
    if not inputs.complete:
        raise typer.Exit(1)


def _instant(value: str) -> datetime | None:
    try:
        return jsonlines.parsed_instant(value)
    except ValueError:
        raise WrongUse(value, "is no date", "write it as 2019-03-15 or 2019-03-15T08:30:00Z") from None
