"""A table of one's own that tells which way outlets lean: one that is given, or `leans.csv` at home (edge: disk)."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from anechoic.errors import WrongUse
from anechoic.outlets import Register
from anechoic.perspectives import KINDS
from anechoic.records import Article
from anechoic.site import environment


def own_table() -> Path | None:
    """The table of this installation, `leans.csv` at home; None where there is none."""
    table = environment.home() / "leans.csv"
    return table if table.is_file() else None


def kinds() -> tuple[str, ...]:
    """What coverage can be grouped by here: by lean only where a table tells it."""
    return KINDS if own_table() else tuple(kind for kind in KINDS if kind != "lean")


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
