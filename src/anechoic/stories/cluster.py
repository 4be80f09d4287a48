"""Groups of what is alike, by average link: two groups are joined while their members are alike on average."""

from heapq import heapify, heappop, heappush

from anechoic.stories.pairs import Pairs

JOIN = 0.5  # likeness from which two groups are joined: measured on six sets together, docs/why/stories.md


def clusters(count: int, pairs: Pairs) -> list[list[int]]:
    """The numbers 0 to `count` in groups, each in order, by their first.

    Average link (Sokal and Michener 1958) on a sparse graph: pairs that are not listed count as 0. Ties go to the
    group that begins first, so that the result is the same whatever the pairs' order.
    """
    return _AverageLink(count, pairs).joined()


class _AverageLink:
    """The groups so far: their members, and the summed likeness to each neighbour."""

    def __init__(self, count: int, pairs: Pairs) -> None:
        self.members: list[list[int]] = [[number] for number in range(count)]
        self.sums: list[dict[int, float]] = [{} for _ in range(count)]
        for a, b, score in zip(pairs.first.tolist(), pairs.second.tolist(), pairs.score.tolist(), strict=True):
            self.sums[a][b] = self.sums[b][a] = score
        self.queue = [
            (-score, a, b) for a, row in enumerate(self.sums) for b, score in row.items() if a < b and score >= JOIN
        ]
        heapify(self.queue)

    def joined(self) -> list[list[int]]:
        while self.queue:
            score, a, b = heappop(self.queue)
            if self.members[a] and self.members[b] and -score == self._average(a, b):
                self._join(a, b)
        return [sorted(group) for group in self.members if group]

    def _average(self, a: int, b: int) -> float:
        return self.sums[a].get(b, 0.0) / (len(self.members[a]) * len(self.members[b]))

    def _join(self, a: int, b: int) -> None:
        """Put `b` into `a`, which begins before it."""
        self.members[a] += self.members[b]
        self.members[b] = []
        for other, score in self.sums[b].items():
            del self.sums[other][b]
            if other != a:
                self.sums[a][other] = self.sums[other][a] = self.sums[a].get(other, 0.0) + score
        self.sums[b] = {}
        for other in self.sums[a]:
            if (average := self._average(a, other)) >= JOIN:
                heappush(self.queue, (-average, min(a, other), max(a, other)))
