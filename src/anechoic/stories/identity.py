"""What a story is called, when it was seen, and the id that stays with it."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime

from anechoic.records import Article, Origin, Story
from anechoic.stories.blocks import Found, Group, fullest, place, together
from anechoic.stories.headline import headline

_NEVER = datetime.max.replace(tzinfo=UTC)


def stories(articles: Sequence[Article], origins: Sequence[Origin]) -> tuple[Story, ...]:
    """The stories that the articles tell, by the time they were first seen, then id.

    Every article is in exactly one story, and an origin is never split; an article that no origin names is one of its own.
    An origin counts once, by its fullest article. The id of a story is made from the first article of its
    first origin: it stays when copies and later reports come in.
    """
    known = {article.id: article for article in articles}
    named = {key for origin in origins for key in origin.articles}
    groups = [tuple(known[key] for key in origin.articles if key in known) for origin in origins]
    groups += [(article,) for article in articles if article.id not in named]
    found = stories_in_time(sorted((group for group in groups if group), key=place))
    return tuple(sorted(found, key=lambda story: (story.first_seen or _NEVER, story.id)))


def stories_in_time(arriving: Iterable[Group]) -> Iterator[Story]:
    """The same for a stream of any length: the articles of one origin after the other, in order of time, undated ones last.

    A story comes out as soon as nothing can join it any more. Memory is bounded by the stories of the last days.
    """
    return (_story(story) for story in together(arriving))


def _story(found: Found) -> Story:
    origins = found.origins
    articles = [article for origin in origins for article in origin]
    dates = sorted(article.published for article in articles if article.published)
    return Story(
        found.id,
        headline(articles, [fullest(origin) for origin in origins]),
        tuple(tuple(article.id for article in origin) for origin in origins),
        dates[0] if dates else None,
        dates[-1] if dates else None,
        found.ties,
        found.continues,
        found.elsewhere,
    )
