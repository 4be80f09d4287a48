"""What an editor ruled where the program was wrong, and what it keeps to afterwards."""

from dataclasses import dataclass

from anechoic.records.articles import ArticleId


@dataclass(frozen=True, slots=True)
class SpeakerRuling:
    """In this article, what is put down to `wrong` was said by `right`; nobody is known to have said it where empty."""

    article: ArticleId
    wrong: str
    right: str = ""


@dataclass(frozen=True, slots=True)
class Rulings:
    """All that was ruled: who spoke, which articles belong to one origin or story, and which do not."""

    speakers: tuple[SpeakerRuling, ...] = ()
    own_origin: tuple[ArticleId, ...] = ()  # articles that are an act of reporting of their own
    one_origin: tuple[tuple[ArticleId, ...], ...] = ()  # articles that go back to one, the first reporting it
    own_story: tuple[tuple[ArticleId, ...], ...] = ()  # articles that leave their story, together
    one_story: tuple[tuple[ArticleId, ...], ...] = ()  # one article of each story that is the same story
