"""What somebody's own sources show: which groups, how many echoes, and which big stories they miss."""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence

from anechoic.perspectives.groups import UNKNOWN, Grouping
from anechoic.perspectives.intervals import bounds
from anechoic.records import Article, ArticleId, Diet, Dossier, Missed, Serving

LEAST_ORIGINS = 3  # of a big story: fewer are one report and its answer
LEAST_OUTLETS = 3
MOST = 20  # stories that are called big, at most: what a careful reader could have heard of


def diet(mine: Collection[ArticleId], outlines: Sequence[Dossier], grouping: Grouping) -> Diet:
    """What the articles of a list show of a world, of which `outlines` are all the stories.

    Big are the twenty stories with the most origins, of those with three origins of three outlets or more; a reprint in
    the list is enough for a story not to be missed. An article is an echo where it is not the first of its origin.
    """
    own = frozenset(mine)
    articles = {article.id: article for each in outlines for article in each.articles}
    origins = [origin for each in outlines for origin in each.story.origins]
    big = _big(outlines)
    missed = [each for each in big if own.isdisjoint(each.story.articles)]
    groups = _groups(own, articles, grouping)
    return Diet(
        articles=len(own),
        outlets=len({_outlet(articles[key]) for key in own}),
        origins=sum(not own.isdisjoint(origin) for origin in origins),
        echoes=sum(key in own for origin in origins for key in origin[1:]),
        unknown=sum(grouping.group(key) == UNKNOWN for key in own),
        groups=groups,
        breadth=_breadth([each.share for each in groups]),
        world_breadth=_breadth([each.world for each in groups]),
        stories=sum(not own.isdisjoint(each.story.articles) for each in outlines),
        big=len(big),
        missed=tuple(_missed(each) for each in missed),
        missed_range=bounds(len(missed), len(big)),
    )


def _big(outlines: Sequence[Dossier]) -> list[Dossier]:
    told = [
        each
        for each in outlines
        if len(each.story.origins) >= LEAST_ORIGINS and len({_outlet(a) for a in each.articles}) >= LEAST_OUTLETS
    ]
    return sorted(told, key=lambda d: (-len(d.story.origins), -len(d.articles), d.story.id))[:MOST]


def _missed(outline: Dossier) -> Missed:
    outlets = tuple(sorted({_outlet(article) for article in outline.articles}))
    story = outline.story
    return Missed(story.id, story.headline, len(story.origins), outlets, outline.groups)


def _groups(
    own: frozenset[ArticleId], articles: Mapping[ArticleId, Article], grouping: Grouping
) -> tuple[Serving, ...]:
    """Every known group of the world, with its part of the list and of the world."""
    world = Counter(grouping.group(key) for key in articles)
    here = Counter(grouping.group(key) for key in own)
    for counts in (world, here):
        counts.pop(UNKNOWN, None)
    known, told = world.total() or 1, here.total() or 1
    found = [
        Serving(group, here[group], here[group] / told, n / known, bounds(here[group], here.total()))
        for group, n in world.items()
    ]
    return tuple(sorted(found, key=lambda each: (-each.articles, -each.world, each.group)))


def _breadth(shares: Sequence[float]) -> float:
    """The effective number of groups (Laakso and Taagepera 1979): how many of equal size would be as varied."""
    squares = sum(share**2 for share in shares)
    return 1 / squares if squares else 0.0


def _outlet(article: Article) -> str:
    return article.outlet or article.url
