"""What is printed: lines with their evidence, items, editions, briefings."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from anechoic.records.articles import Article, Span
from anechoic.records.stories import StoryId


class Format(StrEnum):
    """The form an item is told in."""

    SPEED_READ = "Speed Read"


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a briefing; cannot be made without evidence."""

    text: str
    evidence: tuple[Span, ...]
    said_by: tuple[str, ...] = ()
    reported_by: tuple[str, ...] = ()
    reports: int = 1
    origins: int = 1

    def __post_init__(self) -> None:
        if not self.evidence:
            raise ValueError(f"a line without evidence: {self.text!r}")
        if not 1 <= self.origins <= self.reports:
            raise ValueError(f"{self.reports} reports cannot have {self.origins} origins: {self.text!r}")


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


@dataclass(frozen=True, slots=True)
class Item:
    """One story in one format."""

    story: StoryId
    format: Format
    headline: str
    sections: tuple[Section, ...]
    coverage: Coverage


@dataclass(frozen=True, slots=True)
class Edition:
    """What is configured: a briefing that comes out again and again."""

    name: str
    title: str
    days: int = 1  # how many days a briefing looks back over
    words: int = 1500  # budget of a briefing
    items: int = 12  # stories at most


@dataclass(frozen=True, slots=True)
class Refusal:
    """What was cut, refused or left out, by which stage, and why."""

    stage: str
    subject: str
    reason: str


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
