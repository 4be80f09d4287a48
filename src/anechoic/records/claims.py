"""What is claimed and how it is told: figures, claims, framing, perspectives, and the dossier of a story."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from anechoic.records.articles import Article, ArticleId, Span
from anechoic.records.quotations import Attributions, Person, QuotationVariants
from anechoic.records.stories import Moment, Origin, Story, StoryId


class Standing(StrEnum):
    """How the accounts of a story stand to a claim."""

    AGREED = "agreed"  # by two origins or more
    SINGLE = "single"
    DISPUTED = "disputed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A number with what it counts and who holds it: "at least 12" "dead" (the ministry)."""

    value: float  # as written; of a range, the lower end
    least: float | None = None  # the smallest value that is left open; None where any smaller one is
    most: float | None = None  # the largest value that is left open; None where any larger one is
    text: str  # as written: "at least 12"
    counts: str  # what is counted, as a key that is equal where figures can be compared: "dead"
    unit: str = ""
    holder: str = ""  # who gives the number, where the sentence says so
    span: Span
    as_of: datetime | None = None
    superseded: bool = False  # a later figure has taken its place: it must not be told as what is so now
    clause: Span | None = None  # words that can be cut with it, and a sentence is left: ", killing at least 12 people"


@dataclass(frozen=True, slots=True, kw_only=True)
class Ahead:
    """When something is to come, and who says so."""

    day: str = ""  # ISO 8601: a day (2026-03-24), week (2026-W13), month (2026-03) or year; empty where none is told
    span: Span | None = None  # the words that tell when
    holder: str = ""  # who says so, where the sentence tells

    @property
    def days(self) -> tuple[date, date] | None:
        """The first and the last day of the time that is told; None where none is, or where it is a length of time."""
        day = self.day
        if len(day) == 10:
            return date.fromisoformat(day), date.fromisoformat(day)
        if "W" in day:
            monday = date.fromisoformat(f"{day}-1")
            return monday, monday + timedelta(days=6)
        if len(day) == 7:
            first = date.fromisoformat(f"{day}-01")
            return first, (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)
        return (date(int(day), 1, 1), date(int(day), 12, 31)) if day.isdigit() else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """One statement of a story, with every place where it stands. Counted in origins, not in outlets."""

    story: StoryId
    claim: str  # the words of its best wording
    standing: Standing
    reports: int
    origins: int  # at least: what credits the same source or has the same words counts once
    origins_at_most: int = 0  # origins of the articles, whatever single sentences go back to; 0 is "as `origins`"
    evidence: tuple[Span, ...]  # whole sentences, the best wording first
    in_part: tuple[Span, ...] = ()  # other sentences that tell much the same: not counted, and not printed beside it
    figures: tuple[Figure, ...] = ()
    ahead: Ahead | None = None  # where it speaks of what comes next
    said_by: str = ""  # whose speech all of it is, where the sentence does not tell

    def __post_init__(self) -> None:
        if not self.evidence:
            raise ValueError(f"a claim without evidence: {self.claim!r}")


@dataclass(frozen=True, slots=True)
class Framing:
    """A word that one group uses on this story and the others do not, with the sentences it stands in."""

    word: str
    weight: float  # log-odds with a prior, in standard deviations
    evidence: tuple[Span, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Perspective:
    """How one group of outlets (or one side's speakers) covers a story."""

    story: StoryId
    group: str
    reports: int
    origins: int
    quotations: int
    outlets: tuple[str, ...] = ()  # the outlets of the group that report it, in alphabetical order
    framing: tuple[Framing, ...] = ()
    blind: bool = False  # by the written rule of docs/why/perspectives.md
    expected: float = 0.0  # origins that the group would have here at its share of everything that was printed
    interval: tuple[float, float] = (0.0, 1.0)  # its part of the story's known origins lies between (95 %)
    known: int = 0  # origins of the story with outlets whose group is known: what `expected` is a part of
    unknown: int = 0  # its other origins


@dataclass(frozen=True, slots=True)
class Dossier:
    """All that the stages found on one story: what a briefing is composed from.

    Stories are ranked by what stands above the line; what stands below is found for those that are told.
    """

    story: Story
    articles: tuple[Article, ...]
    origins: tuple[Origin, ...] = ()
    groups: tuple[str, ...] = ()  # the known groups whose outlets report it, in alphabetical order
    kin: tuple[tuple[ArticleId, ...], ...] = ()  # its articles, those together that may go back to one reporter
    elsewhere: tuple[
        tuple[str, int], ...
    ] = ()  # (language, reports) of stories in other languages that may tell the same
    # ──
    attributions: tuple[Attributions, ...] = ()
    claims: tuple[Claim, ...] = ()
    perspectives: tuple[Perspective, ...] = ()
    timeline: tuple[Moment, ...] = ()
    people: tuple[Person, ...] = ()
    variants: tuple[QuotationVariants, ...] = ()  # quotations that several articles print
    past: tuple[Article, ...] = ()  # of the stories that it goes on from: those that its timeline rests on

    @property
    def origins_at_least(self) -> int:
        """How many of its origins are surely independent."""
        return len(self.kin) or len(self.story.origins)

    def origins_of(self, articles: frozenset[ArticleId]) -> tuple[int, int]:
        """How many origins the given articles go back to, at least and at most."""
        at_most = self.story.origins_of(articles)
        return sum(not articles.isdisjoint(each) for each in self.kin) or at_most, at_most
