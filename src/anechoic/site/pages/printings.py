"""Quotations that a story's outlets print in unlike words or languages, side by side, for the page of the story."""

from collections.abc import Iterator
from dataclasses import dataclass

from anechoic.briefing.formats.wording import group_name
from anechoic.records import Article, ArticleId, ChangeKind, Dossier, Quotation, QuotationVersion

_MOST = 12


@dataclass(frozen=True, slots=True)
class Change:
    """Words of the fullest version that another has not, and what it has instead; either may be empty."""

    words: str
    instead: str
    how: str


@dataclass(frozen=True, slots=True)
class Version:
    """How one article has the quotation."""

    article: Article
    words: str
    speaker: str
    changes: tuple[Change, ...] = ()
    differs: bool = False
    language: str = ""  # of a translation


@dataclass(frozen=True, slots=True)
class Printing:
    """The fullest version of a quotation and the others that have not all of its words."""

    fullest: Version
    others: tuple[Version, ...]
    speakers: tuple[str, ...]  # more than one where outlets contradict each other
    differs: bool


def printings(dossier: Dossier) -> list[Printing]:
    """What is printed in unlike words; first what differs without a mark, then what was cut where readers see it."""
    return sorted(_printings(dossier), key=lambda each: not each.differs)[:_MOST]


def _printings(dossier: Dossier) -> Iterator[Printing]:
    known = {article.id: article for article in dossier.articles}
    for found in dossier.variants:
        if not all(version.content.article in known for version in found.printed):
            continue
        others = [each for each in found.others if each.changes or each.lang or len(found.speakers) > 1]
        if others:
            yield Printing(
                _version(found.fullest, known),
                tuple(_changed(each, known) for each in others),
                found.speakers,
                found.differs,
            )


def _version(quotation: Quotation, known: dict[ArticleId, Article]) -> Version:
    article = known[quotation.content.article]
    speaker = quotation.resolved.name if quotation.resolved else ""
    return Version(article, article.words(quotation.content), speaker)


def _changed(version: QuotationVersion, known: dict[ArticleId, Article]) -> Version:
    plain = _version(version.quotation, known)
    changes = tuple(Change(c.words, c.instead, _HOW[c.kind, c.marked]) for c in version.changes)
    language = group_name("language", version.lang) if version.lang else ""
    return Version(plain.article, plain.words, plain.speaker, changes, version.differs, language)


_HOW = {
    (ChangeKind.CUT, True): "cut, marked",
    (ChangeKind.CUT, False): "left out, not marked",
    (ChangeKind.CHANGED, True): "another passage",
    (ChangeKind.CHANGED, False): "changed, not marked",
    (ChangeKind.ADDED, True): "another passage",
    (ChangeKind.ADDED, False): "added, not marked",
    (ChangeKind.INSERTED, True): "put in by the outlet",
}
