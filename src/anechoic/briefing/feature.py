"""Features and service pieces: single reports that are worth reading whole, and why each stands in a briefing."""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from math import log2

from anechoic.briefing.alone import speaks_first
from anechoic.briefing.candidates import Candidate, best_first, chosen, section
from anechoic.briefing.material import Material
from anechoic.briefing.statements import news
from anechoic.briefing.voices import one_voice_after_another, voices
from anechoic.phrases import table
from anechoic.records import Article, Dossier, Section
from anechoic.text.words import WORD, stems

STORY, WORTH = "In its own words", "What it says"
_MOST = {STORY: 4, WORTH: 3}
_LONG = 900  # words from which a report is long by itself
_HEAD = 8  # sentences of a long report within which it comes to its subject
_OF_TITLE = 2  # words of its title that the first line has
_NAMED_IN_FULL = "["  # who was named before: it is no beginning
_LABELLED = 400  # words from which one is that its outlet calls so


def feature_of(dossier: Dossier) -> Article | None:
    """The long report that one outlet made by itself; None where the story has none.

    It is long, or long enough and labelled so; it is the first of its origin; no agency wrote it.
    """
    by_agency = {key for origin in dossier.origins if origin.agency for key in origin.articles}
    firsts = {origin[0] for origin in dossier.story.origins}
    long = [
        each
        for each in dossier.articles
        if each.id in firsts - by_agency and not is_service(each) and length(each) >= _least(each)
    ]
    return max(long, key=lambda each: (length(each), each.id), default=None)


def worth_of(feature: Article, dossier: Dossier) -> float:
    """What speaks for a feature: its length, the other outlets that name its outlet, and its label."""
    return log2(length(feature) / _LABELLED) + 2 * log2(1 + len(citing(feature, dossier))) + _has(feature, "features")


def citing(feature: Article, dossier: Dossier) -> tuple[str, ...]:
    """The other outlets of the story that name the feature's outlet as a source in their text."""
    called = feature.outlet.removeprefix("The ")
    return tuple(
        sorted(
            {
                each.outlet
                for each in dossier.articles
                if each.outlet != feature.outlet and called and called in each.text
            }
        )
    )


def why_feature(feature: Article, dossier: Dossier) -> str:
    """Why it stands in the briefing, in the editor's words."""
    cited = citing(feature, dossier)
    credited = f", credited by {' and '.join(cited)}" if cited else ""
    return f"{feature.outlet or 'One outlet'}’s own report, {length(feature):,} words{credited}."


def feature(material: Material, article: Article, words: int, printed: Sequence[Candidate] = ()) -> tuple[Section, ...]:
    """What the report says of itself: its best statements and voices in their order, within a budget of `words`.

    Empty where nothing near its head tells what its title says: picked from within alone, no reader could follow it.
    """
    return _excerpt(material, article, STORY, words, printed)


def is_service(article: Article) -> bool:
    """Whether the piece is there to be of use: a guide, a review, a list."""
    return _has(article, "services") or _titled(article)


def recommends(
    material: Material, article: Article, words: int, printed: Sequence[Candidate] = ()
) -> tuple[Section, ...]:
    """What a service piece says first, within a budget of `words`."""
    return _excerpt(material, article, WORTH, words, printed)


def length(article: Article) -> int:
    """How many words the body has."""
    return len(WORD.findall(article.text))


def _excerpt(
    material: Material, article: Article, heading: str, words: int, printed: Sequence[Candidate]
) -> tuple[Section, ...]:
    """Statements and voices of one article in turn, printed in the order in which they stand there.

    The first of them tells, near its head, what its title says.
    """
    statements = sorted(filter(material.stands, _of(article, news(material, heading))), key=best_first)
    opening = min(filter(lambda each: _opens(material, article, each), statements), key=material.placed, default=None)
    if opening is None:
        return ()
    later = [each for each in statements if material.placed(each) > material.placed(opening)]
    said = one_voice_after_another(sorted(_of(article, voices(material, heading)), key=best_first))
    said = [each for each in said if material.placed(each) > material.placed(opening)]
    found = chosen([opening, *later[:1], *said[:1], *later[1:], *said[1:]], words, _MOST, printed)
    if opening not in found:
        return ()
    found.sort(key=lambda each: each.lines[0].evidence[0])
    return (section(heading, found),) if found else ()


def _opens(material: Material, article: Article, found: Candidate) -> bool:
    """Whether a line near the head of the article has two words of its title, or half of them, and is not somebody's words."""
    titled = frozenset(stems(article.title, article.lang))
    text = found.lines[0].text
    if speaks_first(text) or text.startswith(_NAMED_IN_FULL):
        return False
    return material.place(found.lines[0]) < _HEAD and len(found.stems & titled) >= min(_OF_TITLE, len(titled) // 2)


def _of(article: Article, candidates: Iterator[Candidate]) -> Iterator[Candidate]:
    return (each for each in candidates if each.lines[0].evidence[0].article == article.id)


def _least(article: Article) -> int:
    return _LABELLED if _has(article, "features") else _LONG


def _has(article: Article, kind: str) -> bool:
    """Whether the label is one of a kind."""
    return article.label.casefold().strip() in _labels(article.lang, kind)


def _titled(article: Article) -> bool:
    pattern = _titles(article.lang)
    return bool(pattern and pattern.search(article.title))


@cache
def _labels(lang: str, kind: str) -> frozenset[str]:
    return frozenset(table(lang or "en", "labels").get(kind, {}).get("labels", ()))


@cache
def _titles(lang: str) -> re.Pattern[str] | None:
    patterns = table(lang or "en", "labels").get("services", {}).get("titles", ())
    return re.compile("|".join(f"(?:{each})" for each in patterns), re.IGNORECASE) if patterns else None
