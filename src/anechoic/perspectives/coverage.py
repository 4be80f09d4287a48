"""Brings a story's coverage together by group: reports, origins, voices, framing words and silences."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from anechoic.perspectives.blindspots import Attention, expected, is_blind
from anechoic.perspectives.framing import Usage, framing
from anechoic.perspectives.groups import UNKNOWN, Grouping
from anechoic.perspectives.intervals import bounds
from anechoic.perspectives.usage import own_words, usages
from anechoic.records import Article, ArticleId, Attributions, Framing, Perspective, Polarity, Quotation, Story


def perspectives(
    story: Story, articles: Sequence[Article], attributions: Sequence[Attributions], grouping: Grouping
) -> tuple[Perspective, ...]:
    """One perspective for each group of the run, the silent ones too; the most origins first, "unknown" last.

    By side, groups are the sides of the speakers whom the story quotes, and their words are what is compared.
    """
    scene = _Scene(story, articles, attributions)
    found = _by_side(scene) if grouping.kind == "side" else _by_outlet(scene, grouping)
    return tuple(sorted(found, key=lambda p: (p.group == UNKNOWN, -p.origins, -p.reports, p.group)))


@dataclass(frozen=True, slots=True)
class _Scene:
    """One story with its articles and what is quoted in them."""

    story: Story
    articles: Sequence[Article]
    attributions: Sequence[Attributions]

    def origin(self, article: ArticleId) -> int:
        """The place of the article's origin in the story."""
        return next(place for place, origin in enumerate(self.story.origins) if article in origin)

    def origins(self, articles: Sequence[ArticleId]) -> int:
        """How many origins the articles go back to."""
        return self.story.origins_of(frozenset(articles))


# ── By outlet ─────────────────────────────────────────────────────────────────────────────────────


def _by_outlet(scene: _Scene, grouping: Grouping) -> list[Perspective]:
    members: dict[str, list[Article]] = {group: [] for group in grouping.shares}
    for article in scene.articles:
        members.setdefault(grouping.group(article.id), []).append(article)
    words = {} if grouping.kind == "language" else _own_words(scene, members)
    attention = _attention(scene, members)
    return [
        _with_attention(_outlets(scene, group, own, words), grouping.shares.get(group, 0.0), attention)
        for group, own in members.items()
    ]


def _outlets(scene: _Scene, group: str, own: Sequence[Article], words: Mapping[str, Sequence[Usage]]) -> Perspective:
    ids = {article.id for article in own}
    said = [q for each in scene.attributions if each.article in ids for q in each.quotations]
    return Perspective(
        story=scene.story.id,
        group=group,
        reports=len(own),
        origins=scene.origins([article.id for article in own]),
        outlets=tuple(sorted({article.outlet or article.url for article in own})),
        quotations=sum(quotation.polarity is Polarity.SAID for quotation in said),
        framing=_framing(group, words),
    )


def _with_attention(own: Perspective, share: float, attention: Attention) -> Perspective:
    """The perspective with what the group would have printed at its share of the run, and whether it is blind."""
    if own.group == UNKNOWN:
        return replace(own, known=attention.known, unknown=attention.unknown)
    return replace(
        own,
        blind=is_blind(own.origins, share, attention),
        expected=expected(share, attention),
        interval=bounds(own.origins, attention.known),
        known=attention.known,
        unknown=attention.unknown,
    )


def _attention(scene: _Scene, members: Mapping[str, Sequence[Article]]) -> Attention:
    known = [article for group, own in members.items() if group != UNKNOWN for article in own]
    of_known = scene.origins([article.id for article in known])
    outlets = {article.outlet or article.url for article in known}
    return Attention(of_known, len(scene.story.origins) - of_known, len(outlets))


def _own_words(scene: _Scene, members: Mapping[str, Sequence[Article]]) -> dict[str, tuple[Usage, ...]]:
    """What each known group says in its own words; of the articles of one origin in a group, the first alone counts."""
    words = {}
    for group, own in members.items():
        first = {scene.origin(article.id): article for article in reversed(own)}
        if group != UNKNOWN and len(first) > 1:
            words[group] = tuple(use for origin in sorted(first) for use in own_words(first[origin], origin))
    return words


def _framing(group: str, words: Mapping[str, Sequence[Usage]]) -> tuple[Framing, ...]:
    """The group's words against those of all other groups."""
    return framing(words.get(group, ()), [use for other in words if other != group for use in words[other]])


# ── By side ───────────────────────────────────────────────────────────────────────────────────────


def _by_side(scene: _Scene) -> list[Perspective]:
    """The sides that speak in the story; who is silent cannot be told, since sides are known by their words alone."""
    voices: dict[str, list[Quotation]] = {}
    for each in scene.attributions:
        for quotation in each.quotations:
            if quotation.polarity is Polarity.SAID and quotation.resolved and quotation.resolved.side:
                voices.setdefault(quotation.resolved.side, []).append(quotation)
    words = {side: tuple(_spoken(scene, said)) for side, said in voices.items()}
    outlet = {article.id: article.outlet or article.url for article in scene.articles}
    return [
        Perspective(
            story=scene.story.id,
            group=side,
            outlets=tuple(sorted({outlet[quotation.content.article] for quotation in said})),
            reports=len({quotation.content.article for quotation in said}),
            origins=scene.origins([quotation.content.article for quotation in said]),
            quotations=len(said),
            framing=_framing(side, words),
        )
        for side, said in voices.items()
    ]


def _spoken(scene: _Scene, said: Sequence[Quotation]) -> Iterator[Usage]:
    by_id = {article.id: article for article in scene.articles}
    pieces: dict[ArticleId, list[tuple[int, int]]] = {}
    for quotation in said:
        pieces.setdefault(quotation.content.article, []).append((quotation.content.start, quotation.content.end))
    for article in sorted(pieces):
        yield from usages(by_id[article], sorted(pieces[article]), scene.origin(article))
