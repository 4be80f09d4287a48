"""The words that can be cut out of a sentence together with a figure, so that a sentence is left."""

import re
from functools import cache

from anechoic.claims.phrasing import pattern
from anechoic.claims.statements import Statement
from anechoic.phrases import table
from anechoic.records import Article, Span
from anechoic.text.numbers import Number

_MARK = re.compile(r"[“”\"„«»‘()—–;:]")  # a clause that runs over one of these has no plain bounds
_LEFT = 6  # words that must be left of the sentence


def clause(statement: Statement, number: Number, article: Article) -> Span | None:
    """From the comma before the figure up to the next comma or the end: ", killing at least 12 people".

    None where what stands between does not open like such a clause (`phrases/<language>/claims.toml`), or no sentence
    of fair length would be left.
    """
    text = statement.text
    opened = text.rfind(", ", 0, number.start)
    if opened < 0 or not _openers(statement.lang).match(text, opened + 2):
        return None
    comma = re.compile(r",(?=\s)|[.!?]$").search(text, number.end)
    closed = comma.start() if comma else len(text)
    words = text[opened:closed]
    if _MARK.search(words) or len(f"{text[:opened]}{text[closed:]}".split()) < _LEFT:
        return None
    return Span(article.id, statement.span.start + opened, statement.span.start + closed)


@cache
def _openers(lang: str) -> re.Pattern[str]:
    return pattern(table(lang, "claims").get("figures", {}).get("clause_openers", ()))
