"""What somebody said, the same words in several articles once, with everybody who printed them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from anechoic.site.archive import models
from anechoic.text.words import WORD


@dataclass(frozen=True, slots=True)
class Saying:
    """Something that was said, and through whom."""

    voice: models.Voice  # the first article that has it
    outlets: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Told:
    """What somebody said in one story."""

    story: models.Story
    sayings: tuple[Saying, ...]


def sayings(voices: Iterable[models.Voice]) -> Iterator[Saying]:
    """The voices, one for each wording, in the order in which they are given."""
    alike: dict[str, list[models.Voice]] = {}
    for voice in voices:
        alike.setdefault(" ".join(WORD.findall(voice.words.casefold())), []).append(voice)
    for same in alike.values():
        yield Saying(same[0], tuple(dict.fromkeys(voice.article.outlet for voice in same)))


def by_story(voices: Iterable[models.Voice]) -> tuple[Told, ...]:
    """The voices by their stories, in the order in which the stories first come."""
    own: dict[str, list[models.Voice]] = {}
    for voice in voices:
        own.setdefault(voice.story_id, []).append(voice)
    return tuple(Told(same[0].story, tuple(sayings(same))) for same in own.values())
