"""What is printed: lines with their evidence, items, editions, briefings."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from anechoic.records.articles import Article, ArticleId, Span
from anechoic.records.claims import Figure
from anechoic.records.quotations import OtherWords
from anechoic.records.stories import StoryId

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


class Format(StrEnum):
    """The form an item is told in."""

    SPEED_READ = "Speed Read"
    EXPLAINER = "The Explainer"
    TALKING_POINTS = "Talking Points"
    SPOTLIGHT = "In the Spotlight"
    FEATURE = "Feature"
    RECOMMENDS = "Recommends"


class Choice(StrEnum):
    """What an edition chooses its stories by."""

    BIGGEST = "biggest"
    BEST = "best"
    GOOD_NEWS = "good news"


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a briefing; cannot be made without evidence."""

    text: str
    evidence: tuple[Span, ...]
    said_by: tuple[str, ...] = ()
    reported_by: tuple[str, ...] = ()
    reports: int = 1
    origins: int = 1
    when: date | None = None  # the day that the line tells of, where its place depends on it
    unnamed: tuple[str, ...] = ()  # of `said_by`, those whom readers cannot know: "officials", "a source"
    other_words: tuple[OtherWords, ...] = ()  # where its quotation is printed differently
    credited: tuple[str, ...] = ()  # the outlets from which, by its own words, the report has it
    origins_at_most: int = 0  # if no single sentence had a common source; 0 is "as `origins`"

    def __post_init__(self) -> None:
        if not self.evidence:
            raise ValueError(f"a line without evidence: {self.text!r}")
        if not 1 <= self.origins <= self.reports:
            raise ValueError(f"{self.reports} reports cannot have {self.origins} origins: {self.text!r}")

    @property
    def spans(self) -> tuple[Span, ...]:
        """Every place in articles that it tells of: its evidence, and where its quotation is printed differently."""
        return (*self.evidence, *(each.span for each in self.other_words))


@dataclass(frozen=True, slots=True)
class Section:
    """Lines of an item under one heading."""

    heading: str
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Coverage:
    """Who covers a story: the outlets of each group, origins and echoes, and the groups that are silent."""

    groups: tuple[tuple[str, tuple[str, ...]], ...]  # (group, its outlets), the largest first
    reports: int
    origins: int
    agencies: tuple[str, ...] = ()
    silent: tuple[str, ...] = ()
    known: int = 0  # origins of outlets whose group is known: those that a silence is told by
    origins_at_least: int = 0  # that are surely independent of each other; 0 is "as `origins`"
    families: tuple[tuple[str, ...], ...] = ()  # the outlets of each origin, whoever printed it first before its echoes
    elsewhere: tuple[
        tuple[str, int], ...
    ] = ()  # (language, reports) of stories in other languages that may tell the same
    undecided: tuple[tuple[str, ...], ...] = ()  # of each of these, the echoes that may have been first themselves


@dataclass(frozen=True, slots=True)
class Item:
    """One story in one format."""

    story: StoryId
    format: Format
    headline: str
    sections: tuple[Section, ...]
    coverage: Coverage
    note: str = ""  # why it stands here, or what is new in it: the editor's words
    articles: tuple[ArticleId, ...] = ()  # all that the story was made from
    figures: tuple[Figure, ...] = ()  # that its lines rest on, or that its story held at other times


@dataclass(frozen=True, slots=True)
class Edition:
    """What is configured: a briefing that comes out again and again."""

    name: str
    title: str
    days: int = 1  # how many days a briefing looks back over
    words: int = 1500  # budget of a briefing
    items: int = 12  # stories at most
    choice: Choice = Choice.BIGGEST
    formats: tuple[Format, ...] = tuple(Format)
    topics: tuple[str, ...] = ()  # words of which a story has one in a title or opening; empty for any story
    outlets: tuple[str, ...] = ()  # outlets of which one reports a story; empty for any
    groups: str = ""  # what coverage is grouped by; empty where the reader decides
    units: str = ""  # "metric" or "imperial": others get a conversion in brackets; empty for none
    hour: int = 7  # of the subscriber's day, from 0 to 23
    weekday: str = "sunday"  # of `WEEKDAYS`, on which it comes out if it looks back over a week or more

    def comes_out_on(self, day: date) -> bool:
        """Whether it has a briefing that day: daily ones always, weekly ones on their weekday."""
        return self.days < len(WEEKDAYS) or WEEKDAYS[day.weekday()] == self.weekday


@dataclass(frozen=True, slots=True)
class Refusal:
    """What was cut, refused or left out, by which stage, and why."""

    stage: str
    subject: str
    reason: str
    articles: tuple[ArticleId, ...] = ()  # of a story that is left out, so that an editor can take it in


@dataclass(frozen=True, slots=True)
class Correction:
    """A line that its sources no longer carry: what it said, and what became of them by that day."""

    day: date  # on which it was found
    story: StoryId
    line: str
    note: str
    briefed: date | None = None  # the day of the briefing that printed the line


@dataclass(frozen=True, slots=True)
class Briefing:
    """What an edition was on one day."""

    edition: str
    title: str
    day: date | None  # None where neither the reader nor any article tells
    items: tuple[Item, ...]
    sources: tuple[Article, ...]  # the articles that the lines rest on
    left_out: tuple[Refusal, ...] = ()  # subject = story
    notice: str = ""  # what the reader must know before reading: "This is an example day"
    groups: str = "country"  # what coverage is grouped by
    corrections: tuple[Correction, ...] = ()  # what became of its lines since, or of lines of the one before


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What an edition has told of one story on one day: what the next briefing need not say again."""

    edition: str
    day: date
    story: StoryId
    articles: tuple[ArticleId, ...]
    claims: tuple[str, ...]  # the lines as they were printed
    figures: tuple[tuple[str, float], ...] = ()  # what is counted, and how many
    voices: tuple[str, ...] = ()
    disputed: bool = False  # it told of accounts that differ
