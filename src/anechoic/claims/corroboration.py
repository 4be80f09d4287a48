"""Brings the statements of a story together into claims: whether accounts agree, differ or stand alone."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from functools import cached_property
from heapq import heapify, heappop, heapreplace
from itertools import pairwise

from anechoic.claims.ahead import ahead
from anechoic.claims.alignment import Alignment
from anechoic.claims.conflicts import Conflict, conflicts, is_newer, is_set_against
from anechoic.claims.contrasts import contrast, contrast_of_two
from anechoic.claims.denials import charges_denied, denials
from anechoic.claims.figures import Counted, figures
from anechoic.claims.independence import Compared, Independence
from anechoic.claims.statements import Statement, statements
from anechoic.outlets import DEFAULT, Register
from anechoic.records import Article, ArticleId, Attributions, Claim, Figure, Span, Standing, Story
from anechoic.text.words import main_language


def claims(
    story: Story, articles: Sequence[Article], attributions: Sequence[Attributions], register: Register = DEFAULT
) -> tuple[Claim, ...]:
    """Every statement of the story as a claim: the most corroborated first, then in order of time and place.

    `articles` are those of the story, `attributions` what is quoted in them (they tell who gives a figure),
    `register` whose outlets they are (those of one owner are no two origins). A claim is agreed where two origins or more
    say all that its wording says, disputed where figures of different holders exclude each other or one account denies
    what another says, both in two origins, and else single. Figures that a later one replaced are marked as superseded
    in their own claim, and stay with the claim of the later one.
    """
    scene = _Scene(story, articles, attributions, register)
    rivals = (*_disputed_figures(scene), *_set_against(scene), *_denied(scene))
    disputes = _distinct(rivals)
    shown = {span for claim in disputes for span in claim.evidence}
    told = [_claim(group, scene) for group in _groups(scene) if not set(_spans(group)) <= shown]
    return tuple(sorted((*disputes, *told), key=scene.rank))


class _Scene:
    """What all claims of one story are judged against."""

    def __init__(
        self, story: Story, articles: Sequence[Article], attributions: Sequence[Attributions], register: Register
    ) -> None:
        self.story = story
        self.articles: Mapping[ArticleId, Article] = {article.id: article for article in articles}
        self.said = {each.article: each for each in attributions}
        self.told = statements(articles, self.said)
        self.alignment = Alignment(self.told)
        self.lang = main_language((article.lang or "en")[:2] for article in articles)
        self.counted: Mapping[Span, tuple[Counted, ...]] = {
            each.span: figures(each, self.articles[each.span.article], self.said.get(each.span.article))
            for each in self.told
        }
        self.support = [self._supporters(each) for each in self.told]
        alike = [(a, b) for a, others in zip(self.told, self.support, strict=True) for b in others if a.order < b.order]
        independence = Independence(story, articles, attributions, Compared(self.told, alike), register)
        self.origins, self.origins_at_most = independence.origins, independence.origins_at_most
        self._order = {each.span: each.order for each in self.told}

    def _supporters(self, claim: Statement) -> list[Statement]:
        """Statements that say all that the claim says, and count the same where it counts people."""
        near = (other for other in self.alignment.near(claim) if self.alignment.supports(other, claim))
        kinds = {each.figure.counts for each in self.counted[claim.span] if each.known}
        return [other for other in near if kinds <= {each.figure.counts for each in self.counted[other.span]}]

    def in_part(self, best: Statement, group: Sequence[Statement]) -> list[Statement]:
        """Statements outside the group that tell much the same as its best wording, or a part of it."""
        near = (each for each in self.alignment.near(best) if each not in group)
        return [each for each in near if self.alignment.tells_part(each, best)]

    @cached_property
    def conflicts(self) -> tuple[Conflict, ...]:
        """What is disputed or superseded among the figures of the story."""
        given = [figure for each in self.told if each.is_claim for figure in self.counted[each.span]]
        return conflicts(given, self.alignment)

    @cached_property
    def _superseded(self) -> frozenset[Span]:
        return frozenset(old.figure.span for conflict in self.conflicts for old in conflict.superseded)

    def rank(self, claim: Claim) -> tuple[int, int, tuple[datetime, str, int]]:
        """Order of claims: origins, reports, then where the best wording stands."""
        return -claim.origins, -claim.reports, self._order[claim.evidence[0]]

    def figure(self, counted: Counted) -> Figure:
        """The figure, marked where a later one has replaced it."""
        return replace(counted.figure, superseded=counted.figure.span in self._superseded)

    def history(self, wording: Statement) -> Iterator[Counted]:
        """Older figures that the wording's own have replaced, the newest first."""
        own = self.counted[wording.span]
        for conflict in self.conflicts:
            stands = [each for each in conflict.standing if not conflict.disputed and each in own]
            yield from (
                old for old in conflict.superseded if any(is_newer(each, old, self.alignment) for each in stands)
            )


