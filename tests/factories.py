"""Records for tests: each with a keyword for what the test is about, and plain values for the rest."""

from datetime import UTC, datetime

from anechoic.records import Article, ArticleId, Span, Story, StoryId

MORNING = datetime(2026, 3, 17, 7, 0, tzinfo=UTC)


def article(
    text: str,
    *,
    key: str = "a1",
    outlet: str = "The Harbour Post",
    title: str = "",
    published: datetime | None = MORNING,
    lang: str = "en",
    url: str = "",
) -> Article:
    """An article with this body."""
    return Article(id=ArticleId(key), text=text, outlet=outlet, title=title, published=published, lang=lang, url=url)


def span(of: Article, words: str) -> Span:
    """Where `words` stand in the article, the first time."""
    start = of.text.index(words)
    return Span(of.id, start, start + len(words))


def story(*origins: tuple[Article, ...], key: str = "s1", headline: str = "") -> Story:
    """A story of these origins."""
    return Story(
        StoryId(key), headline, tuple(tuple(each.id for each in origin) for origin in origins), MORNING, MORNING
    )
