"""The words of a text that can frame a story: its own, outside quotation marks, or those of its speakers."""

from collections.abc import Iterator, Sequence
from functools import cache

from anechoic.perspectives.framing import Usage
from anechoic.records import Article, Span
from anechoic.text.marks import quoted
from anechoic.text.sentences import sentences
from anechoic.text.words import WORD, stems

_SHORTEST = 4  # letters


def own_words(article: Article, origin: int) -> Iterator[Usage]:
    """What the article says in its own words, in its sentences."""
    at = 0
    pieces = []
    for quotation in quoted(article.text):
        if quotation.depth == 0 and quotation.start > at:
            pieces.append((at, quotation.start))
            at = quotation.end
    yield from usages(article, (*pieces, (at, len(article.text))), origin)


def usages(article: Article, pieces: Sequence[tuple[int, int]], origin: int) -> Iterator[Usage]:
    """The words in these pieces of an article that carry meaning; names, numbers and short words are left out."""
    lang = article.lang or "en"
    bounds = [Span(article.id, start, end) for start, end in sentences(article.text, lang)]
    place = 0
    for start, end in pieces:
        for match in WORD.finditer(article.text, start, end):
            while place < len(bounds) - 1 and bounds[place].end <= match.start():
                place += 1
            word = match[0]
            if word.islower() and len(word) >= _SHORTEST and word.isalpha() and (stem := _stem(word, lang)):
                yield Usage(stem, word, origin, bounds[place])


@cache
def _stem(word: str, lang: str) -> str:
    found = stems(word, lang)
    return found[0] if found else ""
