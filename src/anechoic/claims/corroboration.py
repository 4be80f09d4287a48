"""Brings the statements of a story together into claims: whether accounts agree, differ or stand alone."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from functools import cached_property
from heapq import heapify, heappop, heapreplace

from anechoic.claims.ahead import is_ahead
from anechoic.claims.alignment import Alignment
from anechoic.claims.conflicts import Conflict, conflicts, is_newer
from anechoic.claims.denials import denials
from anechoic.claims.figures import Counted, figures
from anechoic.claims.independence import Independence
from anechoic.claims.statements import Statement, statements
from anechoic.records import Article, ArticleId, Attributions, Claim, Span, Standing, Story


def claims(story: Story, articles: Sequence[Article], attributions: Sequence[Attributions]) -> tuple[Claim, ...]:
    """Every statement of the story as a claim: the most corroborated first, then in order of time and place.

    `articles` are those of the story, `attributions` what is quoted in them (they tell who gives a figure). A claim is
    agreed where two origins or more say all that its wording says, disputed where figures of different holders exclude
    each other or one account denies what another says, and else single. Figures that a later one replaced stay with
    the claim of that one, and the sentences that gave them are no claims.
    """
    scene = _Scene(story, articles, attributions)
    figured = (claim for claim in _disputed_figures(scene) if claim.origins > 1)
    disputes = _distinct((*figured, *_denied(scene)))
    shown = {span for claim in disputes for span in claim.evidence}
    told = [claim for group in _groups(scene) if not set(_spans(group)) <= shown for claim in [_claim(group, scene)]]
    current = [claim for claim in told if not scene.is_superseded(claim)]
    return tuple(sorted((*disputes, *current), key=scene.rank))


class _Scene:
    """What all claims of one story are judged against."""

    def __init__(self, story: Story, articles: Sequence[Article], attributions: Sequence[Attributions]) -> None:
        self.story = story
        self.articles: Mapping[ArticleId, Article] = {article.id: article for article in articles}
        self.told = statements(articles)
        self.alignment = Alignment(self.told)
        self.origins = Independence(story, articles, attributions, self.told).origins
        said = {each.article: each for each in attributions}
        self.counted: Mapping[Span, tuple[Counted, ...]] = {
            each.span: figures(each, self.articles[each.span.article], said.get(each.span.article))
            for each in self.told
        }
        self._order = {each.span: each.order for each in self.told}

    @cached_property
    def conflicts(self) -> tuple[Conflict, ...]:
        """What is disputed or superseded among the figures of the story."""
        return conflicts([figure for each in self.told for figure in self.counted[each.span]])

    @cached_property
    def _superseded(self) -> frozenset[Span]:
        return frozenset(old.figure.span for conflict in self.conflicts for old in conflict.superseded)

    def rank(self, claim: Claim) -> tuple[int, int, tuple[datetime, str, int]]:
        """Order of claims: origins, reports, then where the best wording stands."""
        return -claim.origins, -claim.reports, self._order[claim.evidence[0]]

    def is_superseded(self, claim: Claim) -> bool:
        """Whether its wording gives a figure that a later one has replaced."""
        return any(each.figure.span in self._superseded for each in self.counted[claim.evidence[0]])

    def history(self, wording: Statement) -> Iterator[Counted]:
        """Older figures that the wording's own have replaced, the newest first."""
        own = self.counted[wording.span]
        for conflict in self.conflicts:
            stands = [each for each in conflict.standing if not conflict.disputed and each in own]
            yield from (old for old in conflict.superseded if any(is_newer(each, old) for each in stands))


# ── Agreement ─────────────────────────────────────────────────────────────────────────────────────


