"""The headline of a story: the title that says plainly, in the words that its reports share, what happened."""

import re
from collections import Counter
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace
from functools import cache

from anechoic.phrases import table
from anechoic.records import Article, Story
from anechoic.stories.blocks import fullest
from anechoic.text.numbers import numbers
from anechoic.text.words import language, stems

_LONGEST = 110  # characters; longer ones wrap to a third line in a mail
_OPENING = 500  # characters of the body in which a report says what happened
_EXTRA = 2.0  # words: a short title has to share that many more to be as good as a long one
_FAULT = 0.5  # what each fault leaves of a title,
_FLOURISH = 0.9  # and each flourish
_SHOUTED = re.compile(r"^\W*[A-Z][A-Z ]{3,}\b ?[:|—–-]|!")
_QUOTED = re.compile(r"^[“‘\"'«„]")
_FLOURISHES = (
    re.compile(r"\S:\s"),  # two titles in one,
    re.compile(r",[^:]*\S:\s"),  # or three
    re.compile(r"\s[–—-]\s|,\s(?:and|und|et|y)\s"),  # an afterthought
    re.compile(r"[“”\"«»„]|(?<!\w)[‘']\w|\w[’'](?!\w)"),  # words of one side
    re.compile(r"\.\s|\.$|…"),  # sentences
)
_OUTLET = re.compile(r"\s+[|–—-]\s+(?P<outlet>[^|–—-]+)$")


def headline(articles: Sequence[Article], reports: Sequence[Article]) -> str:
    """The best title of `articles` in the language of most of them, or the first words of a text where none has a title.

    The best is the one whose words most of `reports`, one for each origin, have in their titles and openings. Labels,
    questions and teasers, words that judge and titles that are a quotation or too long count against it, and
    so do, less, flourishes: a second title behind a colon, words in quotation marks, the account of one side.
    """
    titled = [(_own(article), article) for article in articles if article.title.strip()]
    if not titled:
        return _first_words(next((article.text for article in reports if article.text.strip()), ""))
    if len(titled) == 1:
        return titled[0][0]
    spoken = Counter(language(article.lang) for _, article in titled)
    main = max(spoken, key=lambda lang: (spoken[lang], lang))
    shares = _shares([report for report in reports if language(report.lang) == main])
    return max(
        (title for title, article in titled if language(article.lang) == main),
        key=lambda title: (_shared(title, main, shares) * _plainness(title, main), title),
    )


def without_figures(story: Story, articles: Sequence[Article], doubtful: AbstractSet[float]) -> Story:
    """The story under a headline without any of the figures, the best of the titles that have none, if there is one.

    `articles` are the story's; `doubtful` are figures that a later one has replaced, or that accounts differ on.
    """
    known = {article.id: article for article in articles}
    used = next((each for each in articles if _own(each) == story.headline), None)
    if not used or not _has(used, doubtful):
        return story
    plain = [each for each in articles if each.title.strip() and _is_like(each, used) and not _has(each, doubtful)]
    reports = [fullest(tuple(known[key] for key in origin)) for origin in story.origins]
    return replace(story, headline=headline(plain, reports)) if plain else story


def _has(article: Article, figures: AbstractSet[float]) -> bool:
    return any(number.value in figures for number in numbers(article.title, language(article.lang)))


def _is_like(article: Article, other: Article) -> bool:
    return language(article.lang) == language(other.lang)


def _plainness(title: str, lang: str) -> float:
    flourishes = sum(bool(pattern.search(title)) for pattern in _FLOURISHES)
    one_sided = bool(_word(lang, "one_side").search(_plain(title)))
    return _FAULT ** faults(title, lang) * _FLOURISH ** (flourishes + one_sided)


def faults(title: str, lang: str) -> int:
    """How many faults a title has.

    >>> [faults(title, "en") for title in ("Ferry sinks off Selka", "LIVE: what we know about the ferry")]
    [0, 3]
    """
    plain = _plain(title)
    return sum(
        (
            len(title) > _LONGEST,
            title.endswith("?"),
            bool(_SHOUTED.search(title)),
            bool(_QUOTED.search(title)),
            bool(_label(lang).match(plain)),
            bool(_teaser(lang).search(plain)),
            bool(_word(lang, "loaded").search(plain)),
        )
    )


def _plain(title: str) -> str:
    """A title as phrases are written."""
    return title.replace("’", "'").lower()


def _own(article: Article) -> str:
    """The title without the name of the outlet behind it."""
    title = " ".join(article.title.split())
    end = _OUTLET.search(title)
    named = end and end["outlet"].casefold() in {article.outlet.casefold(), f"the {article.outlet}".casefold()}
    return title[: end.start()] if end and named else title


def _shares(reports: Sequence[Article]) -> dict[str, float]:
    """For each stem of the titles and openings the share of reports that have it."""
    counts = Counter(
        stem
        for report in reports
        for stem in set(stems(f"{report.title}\n{report.standfirst}\n{report.text[:_OPENING]}", language(report.lang)))
    )
    return {stem: count / len(reports) for stem, count in counts.items()}


def _shared(title: str, lang: str, shares: dict[str, float]) -> float:
    """How much of what the reports share a title says, against its length."""
    own = set(stems(title, lang))
    return sum(shares.get(stem, 0.0) for stem in sorted(own)) / (len(own) + _EXTRA)


@cache
def _label(lang: str) -> re.Pattern[str]:
    return re.compile(rf"\W*(?:{_any(lang, 'labels')})\b[^:|—–-]{{0,20}}(?:[:|\])]|\s[—–-]\s)")


@cache
def _teaser(lang: str) -> re.Pattern[str]:
    """A teasing word at the beginning, or after a colon or dash."""
    return re.compile(rf"(?:^|[:|—–]\s*)\W*(?:{_any(lang, 'teasing')})\b")


@cache
def _word(lang: str, part: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{_any(lang, part)})\b")


def _any(lang: str, part: str) -> str:
    """One of the phrases, the longest first; what never matches where the language lists none."""
    phrases: list[str] = table(lang, "headlines").get(part, [])
    return "|".join(map(re.escape, sorted(phrases, key=lambda phrase: (-len(phrase), phrase)))) or "(?!)"


def _first_words(text: str) -> str:
    """The beginning of a text that has no title, cut at a word."""
    line = text.strip().split("\n", 1)[0]
    if len(line) <= _LONGEST:
        return line
    return line[: line.rindex(" ", 0, _LONGEST) if " " in line[:_LONGEST] else _LONGEST] + "…"
