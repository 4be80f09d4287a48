"""The figures of a story that are worth a look: the number, what it counts, and the sentence that it stands in."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from anechoic.records import Article, Dossier, Figure, Span, Standing
from anechoic.text.sentences import sentences
from anechoic.text.words import WORD, main_language, stop_words

_MOST = 12
_WORDS = 5  # behind a number that can tell what it counts
_DETAIL = 10  # a smaller count is one only where several origins give it: "two jugs"
_GOES_ON = re.compile(r"[^\S\n]?|-")  # between a number and the word behind it, and between such words
_RATE = re.compile(
    r" (?:an?|per) (?:second|minute|hour|day|night|week|month|year|head|person|share|barrel|litre|gallon)\b"
)


@dataclass(frozen=True, slots=True)
class Given:
    """A figure as a page shows it."""

    figure: Figure
    counts: str  # what it counts, in the words behind it: "cubic metres"
    holder: str  # who gives it, where the sentence does not say so
    words: str  # of its sentence
    span: Span


def figures(dossier: Dossier) -> tuple[Given, ...]:
    """The figures of a story, those first that most of it counts; what tells one of them again is left out."""
    told: dict[tuple[float, str, Span], Given] = {}
    for given in _given(dossier):
        told.setdefault((given.figure.value, given.counts, given.span), given)
    return tuple(told.values())[:_MOST]


def _given(dossier: Dossier) -> Iterator[Given]:
    known = {article.id: article for article in dossier.articles}
    given = [
        (figure, claim)
        for claim in dossier.claims
        for figure in claim.figures
        if figure.span.article in known and figure.counts
    ]
    often = Counter(figure.counts for figure, _ in given)
    main = main_language(article.lang for article in dossier.articles)
    seen: dict[float, set[str]] = {}
    given.sort(key=lambda pair: (known[pair[0].span.article].lang != main, -often[pair[0].counts]))
    for figure, claim in given:
        article = known[figure.span.article]
        detail = not figure.unit and 0 <= figure.value < _DETAIL and claim.standing is Standing.SINGLE
        told = seen.setdefault(figure.value, set())
        if detail or figure.counts in told or (told and article.lang != main):
            continue
        told.add(figure.counts)
        stands = [s for s in claim.evidence if s.article == article.id and s.start <= figure.span.start < s.end]
        span = stands[0] if stands else _sentence_at(article, figure.span)
        words = article.words(span)
        holder = "" if _names(words, figure.holder) else figure.holder
        yield Given(figure, _counted(figure, article), holder, words, span)


def _names(words: str, holder: str) -> bool:
    """Whether the words name the holder, be it by the family name alone."""
    return bool(holder) and holder.rsplit(maxsplit=1)[-1].casefold() in words.casefold()


def _counted(figure: Figure, article: Article) -> str:
    """What the figure counts, with what it is a rate of: "cubic metres a second", "an hour"; empty where its unit says it."""
    own, at = ("", figure.span.end) if figure.unit else _behind(figure, article)
    rate = _RATE.match(article.text, at)
    return (own + (rate[0] if rate else "")).strip()


def _behind(figure: Figure, article: Article) -> tuple[str, int]:
    """The words behind the figure, up to a plural or to what carries no meaning, else its kind; and where they end."""
    stop = stop_words(article.lang)
    at, found = figure.span.end, list[str]()
    for match in islice(WORD.finditer(article.text, at), _WORDS):
        if match[0].lower() in stop or not _GOES_ON.fullmatch(article.text, at, match.start()):
            break
        found.append(match[0])
        at = match.end()
        if match[0].endswith("s"):  # English, French, Spanish, Portuguese
            break
    return " ".join(found) or figure.counts, at


def _sentence_at(article: Article, at: Span) -> Span:
    """The sentence in which the words stand."""
    start = article.text.rfind("\n", 0, at.start) + 1
    end = article.text.find("\n", at.start)
    paragraph = article.text[start : end if end >= 0 else None]
    bounds = (pair for pair in sentences(paragraph, article.lang or "en") if pair[0] <= at.start - start < pair[1])
    first, last = next(bounds, (0, len(paragraph)))
    return Span(at.article, start + first, start + last)
