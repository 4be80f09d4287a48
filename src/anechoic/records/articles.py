"""Articles, and words of them: what an outlet printed, and what stood around it."""

from dataclasses import dataclass
from datetime import datetime
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
    """A date in the text; `iso` is ISO 8601 (a day, week, month, year or duration)."""

    span: Span
    text: str
    iso: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """One article as an outlet printed it: the body alone in `text`, a paragraph a line, and what stood around it."""

    id: ArticleId
    text: str
    url: str = ""
    outlet: str = ""
    title: str = ""
    standfirst: str = ""
    byline: tuple[str, ...] = ()
    label: str = ""
    published: datetime | None = None
    lang: str = ""
    lean: str = ""  # as the user's own table or input says; never guessed
    credits: tuple[Credit, ...] = ()
    removed: tuple[Removal, ...] = ()
    teasers: tuple[Teaser, ...] = ()
    dates: tuple[DateMention, ...] = ()
    path: str = ""  # where it was taken from, as it was given

    def words(self, span: Span) -> str:
        """The words of `span`; raises ValueError where the span is not of this article."""
        if span.article != self.id or span.end > len(self.text):
            raise ValueError(f"{span} is no span of {self.id}")
        return self.text[span.start : span.end]
