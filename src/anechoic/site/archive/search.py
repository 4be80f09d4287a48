"""Search through the words of every article (edge: database)."""

import re
from dataclasses import dataclass
from datetime import date, datetime

from django.db import connection

from anechoic import jsonlines
from anechoic.site.archive.models import Article
from anechoic.site.archive.search_index import VECTOR
from anechoic.text.printable import link

PAGE = 20
_VECTOR = VECTOR.replace("title", "w.title").replace("text)", "w.text)")  # the words of the very table that is indexed
Value = str | int | None
_QUOTED = re.compile(r'"([^"]+)"|(\S+)')
_START, _END = "\x02", "\x03"  # stand around the words that were found


@dataclass(frozen=True, slots=True)
class Query:
    """What is looked for: words and "phrases", all of which must stand there; and in which articles."""

    words: str
    outlet: str = ""
    lang: str = ""
    since: date | None = None
    until: date | None = None  # the last day
    page: int = 1


@dataclass(frozen=True, slots=True)
class Found:
    """An article that was found, with the words around the first place; `cut` is (words, whether they were looked for)."""

    article: str
    title: str
    outlet: str
    address: str  # where it can be read; empty where that is no address of the web
    published: datetime | None
    story: str
    cut: tuple[tuple[str, bool], ...]


def found(query: Query) -> tuple[Found, ...]:
    """One page of what was found, the best first, and one more where there is another page."""
    if not _terms(query.words):
        return ()
    statement, values = _sqlite(query) if connection.vendor == "sqlite" else _postgresql(query)
    with connection.cursor() as cursor:
        cursor.execute(statement, [*values, PAGE + 1, (max(query.page, 1) - 1) * PAGE])
        return tuple(_found(row) for row in cursor.fetchall())


def languages() -> tuple[str, ...]:
    """The languages that the archive holds articles in, as far as stories rest on them."""
    rows = Article.objects.filter(reports__isnull=False).exclude(lang="").values_list("lang", flat=True)
    return tuple(rows.distinct().order_by("lang"))


_COLUMNS = """a.id, a.title, a.outlet, a.url, a.published,
 (SELECT r.story_id FROM archive_report r JOIN archive_briefing_stories s ON s.story_id = r.story_id
 JOIN archive_briefing b ON b.id = s.briefing_id AND b.state = 'published'
 WHERE r.article_id = a.id ORDER BY r.id DESC LIMIT 1)"""


def _sqlite(query: Query) -> tuple[str, list[Value]]:
    where, values = _filters(query)
    terms = " ".join('"{}"'.format(term.replace('"', "")) for term in _terms(query.words))
    return (
        f"""SELECT {_COLUMNS}, snippet(archive_index, 1, char(2), char(3), '…', 32)
        FROM archive_index JOIN archive_words w ON w.id = archive_index.rowid
        JOIN archive_article a ON a.id = w.article_id
        WHERE archive_index MATCH %s {where} ORDER BY rank LIMIT %s OFFSET %s""",  # noqa: S608 # our own words alone
        [terms, *values],
    )


def _postgresql(query: Query) -> tuple[str, list[Value]]:
    where, values = _filters(query)
    asked = query.words.replace("\0", "")
    return (
        f"""SELECT {_COLUMNS}, ts_headline('english', w.text, q, %s)
        FROM archive_words w JOIN archive_article a ON a.id = w.article_id,
        websearch_to_tsquery('english', %s) q
        WHERE {_VECTOR} @@ q {where} ORDER BY ts_rank({_VECTOR}, q) DESC, a.id LIMIT %s OFFSET %s""",  # noqa: S608
        [f"StartSel={_START},StopSel={_END},MaxWords=32,MinWords=16", asked, *values],
    )


def _filters(query: Query) -> tuple[str, list[Value]]:
    wanted: list[tuple[str, Value]] = [
        ("a.outlet = %s", query.outlet),
        ("a.lang = %s", query.lang),
        ("a.published >= %s", f"{query.since} 00:00:00" if query.since else ""),
        ("a.published <= %s", f"{query.until} 23:59:59" if query.until else ""),
    ]
    given = [(clause, value) for clause, value in wanted if value]
    return "".join(f" AND {clause}" for clause, _ in given), [value for _, value in given]


def _terms(words: str) -> list[str]:
    """Words and phrases, at most twelve, in which there is a letter or a digit."""
    taken = (phrase or word for phrase, word in _QUOTED.findall(words.replace("\0", "")))
    return [term for term in taken if any(map(str.isalnum, term))][:12]


def _found(row: tuple[object, ...]) -> Found:
    article, title, outlet, url, published, story, cut = (str(value or "") for value in row)
    pieces = re.split(f"([{_START}{_END}])", cut)
    marked, parts = False, []
    for piece in pieces:
        if piece in {_START, _END}:
            marked = piece == _START
        elif piece:
            parts.append((piece, marked))
    return Found(article, title, outlet, link(url), jsonlines.parsed_instant(published), story, tuple(parts))
