"""Who copied whom, and what belongs together: copies, origins, stories."""

from collections.abc import Sequence
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
    """`article` uses the text of `of`; `overlap` is the share of the shorter text that both have, 0 to 1.

    Where nothing tells which of the two was first, it is not `certain`, and `of` is merely the other.
    """

    article: ArticleId
    of: ArticleId
    kind: CopyKind
    overlap: float
    passages: tuple[tuple[Span, Span], ...] = ()  # what was taken: where it stands in `article`, and where in `of`
    certain: bool = True  # that `article` took from `of`, and not the other way round


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
class Tie:
    """Why an origin is in its story: the report there that its own is most like, and what both have in common."""

    article: ArticleId
    to: ArticleId
    likelihood: float  # that both tell of one event, 0 to 1
    names: tuple[str, ...] = ()  # that both have, those few others have first, as `article` writes them,
    figures: tuple[str, ...] = ()  # telling numbers likewise,
    title: tuple[str, ...] = ()  # and words of both titles
    hours: float | None = None  # between them; None where one has no date

    @property
    def because(self) -> str:
        """What brought the report to the other, to be read after "Joined because".

        >>> Tie(ArticleId("a"), ArticleId("b"), 0.97, ("Port Selka",), ("86",), ("ferry",), 3.2).because
        'both name Port Selka; both give 86; both titles have “ferry”; they are dated 3 hours apart'
        """
        shared = (
            f"both name {_listed(self.names)}" if self.names else "",
            f"both give {_listed(self.figures)}" if self.figures else "",
            f"both titles have {_listed([f'“{word}”' for word in self.title])}" if self.title else "",
        )
        said = [each for each in shared if each] or ["their words are alike"]
        return "; ".join(said if self.hours is None else [*said, _apart(self.hours)])


def _listed(named: Sequence[str]) -> str:
    return " and ".join(filter(None, (", ".join(named[:-1]), named[-1])))


def _apart(hours: float) -> str:
    whole = round(hours)
    return f"they are dated {whole} hour{'s' * (whole > 1)} apart" if whole else "they are dated within the hour"


@dataclass(frozen=True, slots=True)
class Story:
    """Articles on one event, by origin; all in order of time."""

    id: StoryId
    headline: str
    origins: tuple[tuple[ArticleId, ...], ...]
    first_seen: datetime | None = None
    last_seen: datetime | None = None
    ties: tuple[Tie, ...] = ()  # one for each origin of a story of several
    continues: StoryId | None = None  # the earlier story that this one goes on from, if there is one
    elsewhere: tuple[StoryId, ...] = ()  # stories in other languages that may tell of the same event, by id

    @property
    def articles(self) -> tuple[ArticleId, ...]:
        """Every article of the story, origin by origin."""
        return tuple(article for origin in self.origins for article in origin)

    def origins_of(self, articles: frozenset[ArticleId]) -> int:
        """How many origins the given articles of this story go back to."""
        return sum(not articles.isdisjoint(origin) for origin in self.origins)
