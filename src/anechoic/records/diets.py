"""What somebody's own list of sources shows of the news, and what it leaves out."""

from dataclasses import dataclass

from anechoic.records.stories import StoryId


@dataclass(frozen=True, slots=True)
class Serving:
    """One group of outlets in a diet: the part of the articles it has in the list and in the world, 0 to 1."""

    group: str
    articles: int  # in the list
    share: float  # of the articles in the list whose group is known
    world: float  # of the articles in the world whose group is known
    range: tuple[float, float] = (0.0, 1.0)  # bounds of the share that such a list has (95 %)

    @property
    def is_blindspot(self) -> bool:
        """Whether the list has clearly less of the group than the world, more than so few articles explain."""
        return self.range[1] < self.world


@dataclass(frozen=True, slots=True)
class Missed:
    """A big story that no article of the list tells."""

    story: StoryId
    headline: str
    origins: int
    outlets: tuple[str, ...]  # that tell it, in alphabetical order
    groups: tuple[str, ...]  # theirs, as far as they are known


@dataclass(frozen=True, slots=True, kw_only=True)
class Diet:
    """What a list of sources shows, held against a world of articles that it is a part of."""

    articles: int
    outlets: int
    origins: int  # acts of reporting that the articles go back to
    echoes: int  # articles that go back to a report of another outlet, or repeat one of the list
    unknown: int  # articles of outlets whose group is not known
    groups: tuple[Serving, ...]  # the largest of the list first
    breadth: float  # groups of equal size that would make the list as varied as it is
    world_breadth: float
    stories: int  # that the list tells
    big: int  # big stories of the world
    missed: tuple[Missed, ...]  # those of them that the list does not tell, the biggest first
    missed_range: tuple[float, float]  # bounds of the share of big stories that such a list misses (95 %)

    @property
    def echo(self) -> float:
        """The share of the list's articles that are echoes, 0 to 1."""
        return self.echoes / self.articles if self.articles else 0.0
