"""Articles set down on disk, each once, and taken up in order of time: a corpus need not fit into memory (edge: disk)."""

import pickle
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing

from anechoic import incoming
from anechoic.records import Article, Refusal

_TABLE = "CREATE TABLE article (id TEXT PRIMARY KEY, at REAL, record BLOB)"
_KEPT = "INSERT OR REPLACE INTO article VALUES (?, ?, ?)"


def in_time(articles: Iterable[Article], refused: list[Refusal]) -> Iterator[Article]:
    """The articles by `published`, then `id`, those without a date last, once all of them have come.

    Of several with one id the fullest is kept, as `incoming.unique` has it, and the others are added to `refused`.
    """
    with closing(sqlite3.connect("")) as shelf:  # a file of its own that the database takes away again
        shelf.execute(_TABLE)
        for article in articles:
            _put(shelf, article, refused)
        shelf.execute("CREATE INDEX by_time ON article (at IS NULL, at, id)")
        for (record,) in shelf.execute("SELECT record FROM article ORDER BY at IS NULL, at, id"):
            yield _article(record)


def _put(shelf: sqlite3.Connection, article: Article, refused: list[Refusal]) -> None:
    there = shelf.execute("SELECT record FROM article WHERE id = ?", (article.id,)).fetchone()
    if there:
        (article,), twice = incoming.unique((_article(there[0]), article))
        refused += twice
    at = article.published.timestamp() if article.published else None
    shelf.execute(_KEPT, (article.id, at, pickle.dumps(article)))


def _article(record: bytes) -> Article:
    found: Article = pickle.loads(record)  # noqa: S301 # our own bytes of a moment ago
    return found
