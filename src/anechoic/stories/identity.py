"""What a story is called, when it was seen, and the id that stays with it."""

from collections.abc import Sequence
from datetime import UTC, datetime

from anechoic.records import Article, ArticleId, Origin, Story, StoryId
from anechoic.stories.blocks import first_seen, fullest, together
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
    ordered = sorted((group for group in groups if group), key=_place)
    found = (_story(group) for group in together(ordered))
    return tuple(sorted(found, key=lambda story: (story.first_seen or _NEVER, story.id)))


def _place(group: Sequence[Article]) -> tuple[datetime, ArticleId]:
    """When the first article of an origin came out; never where none is dated."""
    return first_seen(tuple(group)) or _NEVER, group[0].id


def _story(origins: Sequence[tuple[Article, ...]]) -> Story:
    articles = [article for origin in origins for article in origin]
    dates = sorted(article.published for article in articles if article.published)
    return Story(
        StoryId(f"s-{origins[0][0].id}"),
        headline(articles, [fullest(origin) for origin in origins]),
        tuple(tuple(article.id for article in origin) for origin in origins),
        dates[0] if dates else None,
        dates[-1] if dates else None,
    )
