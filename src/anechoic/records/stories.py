"""Who copied whom, and what belongs together: copies, origins, stories."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import NewType

from anechoic.records.articles import ArticleId, Span

OriginId = NewType("OriginId", str)
StoryId = NewType("StoryId", str)


class CopyKind(StrEnum):
    """How much of another article's text an article uses."""

    VERBATIM = "verbatim"  # nearly all of both
    CUT = "cut"  # one lies within the other
    MERGED = "merged"  # long runs of the other beside words of its own
    QUOTED_ONLY = "quoted-only"  # the same quotations and no more: not a copy


@dataclass(frozen=True, slots=True, order=True)
class Copy:
    """`article` uses the text of `of`; `overlap` is the share of the shorter text that both have, 0 to 1."""

    article: ArticleId
    of: ArticleId
    kind: CopyKind
    overlap: float
    passages: tuple[tuple[Span, Span], ...] = ()  # what was taken: where it stands in `article`, and where in `of`


@dataclass(frozen=True, slots=True)
class Origin:
    """Articles that go back to one act of reporting; `id` is that of the first of them."""

    id: OriginId
    articles: tuple[ArticleId, ...]
    agency: str = ""
    copies: tuple[Copy, ...] = ()


@dataclass(frozen=True, slots=True)
class Moment:
    """A day of a story and what happened on it: `text` is the words of the first span of `evidence`."""

    day: date
    text: str
    evidence: tuple[Span, ...]  # one of an origin
    origins: int  # that tell it,
    reports: int  # and the articles among them

    def __post_init__(self) -> None:
        if not self.evidence:
            raise ValueError(f"a moment without evidence: {self.day}")


@dataclass(frozen=True, slots=True)
class Story:
    """Articles on one event, by origin; all in order of time."""

    id: StoryId
    headline: str
    origins: tuple[tuple[ArticleId, ...], ...]
    first_seen: datetime | None = None
    last_seen: datetime | None = None

    @property
    def articles(self) -> tuple[ArticleId, ...]:
        """Every article of the story, origin by origin."""
        return tuple(article for origin in self.origins for article in origin)

    def origins_of(self, articles: frozenset[ArticleId]) -> int:
        """How many origins the given articles of this story go back to."""
        return sum(not articles.isdisjoint(origin) for origin in self.origins)
