"""Which articles are opinion or analysis and no reports: by label, title or address, or because their writer argues in person."""

import re
from collections.abc import Sequence
from functools import cache
from urllib.parse import urlsplit

from anechoic.briefing.alone import outside_marks
from anechoic.phrases import table
from anechoic.records import Article
from anechoic.text.words import WORD, language

_TITLED = re.compile(r"(?P<label>[^:|]{4,20}?)\s*[:|]")  # "OPINION: …"
_SIGNED = re.compile(r"[A-ZÀ-Þ][A-ZÀ-Þ’'-]{3,}: ")  # "MARLOW: Give the harbour back": a column under its writer's name
# Words by which a writer speaks of himself or to readers, and of what should be done, for each thousand words outside
# quotation marks. With columns titled by a name they find 23 in a thousand articles, 21 of them opinion; docs/why/briefing.md.
_IN_PERSON, _DEMANDS = 8, 3
_PLAIN = 0.4  # share of such words that stand in paragraphs without a quotation, with a space on either side
_MARK = re.compile(r"[“\"„«]")
# Attributions for each thousand words, and days of the week, that a report of some length has. Of 330 American articles 58 have
# fewer; seven of those are reports, docs/why/briefing.md.
_ATTRIBUTES, _DAYS, _SOME_LENGTH = 2.5, 1, 250
_LETTERS = 6  # of a word, and the space after it
_SIGNED_DEMANDS = 2  # of both together, anywhere, from which a piece that is titled with a name is a column


def is_opinion(article: Article) -> bool:
    """Whether an article is its writer's own view: the outlet marks it so, its title judges, or the writer argues in person."""
    return is_marked(article) or _titled(article, "opinion") or _argues(article)


def is_analysis(article: Article) -> bool:
    """Whether an article explains or weighs what happened rather than reporting it: by its label or title ("Why …"), or where it
    hardly gives anybody's words and no day.
    """
    labels = _said(article.lang, "labels", "analysis")
    return article.label.casefold().strip() in labels or _titled(article, "analysis") or quotes_nobody(article)


def is_marked(article: Article) -> bool:
    """Whether the outlet itself marks the article as its writer's own view: a column, an editorial, a letter."""
    label = article.label.casefold().strip()
    titled = _TITLED.match(article.title.lstrip())
    named = {label, titled["label"].casefold() if titled else ""} - {""}
    return not named.isdisjoint(_said(article.lang, "labels")) or not _path(article.url).isdisjoint(
        _said(article.lang, "paths")
    )


def quotes_nobody(article: Article) -> bool:
    """Whether a piece of some length hardly says who said anything, nor on which day of the week: an essay, and no report."""
    saying, days = _attributing(language(article.lang))
    length = len(article.text.split())
    if length < _SOME_LENGTH or not saying:
        return False
    return len(saying.findall(article.text)) * 1000 < _ATTRIBUTES * length and len(days.findall(article.text)) <= _DAYS


@cache
def _attributing(lang: str) -> tuple[re.Pattern[str] | None, re.Pattern[str]]:
    """Words with which a report says whose words it gives, and the days of the week."""
    words = table(lang, "labels").get("analysis", {}).get("attributing", ())
    days = table(lang, "dates").get("weekdays", {})
    found = (
        re.compile(rf"\b(?:{'|'.join(map(re.escape, each)) or '(?!)'})\b", re.IGNORECASE) for each in (words, days)
    )
    saying, named = found
    return (saying if words else None), named


def _argues(article: Article) -> bool:
    """Whether the writer speaks in person, and says what should be done; in a column that is titled so, either."""
    signed = _SIGNED.match(article.title) is not None and article.title.split(":")[0].casefold() not in _shouts(
        article.lang
    )
    if not signed and not _may_argue(article):
        return False
    own = outside_marks(article.text)
    thousands = len(WORD.findall(own)) / 1000
    in_person, demanding = (len(each(article.lang).findall(own)) for each in (_persons, _demands))
    if signed:
        return in_person + demanding >= _SIGNED_DEMANDS
    return in_person >= _IN_PERSON * thousands and demanding >= max(_DEMANDS, _DEMANDS * thousands)


def _may_argue(article: Article) -> bool:
    """Whether it has so many demands, and so many words of a writer where nobody is quoted: quick to tell, and rarely so."""
    if sum(map(article.text.count, _asked(article.lang))) < _DEMANDS:
        return False
    spoken = _forms(article.lang)
    plain = [line for line in article.text.split("\n") if not _MARK.search(line)]
    in_person = sum(word in spoken for line in plain for word in line.split())
    return in_person * 1000 >= _IN_PERSON * _PLAIN * (len(article.text) / _LETTERS)


def _titled(article: Article, kind: str) -> bool:
    found = _titles(language(article.lang), kind)
    return bool(found and found.search(" ".join(article.title.replace("’", "'").split())))


def _path(url: str) -> frozenset[str]:
    """The parts of an address's path; of no address none."""
    try:
        return frozenset(part.casefold() for part in urlsplit(url).path.split("/")[:-1])
    except ValueError:  # an address that is none
        return frozenset()


@cache
def _forms(lang: str) -> frozenset[str]:
    """Words in which a writer speaks; of "i" the capital alone, for the small one is a numeral or a slip."""
    words: list[str] = table(language(lang), "lines").get("addressing", {}).get("words", [])
    return frozenset(form for word in words for form in (word, word[:1].upper() + word[1:])) - {"i"}


@cache
def _persons(lang: str) -> re.Pattern[str]:
    return _words_of(sorted(_forms(lang)))


@cache
def _asked(lang: str) -> tuple[str, ...]:
    return tuple(table(language(lang), "labels").get("opinion", {}).get("demands", ()))


@cache
def _demands(lang: str) -> re.Pattern[str]:
    return _words_of(_asked(lang))


def _words_of(forms: Sequence[str]) -> re.Pattern[str]:
    written = "|".join(
        re.escape(each).replace("'", "[’']") for each in sorted(forms, key=lambda form: (-len(form), form))
    )
    return re.compile(rf"(?<![\w.’'])(?:{written or '(?!)'})(?![\w.]\w)(?!\w)")


@cache
def _shouts(lang: str) -> frozenset[str]:
    """Labels that stand in capitals before a colon and are nobody's name."""
    return frozenset(table(language(lang), "headlines").get("labels", ()))


@cache
def _titles(lang: str, kind: str) -> re.Pattern[str] | None:
    patterns = table(lang or "en", "labels").get(kind, {}).get("titles", ())
    return re.compile("|".join(f"(?:{each})" for each in patterns), re.IGNORECASE) if patterns else None


@cache
def _said(lang: str, part: str, kind: str = "opinion") -> frozenset[str]:
    """The words of the language, and English ones, which addresses in any language have."""
    own, english = (table(each, "labels").get(kind, {}).get(part, ()) for each in (lang or "en", "en"))
    return frozenset((*own, *english))
