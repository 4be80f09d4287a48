"""Articles, and words of them: what an outlet printed, and what stood around it."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import NewType

ArticleId = NewType("ArticleId", str)


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Words of an article."""

    article: ArticleId
    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start < self.end:
            raise ValueError(f"not a span: {self.start}-{self.end} of {self.article}")


@dataclass(frozen=True, slots=True)
class Removal:
    """Words that were on the page and are not in the article, with the rule that took them out."""

    text: str
    why: str
    span: Span | None = None  # of a text that was given and so stays as long as it was: where they stood


@dataclass(frozen=True, slots=True)
class Teaser:
    """An advertisement for another article, as it stands beside or below this one."""

    title: str
    label: str = ""
    standfirst: str = ""
    byline: str = ""


@dataclass(frozen=True, slots=True)
class Credit:
    """An agency or outlet that an article names as the source of its words; `span` is None outside the body."""

    name: str
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class DateMention:
    """A date in the text; `iso` is ISO 8601 (a day, week, month, year or duration), or PXY and PAST_REF for what is vague."""

    span: Span
    text: str
    iso: str


class ArticleKind(StrEnum):
    """What kind of text a page holds; all but the first are no report that can be taken as a whole."""

    ARTICLE = "article"
    LIVE = "live blog"  # entries by the minute, the newest of them first as a rule
    GALLERY = "gallery"  # pictures with their captions
    STUB = "paywall stub"  # the opening of an article whose rest is for subscribers
    INDEX = "index page"  # a list of other articles


@dataclass(frozen=True, slots=True)
class Image:
    """The leading picture of an article."""

    url: str
    caption: str = ""
    credit: str = ""  # photographer, agency or both, as the page writes it


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """One article as an outlet printed it: the body alone in `text`, a paragraph a line, and what stood around it.

    Other programs count in the characters of a text that they gave. What is no part of the article is empty lines in it
    then, as many as it had characters, and its words are in `removed`, with their place.
    """

    id: ArticleId
    text: str
    url: str = ""
    outlet: str = ""
    title: str = ""
    standfirst: str = ""
    byline: tuple[str, ...] = ()
    label: str = ""
    section: str = ""  # of the outlet, as it names it: "Politics"
    kind: ArticleKind = ArticleKind.ARTICLE
    published: datetime | None = None
    updated: datetime | None = None  # later than `published`, else None
    paid: bool = False  # whether the page says that it is not free to read
    image: Image | None = None
    lang: str = ""
    lean: str = ""  # as the user's own table or input says; never guessed
    credits: tuple[Credit, ...] = ()
    removed: tuple[Removal, ...] = ()
    teasers: tuple[Teaser, ...] = ()
    dates: tuple[DateMention, ...] = ()
    path: str = ""  # where it was taken from, as it was given

    @property
    def given(self) -> str:
        """The text as the input had it: `text` with the words in their places that are blank lines there."""
        text = self.text
        for each in self.removed:
            if each.span:
                text = text[: each.span.start] + each.text + text[each.span.end :]
        return text

    def without(self, removed: Iterable[Removal]) -> "Article":
        """The article with empty lines where the words of `removed` stand, each of which has its span in `text`."""
        text, gone = self.text, tuple(removed)
        for each in gone:
            if each.span:
                text = text[: each.span.start] + "\n" * len(each.text) + text[each.span.end :]
        return replace(self, text=text, removed=(*self.removed, *gone)) if gone else self

    def words(self, span: Span) -> str:
        """The words of `span` as they were given; raises ValueError where the span is not of this article."""
        if span.article != self.id or span.end > len(self.text):
            raise ValueError(f"{span} is no span of {self.id}")
        return self.given[span.start : span.end]
