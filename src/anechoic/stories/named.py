"""What a report names: proper names and numbers, spelt so that reports in several languages meet."""

import re
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from functools import cache, lru_cache

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix

from anechoic.phrases import languages, table
from anechoic.records import Article
from anechoic.text.spelling import spelling
from anechoic.text.words import language

_LEAD = 4000  # characters of the body, as for words
_CAPITALS = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĖĘĚĞĢĪİĶĹĻĽŁŃŅŇŌŐŘŚŞŠȘŢŤȚŪŮŰŹŻŽΑ-ΩЁЄІЇА-Я"
_CAPITAL = re.compile(rf"[{_CAPITALS}]\w{{2,}}")
# The same within a sentence, where a word or comma stands before it: l'Imra is one, too.
_INNER = re.compile(rf"[{_CAPITALS}](?:(?<=[\w,;)] .)|(?<=[\w,;)] [dDlL][’'].))\w{{2,}}")
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_THOUSANDS = re.compile(r"[.,](?=\d{3}(?!\d))")
_COMMON = re.compile(r"\d|[12]\d|3[01]|(?:19|20)\d\d")  # days, hours, small counts and years say little of an event
_CAPITAL_NOUNS = frozenset({"de", "lb"})  # languages that write every noun with a capital
_TIMES = 3  # how often a name counts at most: one name said often is no second name
_FEW = 6  # names; a report that names fewer is like others by so much less


def named(article: Article) -> dict[str, int]:
    """How often the lead of an article names each name and each telling number.

    A name is a word of three letters or more that stands capitalised within a sentence; days and months are none.

    >>> from anechoic.records import ArticleId
    >>> named(Article(id=ArticleId("a"), text="On Monday the ferry to Selka sank. Selka has 1,200 people."))
    {'selka': 2, '1200': 1}
    """
    lead = article.text[:_LEAD]
    inner = set(_INNER.findall(lead))
    found: dict[str, int] = {}
    for word, often in Counter(_CAPITAL.findall(lead)).items():
        if word in inner and (name := _name(word)):
            found[name] = found.get(name, 0) + often
    for digits, often in Counter(_NUMBER.findall(lead)).items():
        if number := _number(digits):
            found[number] = found.get(number, 0) + often
    return found


@lru_cache(maxsize=100_000)
def _name(word: str) -> str:
    """The spelling of a name, empty for a day or month."""
    name = spelling(word)
    return "" if name in _calendar() else name


@cache
def _calendar() -> frozenset[str]:
    """Weekdays and months of every language, which no event owns."""
    tables = [table(lang, "dates") for lang in languages("dates")]
    return frozenset(spelling(word) for each in tables for part in ("weekdays", "months") for word in each[part])


@lru_cache(maxsize=100_000)
def _number(digits: str) -> str:
    """A number without separators of thousands, with a decimal point; empty where it says little."""
    plain = _THOUSANDS.sub("", digits).replace(",", ".")
    return "" if _COMMON.fullmatch(plain) else plain


def named_vectors(reports: Sequence[Article]) -> csr_matrix:
    """One row for each report, one column for each name or number: TF-IDF over all languages, of length 1 at most.

    Where every noun has a capital, a word is a name if reports in another language have it as one.
    """
    return names_weighed(reports)[0]


def names_weighed(reports: Sequence[Article]) -> tuple[csr_matrix, tuple[str, ...]]:
    """The same, and the name or number of each column."""
    counts = _without_nouns([named(article) for article in reports], [language(article.lang) for article in reports])
    numbers: dict[str, int] = {}
    columns = np.array([numbers.setdefault(name, len(numbers)) for row in counts for name in row], dtype=np.int32)
    ends = np.concatenate(([0], np.cumsum([len(row) for row in counts], dtype=np.int64)))
    idf = 1 + np.log((1 + len(reports)) / (1 + np.bincount(columns, minlength=1)))
    values = np.array([min(times, _TIMES) for row in counts for times in row.values()], dtype=np.float64)
    weights = (1 + np.log(values)) * idf[columns]
    vectors = csr_matrix((weights, columns, ends), shape=(len(reports), max(1, len(numbers))))
    vectors.data /= np.repeat(_lengths(vectors), np.diff(ends))
    return vectors, tuple(numbers)


def as_written(article: Article, spellings: Collection[str]) -> list[str]:
    """These names as the lead of an article writes them first, in order; those that stand side by side are one.

    >>> from anechoic.records import ArticleId
    >>> as_written(Article(id=ArticleId("a"), text="The ferry to Port Selka sank."), {"port", "selka", "velmora"})
    ['Port Selka']
    """
    left, found, end = set(spellings), list[str](), -2
    for match in _CAPITAL.finditer(article.text[:_LEAD]):
        name = spelling(match[0])
        if name not in left:
            continue
        left.remove(name)
        if match.start() == end + 1 and article.text[end] == " ":
            found[-1] += f" {match[0]}"
        else:
            found.append(match[0])
        if not left:
            break
        end = match.end()
    return found


def _without_nouns(counts: Sequence[dict[str, int]], langs: Sequence[str]) -> list[Mapping[str, int]]:
    known = {name for row, lang in zip(counts, langs, strict=True) if lang not in _CAPITAL_NOUNS for name in row}
    return [
        {name: times for name, times in row.items() if name in known} if lang in _CAPITAL_NOUNS else row
        for row, lang in zip(counts, langs, strict=True)
    ]


def _lengths(vectors: csr_matrix) -> NDArray[np.float64]:
    """The length of each row, or that of a few names that one other report has, if that is more."""
    few = np.sqrt(_FEW) * (1 + np.log((1 + vectors.shape[0]) / 2))
    squares = np.asarray(vectors.multiply(vectors).sum(axis=1), dtype=np.float64).ravel()
    lengths: NDArray[np.float64] = np.maximum(np.sqrt(squares), few)
    return lengths
