"""A table of the user's own that tells which way outlets lean (edge: disk)."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Annotated

import typer

from anechoic.errors import WrongUse
from anechoic.outlets import Register
from anechoic.records import Article

Lean = Annotated[
    Path | None,
    typer.Option(help="A table of your own for `--groups lean`: in each line an outlet, a comma, and its lean."),
]


def leaning(articles: Sequence[Article], table: Path | None, register: Register) -> tuple[Article, ...]:
    """The articles with the lean that the table gives their outlets, by name or address; as they are without a table.

    Raises WrongUse where the table cannot be read or says nothing.
    """
    if table is None:
        return tuple(articles)
    try:
        lines = table.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise WrongUse(str(table), "cannot be read as a table of leans", "write it as text, UTF-8") from error
    rows = [line.rsplit(",", 1) for line in lines if "," in line and not line.startswith("#")]
    if not rows:
        raise WrongUse(str(table), "is no table of leans", "write a line for each outlet: bbc.co.uk,centre")
    leans = {_key(outlet, register): lean.strip() for outlet, lean in rows}
    return tuple(replace(each, lean=_lean(each, leans, register) or each.lean) for each in articles)


def _lean(article: Article, leans: dict[str, str], register: Register) -> str:
    return leans.get(_key(article.url, register)) or leans.get(_key(article.outlet, register)) or ""


def _key(outlet: str, register: Register) -> str:
    known = register.by_domain(outlet) or register.by_name(outlet.strip())
    return known.name if known else outlet.strip().lower()