# ── Agreement ─────────────────────────────────────────────────────────────────────────────────────


def _groups(scene: _Scene) -> Iterator[list[Statement]]:
    """Statements that say the same, the best wording first; each is the best wording of one group at most.

    The wording that most origins support comes first and takes its supporters with it, but for those that say more; what
    is left of the others' support is counted anew when their turn comes.
    """
    told, support = scene.told, scene.support
    queue = [
        (_worth(each, support[place], scene), place, len(support[place]))
        for place, each in enumerate(told)
        if each.is_claim
    ]
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
            taken |= {best.span, *_spans([each for each in free if scene.alignment.is_whole(each, best)])}
            yield [best, *_one_an_article(best, free)]


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
    return Claim(
        story=scene.story.id,
        claim=best.text,
        standing=Standing.AGREED if origins > 1 else Standing.SINGLE,
        reports=len(group),
        origins=origins,
        origins_at_most=scene.origins_at_most(group),
        evidence=_spans(group),
        in_part=_spans(scene.in_part(best, group)),
        figures=tuple(scene.figure(each) for each in (*scene.counted[best.span], *scene.history(best))),
        said_by=best.said_by,
        ahead=None
        if best.said_by
        else ahead(best, scene.articles[best.span.article], scene.said.get(best.span.article)),
    )


# ── Dispute ───────────────────────────────────────────────────────────────────────────────────────


def _disputed_figures(scene: _Scene) -> Iterator[Claim]:
    """A claim for each dispute: the best sentence for every rival figure, the newest first, and all who give them."""

    def worth(each: Counted) -> tuple[bool, bool, tuple[bool, int, datetime, str, int]]:
        return not each.figure.holder, each.statement.lang != scene.lang, _plainness(each.statement)

    for conflict in scene.conflicts:
        if conflict.disputed:
            chosen: dict[float, Counted] = {}
            for each in sorted(conflict.standing, key=worth):
                chosen.setdefault(each.number.value, each)
            rivals = [each for each in conflict.standing if each is chosen[each.number.value]]
            others = [each for each in conflict.standing if each not in rivals]
            claim = _dispute([each.statement for each in rivals], (*rivals, *others, *conflict.superseded), scene)
            if claim.origins > 1 or any(is_set_against(a, b) for a in rivals for b in rivals):
                yield claim


def _set_against(scene: _Scene) -> Iterator[Claim]:
    """A claim for each sentence that sets two holders' counts of one thing against each other, by itself or with the next."""
    told = sorted((each for each in scene.told if each.is_claim), key=lambda each: (each.span.article, each.place))
    for each in told:
        if pair := contrast(each, scene.counted[each.span]):
            yield _dispute([each], pair, scene)
    for one, other in pairwise(told):
        if one.span.article == other.span.article and other.place == one.place + 1:
            pair = contrast_of_two(one, other, scene.counted[one.span], scene.counted[other.span])
            if pair:
                yield _dispute([one, other], pair, scene)


def _denied(scene: _Scene) -> Iterator[Claim]:
    """A claim for each denial that stands beside what it denies: in two origins, or by two who are named."""
    told = [each for each in scene.told if each.is_claim]
    for each in (*denials(told, scene.alignment), *charges_denied(told)):
        claim = _dispute([each.said, each.denied], (), scene)
        if claim.origins > 1 or each.is_told:
            yield claim


def _dispute(rivals: Sequence[Statement], counted: Iterable[Counted], scene: _Scene) -> Claim:
    sides = list({each.span: each for each in rivals}.values())
    return Claim(
        story=scene.story.id,
        claim=sides[0].text,
        standing=Standing.DISPUTED,
        reports=len({each.span.article for each in sides}),
        origins=scene.origins_at_most(sides),  # those who contradict each other confirm nothing
        origins_at_most=scene.origins_at_most(sides),
        evidence=_spans(sides),
        figures=tuple(scene.figure(each) for each in counted),
    )


def _distinct(disputes: Sequence[Claim]) -> list[Claim]:
    """Each dispute once: the first of those that rest on a sentence in common, or are told in the same words."""
    kept: list[Claim] = []
    for each in disputes:
        if all(set(each.evidence).isdisjoint(other.evidence) and each.claim != other.claim for other in kept):
            kept.append(each)
    return kept


def _plainness(statement: Statement) -> tuple[bool, int, datetime, str, int]:
    """Readable alone first, then without words that judge, then the earliest."""
    return not statement.readable, statement.loaded, *statement.order


def _spans(group: Iterable[Statement]) -> tuple[Span, ...]:
    return tuple(each.span for each in group)