def _groups(scene: _Scene) -> Iterator[list[Statement]]:
    """Statements that say the same, the best wording first; each statement is in one group.

    The wording that most origins support comes first and takes its supporters with it; what is left of the others'
    support is counted anew when their turn comes.
    """
    told = scene.told
    support = [_supporters(each, scene.alignment) for each in told]
    queue = [(_worth(each, support[place], scene), place, len(support[place])) for place, each in enumerate(told)]
    heapify(queue)
    taken: set[Span] = set()
    while queue:
        _, place, counted = queue[0]
        best = told[place]
        free = [other for other in support[place] if other.span not in taken]
        if best.span in taken:
            heappop(queue)
        elif len(free) < counted:
            heapreplace(queue, (_worth(best, free, scene), place, len(free)))
        else:
            heappop(queue)
            taken |= {best.span, *_spans(free)}
            yield [best, *_one_an_article(best, free)]


def _supporters(claim: Statement, alignment: Alignment) -> list[Statement]:
    return [other for other in alignment.near(claim) if alignment.supports(other, claim)]


def _worth(best: Statement, supporters: Sequence[Statement], scene: _Scene) -> tuple[int, int, bool, int, int]:
    """What makes a wording the one to print: origins, reports, readable alone, no words that judge, complete."""
    group = [best, *supporters]
    reports = len({each.span.article for each in group})
    return -scene.origins(group), -reports, not best.readable, best.loaded, -len(best.stems)


def _one_an_article(best: Statement, supporters: Sequence[Statement]) -> list[Statement]:
    """The plainest supporting sentence of every other article, in order of time."""
    chosen: dict[ArticleId, Statement] = {}
    for each in sorted(supporters, key=_plainness):
        if each.span.article != best.span.article:
            chosen.setdefault(each.span.article, each)
    return sorted(chosen.values(), key=lambda statement: statement.order)


def _claim(group: Sequence[Statement], scene: _Scene) -> Claim:
    best, origins = group[0], scene.origins(group)
    published = scene.articles[best.span.article].published
    return Claim(
        story=scene.story.id,
        claim=best.text,
        standing=Standing.AGREED if origins > 1 else Standing.SINGLE,
        reports=len(group),
        origins=origins,
        evidence=_spans(group),
        figures=tuple(each.figure for each in (*scene.counted[best.span], *scene.history(best))),
        ahead=is_ahead(best, published.date() if published else None),
    )


# ── Dispute ───────────────────────────────────────────────────────────────────────────────────────


def _disputed_figures(scene: _Scene) -> Iterator[Claim]:
    """A claim for each dispute: the best sentence for every rival figure, the newest first."""
    for conflict in scene.conflicts:
        if conflict.disputed:
            chosen: dict[float, Counted] = {}
            for each in sorted(conflict.standing, key=lambda c: (not c.figure.holder, _plainness(c.statement))):
                chosen.setdefault(each.number.value, each)
            rivals = [each for each in conflict.standing if each is chosen[each.number.value]]
            yield _dispute([each.statement for each in rivals], (*rivals, *conflict.superseded), scene)


def _denied(scene: _Scene) -> Iterator[Claim]:
    """A claim for each denial that stands beside what it denies."""
    for each in denials(scene.told, scene.alignment):
        yield _dispute([each.said, each.denied], (), scene)


def _dispute(rivals: Sequence[Statement], counted: Iterable[Counted], scene: _Scene) -> Claim:
    sides = list({each.span: each for each in rivals}.values())
    return Claim(
        story=scene.story.id,
        claim=sides[0].text,
        standing=Standing.DISPUTED,
        reports=len({each.span.article for each in sides}),
        origins=scene.origins(sides),
        evidence=_spans(sides),
        figures=tuple(each.figure for each in counted),
    )


def _distinct(disputes: Sequence[Claim]) -> list[Claim]:
    """Each dispute once: the first of those that rest on a sentence in common."""
    kept: list[Claim] = []
    for each in disputes:
        if all(set(each.evidence).isdisjoint(other.evidence) for other in kept):
            kept.append(each)
    return kept


def _plainness(statement: Statement) -> tuple[bool, int, datetime, str, int]:
    """Readable alone first, then without words that judge, then the earliest."""
    return not statement.readable, statement.loaded, *statement.order


def _spans(group: Iterable[Statement]) -> tuple[Span, ...]:
    return tuple(each.span for each in group)
