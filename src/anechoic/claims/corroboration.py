"""Brings the statements of a story together into claims: whether accounts agree, differ or stand alone."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from heapq import heapify, heappop, heapreplace

from anechoic.claims.ahead import is_ahead
from anechoic.claims.alignment import Alignment, is_copied
from anechoic.claims.conflicts import Conflict, conflicts
from anechoic.claims.figures import Counted, figures
from anechoic.claims.statements import Statement, statements
from anechoic.records import Article, ArticleId, Attributions, Claim, Span, Standing, Story


def claims(story: Story, articles: Sequence[Article], attributions: Sequence[Attributions]) -> tuple[Claim, ...]:
    """Every statement of the story as a claim: the most corroborated first, then in order of time and place.

    `articles` are those of the story, `attributions` what is quoted in them (they tell who gives a figure). A claim is
    agreed where two origins or more say all that its wording says, disputed where figures of different holders exclude
    each other or one account denies what another says, and else single.
    """
    told = statements(articles)
    scene = _Scene(story, articles, attributions, told)
    disputes = [_dispute(conflict, scene) for conflict in scene.conflicts if conflict.disputed]
    shown = {span for claim in disputes for span in claim.evidence}
    agreed = [_claim(group, scene) for group in _groups(told, scene) if not {each.span for each in group} <= shown]
    current = [claim for claim in agreed if not scene.is_superseded(claim)]
    return tuple(sorted((*disputes, *current), key=scene.rank))


class _Scene:
    """What all claims of one story are judged against."""

    def __init__(
        self, story: Story, articles: Sequence[Article], attributions: Sequence[Attributions], told: Sequence[Statement]
    ) -> None:
        self.story = story
        self.articles: Mapping[ArticleId, Article] = {article.id: article for article in articles}
        said = {each.article: each for each in attributions}
        self.counted: Mapping[Span, tuple[Counted, ...]] = {
            each.span: figures(each, self.articles[each.span.article], said.get(each.span.article)) for each in told
        }
        self.conflicts = conflicts([figure for each in told for figure in self.counted[each.span]])
        self._origin = {key: place for place, origin in enumerate(story.origins) for key in origin}
        self._order = {each.span: each.order for each in told}
        self._superseded = {old.figure.span for conflict in self.conflicts for old in conflict.superseded}

    def rank(self, claim: Claim) -> tuple[int, int, tuple[datetime, str, int]]:
        """Order of claims: origins, reports, then where the best wording stands."""
        return -claim.origins, -claim.reports, self._order[claim.evidence[0]]

    def is_superseded(self, claim: Claim) -> bool:
        """Whether its wording gives a figure that a later one has replaced."""
        best = claim.evidence[0]
        return any(each.figure.span in self._superseded for each in self.counted[best])

    def origins(self, group: Sequence[Statement]) -> int:
        """How many origins the statements go back to; sentences with one text are of one origin, whoever prints them."""
        roots: list[tuple[set[int], list[Statement]]] = []
        for each in group:
            mine = self._origin[each.span.article]
            same = [root for root in roots if mine in root[0] or any(is_copied(each, other) for other in root[1])]
            merged = ({mine}.union(*(r[0] for r in same)), [each, *(other for r in same for other in r[1])])
            roots = [root for root in roots if root not in same] + [merged]
        return len(roots)

    def history(self, wording: Statement) -> Iterator[Counted]:
        """Older figures that the wording's own have replaced, the newest first."""
        own = {each.figure.span for each in self.counted[wording.span]}
        for conflict in self.conflicts:
            if not conflict.disputed and any(each.figure.span in own for each in conflict.standing):
                yield from conflict.superseded


# ── Agreement ─────────────────────────────────────────────────────────────────────────────────────


def _groups(told: Sequence[Statement], scene: _Scene) -> Iterator[list[Statement]]:
    """Statements that say the same, the best wording first; each statement is in one group.

    The wording that most origins support comes first and takes its supporters with it; what is left of the others'
    support is counted anew when their turn comes.
    """
    alignment = Alignment(told)
    support = {each.span: [o for o in alignment.near(each) if alignment.supports(o, each)] for each in told}
    queue = [
        (_worth(each, support[each.span], scene), place, len(support[each.span])) for place, each in enumerate(told)
    ]
    heapify(queue)
    taken: set[Span] = set()
    while queue:
        _, place, counted = queue[0]
        best = told[place]
        free = [other for other in support[best.span] if other.span not in taken]
        if best.span in taken:
            heappop(queue)
        elif len(free) < counted:
            heapreplace(queue, (_worth(best, free, scene), place, len(free)))
        else:
            heappop(queue)
            taken |= {best.span, *(each.span for each in free)}
            yield [best, *_one_an_article(best, free)]


def _worth(best: Statement, supporters: Sequence[Statement], scene: _Scene) -> tuple[int, int, bool, int, int]:
    """What makes a wording the one to print: origins, reports, readable alone, no words that judge, complete."""
    group = [best, *supporters]
    return (
        -scene.origins(group),
        -len({each.span.article for each in group}),
        not best.readable,
        best.loaded,
        -len(best.stems),
    )


def _one_an_article(best: Statement, supporters: Sequence[Statement]) -> list[Statement]:
    """The plainest supporting sentence of every other article, in order of time."""
    chosen: dict[ArticleId, Statement] = {}
    for each in sorted(supporters, key=lambda s: (not s.readable, s.loaded, s.order)):
        if each.span.article != best.span.article:
            chosen.setdefault(each.span.article, each)
    return sorted(chosen.values(), key=lambda s: s.order)


def _claim(group: Sequence[Statement], scene: _Scene) -> Claim:
    best, spans = group[0], tuple(each.span for each in group)
    article, origins = scene.articles[best.span.article], scene.origins(group)
    return Claim(
        story=scene.story.id,
        claim=best.text,
        standing=Standing.AGREED if origins > 1 else Standing.SINGLE,
        reports=len(spans),
        origins=origins,
        evidence=spans,
        figures=tuple(each.figure for each in (*scene.counted[best.span], *scene.history(best))),
        ahead=is_ahead(best.text, article.published.date() if article.published else None, best.lang),
    )


# ── Dispute ───────────────────────────────────────────────────────────────────────────────────────


def _dispute(conflict: Conflict, scene: _Scene) -> Claim:
    """One claim of a conflict: the best sentence for each rival figure, the newest first."""
    chosen: dict[tuple[float, str], Counted] = {}
    for each in sorted(conflict.standing, key=_plainness):
        chosen.setdefault((each.number.value, each.figure.unit), each)
    rivals = [each for each in conflict.standing if each in chosen.values()]
    spans = tuple(dict.fromkeys(each.statement.span for each in rivals))
    return Claim(
        story=scene.story.id,
        claim=rivals[0].statement.text,
        standing=Standing.DISPUTED,
        reports=len({span.article for span in spans}),
        origins=scene.origins([each.statement for each in rivals]),
        evidence=spans,
        figures=tuple(each.figure for each in (*rivals, *conflict.superseded)),
    )


def _plainness(each: Counted) -> tuple[bool, bool, int, datetime, str, int]:
    """Sentences that name the holder and can be read alone come first."""
    statement = each.statement
    return (not each.figure.holder, not statement.readable, statement.loaded, *statement.order)
