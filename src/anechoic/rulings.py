"""Keeps to what an editor ruled: origins, stories and speakers as the stages found them, put right where they were wrong."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from anechoic.records import (
    Article,
    ArticleId,
    Attributions,
    Origin,
    OriginId,
    Quotation,
    Rulings,
    Speaker,
    Story,
    StoryId,
)

Articles = Mapping[ArticleId, Article]


def ruled_origins(found: Sequence[Origin], rulings: Rulings) -> tuple[Origin, ...]:
    """The origins, with articles set apart or joined as ruled; every article stays in exactly one."""
    if not (rulings.one_origin or rulings.own_origin):
        return tuple(found)
    joined = _joined([list(origin.articles) for origin in found], rulings.one_origin)
    apart = frozenset(rulings.own_origin)
    parts = [part for group in joined for part in _without(group, apart)]
    known = {origin.articles: origin for origin in found}
    return tuple(known.get(tuple(part)) or _origin(part, found) for part in parts)


def _origin(articles: Sequence[ArticleId], found: Sequence[Origin]) -> Origin:
    """An origin of these articles, with the copies and the agency that were found among them."""
    own = frozenset(articles)
    touching = [origin for origin in found if not own.isdisjoint(origin.articles)]
    copies = tuple(copy for origin in touching for copy in origin.copies if {copy.article, copy.of} <= own)
    agency = next((origin.agency for origin in touching if origin.agency and origin.articles[0] in own), "")
    return Origin(OriginId(articles[0]), tuple(articles), agency, copies)


def ruled_stories(
    found: Sequence[Story], origins: Sequence[Origin], articles: Articles, rulings: Rulings
) -> tuple[Story, ...]:
    """The stories, merged and split as ruled, each by the origins that hold now; a split one has the id of its first article."""
    if rulings == replace(Rulings(), speakers=rulings.speakers):
        return tuple(found)
    joined = _joined([list(story.articles) for story in found], rulings.one_story)
    parts = [part for group in joined for part in _split(group, rulings.own_story)]
    same = {frozenset(story.articles): story for story in found}
    taken: set[StoryId] = set()
    ruled = []
    for part in parts:
        story = same.get(frozenset(part)) or _story(part, found, articles, taken)
        taken.add(story.id)
        ruled.append(replace(story, origins=_by_origin(story.articles, origins)))
    return tuple(ruled)


def _story(part: Sequence[ArticleId], found: Sequence[Story], articles: Articles, taken: Iterable[StoryId]) -> Story:
    """A story of these articles. It keeps the id of the story that most of them were in, if it has its first article."""
    own = frozenset(part)
    of = max(found, key=lambda story: (len(own.intersection(story.articles)), story.id))
    kept = of.id not in taken and of.articles[0] in own
    times = sorted(instant for key in part if (instant := articles[key].published))
    titles = (articles[key].title for key in part)
    return Story(
        id=of.id if kept else StoryId(part[0]),
        headline=of.headline if kept else next(filter(None, titles), of.headline),
        origins=(tuple(part),),
        first_seen=times[0] if times else None,
        last_seen=times[-1] if times else None,
    )


def _by_origin(articles: Sequence[ArticleId], origins: Sequence[Origin]) -> tuple[tuple[ArticleId, ...], ...]:
    origin_of = {key: origin.id for origin in origins for key in origin.articles}
    groups: dict[str, list[ArticleId]] = {}
    for key in articles:
        groups.setdefault(origin_of.get(key, key), []).append(key)
    return tuple(tuple(group) for group in groups.values())


def ruled_attributions(found: Attributions, article: Article, rulings: Rulings) -> Attributions:
    """What is attributed in an article, to whom it was ruled to be."""
    right = {ruling.wrong: ruling.right for ruling in rulings.speakers if ruling.article == found.article}
    if not right:
        return found
    return replace(found, quotations=tuple(_ruled(each, article, right) for each in found.quotations))


def _ruled(quotation: Quotation, article: Article, right: Mapping[str, str]) -> Quotation:
    """The quotation as somebody else's; where the sentence itself names the wrong one, it cannot be printed as it stands."""
    who = quotation.resolved
    if who is None or who.name not in right:
        return quotation
    name, written = right[who.name], article.words(quotation.speaker) if quotation.speaker else ""
    is_named = who.name.split()[-1] in written
    confidence = 0.0 if is_named else quotation.confidence
    return replace(quotation, resolved=Speaker(name) if name else None, chain=(), confidence=confidence)


# ── Groups ────────────────────────────────────────────────────────────────────────────────────────


def _joined(groups: Sequence[list[ArticleId]], together: Sequence[Sequence[ArticleId]]) -> list[list[ArticleId]]:
    """The groups, those that hold one of `together` made into one at the place of the first."""
    made = [list(group) for group in groups]
    for named in together:
        wanted = frozenset(named)
        touched = [group for group in made if not wanted.isdisjoint(group)]
        for group in touched[1:]:
            touched[0].extend(group)
            group.clear()
    return [group for group in made if group]


def _without(group: Sequence[ArticleId], apart: frozenset[ArticleId]) -> list[list[ArticleId]]:
    kept = [key for key in group if key not in apart]
    return [*([kept] if kept else []), *([key] for key in group if key in apart)]


def _split(group: Sequence[ArticleId], leaving: Sequence[Sequence[ArticleId]]) -> list[list[ArticleId]]:
    parts, rest = [], list(group)
    for named in leaving:
        wanted = frozenset(named)
        part = [key for key in rest if key in wanted]
        if part and len(part) < len(rest):
            rest = [key for key in rest if key not in wanted]
            parts.append(part)
    return [rest, *parts]
