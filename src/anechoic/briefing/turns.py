"""Titles that tell by themselves of a turn for the better: somebody is safe, a war stops, a sickness gives way."""

import re
from collections.abc import Iterable
from functools import cache

from anechoic.phrases import table
from anechoic.records import Article
from anechoic.text.words import language

_STRIFE = ("quarrel", "politics", "crime")  # kinds of words that no title of good news has, whatever else it tells


def tells_a_turn(article: Article) -> bool:
    """Whether the title tells of something that got better, and has no word that undoes it.

    The turns and the words against them are data (`phrases/*/turns.toml`); a title that asks tells of nothing done.
    """
    better, unless, _ = _patterns(language(article.lang))
    title = _plain(article)
    return "?" not in title and bool(better.search(title)) and not unless.search(title)


def tells_of_strife(article: Article) -> bool:
    """Whether the title has a word of a quarrel, of politics or of crime."""
    *_, strife = _patterns(language(article.lang))
    return bool(strife.search(_plain(article)))


def _plain(article: Article) -> str:
    """The title in small letters, with straight apostrophes."""
    return article.title.casefold().replace("’", "'").replace("‘", "'")


@cache
def _patterns(lang: str) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    """Turns for the better, all words against them, and those of strife."""
    found = table(lang, "turns")
    better = "|".join(each for kind in found.get("better", {}).values() for each in kind)
    unless = found.get("unless", {})
    every, strife = (_any(word for kind in kinds for word in unless.get(kind, ())) for kinds in (unless, _STRIFE))
    return re.compile(better or "(?!)"), every, strife


def _any(words: Iterable[str]) -> re.Pattern[str]:
    """Any of the words; one that ends in a star is the beginning of others."""
    found = "|".join(re.escape(word[:-1]) if word.endswith("*") else re.escape(word) + r"\b" for word in words)
    return re.compile(rf"\b(?:{found})" if found else "(?!)")
