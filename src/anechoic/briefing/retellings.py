"""Which sentences of a story tell the same, or much the same, by its claims: none is printed beside another."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from anechoic.records import Article, ArticleId, Claim, Line, OtherWords, Span, Standing

Place = tuple[ArticleId, int]  # an article and where a sentence ends in it: a dateline before it is no part of a line


class Retellings:
    """The claims of one story, found by the sentences they stand in."""

    def __init__(self, claims: Sequence[Claim]) -> None:
        self._told: dict[ArticleId, list[tuple[Span, Claim]]] = defaultdict(list)
        for claim in claims:
            self._told[claim.evidence[0].article].append((claim.evidence[0], claim))

    def within(self, line: Span) -> Iterator[Claim]:
        """The claims whose best wording stands in the line."""
        return (claim for span, claim in self._told.get(line.article, ()) if line.start < span.end <= line.end)

    def bearing_out(self, line: Span) -> tuple[Sequence[Span], int]:
        """The other sentences that say all that a line of one sentence says, and of how many origins all of them are."""
        agreed = [each for each in self.within(line) if each.standing is Standing.AGREED]
        whole = next((each for each in agreed if each.evidence[0].start <= line.start), None)
        return (whole.evidence[1:], whole.origins) if whole else ((), 0)

    def of(self, line: Line) -> frozenset[Place]:
        """Where the line stands, and where else the same or much the same is told."""
        claims = self.within(line.evidence[0])
        spans = (line.evidence[0], *(span for claim in claims for span in (*claim.evidence, *claim.in_part)))
        return frozenset((span.article, span.end) for span in spans)


def in_part(line: Line, claim: Claim, articles: Mapping[ArticleId, Article]) -> tuple[OtherWords, ...]:
    """Where outlets that do not report the line tell a part of it, the first place in each."""
    first: dict[str, Span] = {}
    for span in claim.in_part:
        outlet = articles[span.article].outlet
        if outlet and outlet not in line.reported_by:
            first.setdefault(outlet, span)
    return tuple(OtherWords(span) for span in first.values())
