"""Laws of average link on likelihoods of pairs."""

from itertools import combinations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from anechoic.stories.cluster import JOIN, clusters
from anechoic.stories.pairs import Pairs, joined

COUNT = 7
EVERY = list(combinations(range(COUNT), 2))
scores = st.lists(st.integers(0, 100), min_size=len(EVERY), max_size=len(EVERY))


def pairs(values: list[int]) -> Pairs:
    """A likelihood for every pair, in hundredths; 0 is no pair."""
    listed = [(a, b, value / 100) for (a, b), value in zip(EVERY, values, strict=True) if value]
    first, second, score = zip(*listed, strict=True) if listed else ((), (), ())
    return Pairs(np.array(first, np.int32), np.array(second, np.int32), np.array(score, np.float32))


def between(one: list[int], other: list[int], values: list[int]) -> float:
    known = dict(zip(EVERY, values, strict=True))
    return sum(known[min(a, b), max(a, b)] for a in one for b in other) / 100 / (len(one) * len(other))


@given(scores)
def test_everything_is_in_one_group_and_groups_are_in_order(values: list[int]) -> None:
    found = clusters(COUNT, pairs(values))
    assert sorted(place for group in found for place in group) == list(range(COUNT))
    assert found == sorted(map(sorted, found))


@given(scores)
def test_no_two_groups_are_left_that_are_alike_on_average(values: list[int]) -> None:
    found = clusters(COUNT, pairs(values))
    assert all(between(one, other, values) < JOIN + 1e-6 for one, other in combinations(found, 2))


@given(scores)
def test_whoever_is_not_alone_is_likely_to_be_one_with_another_of_the_group(values: list[int]) -> None:
    for group in clusters(COUNT, pairs(values)):
        for place in group if len(group) > 1 else ():
            assert max(between([place], [other], values) for other in group if other != place) >= JOIN - 1e-6


@given(scores)
def test_pairs_in_several_parts_are_the_same_pairs(values: list[int]) -> None:
    whole = pairs(values)
    parts = [Pairs(whole.first[at::3], whole.second[at::3], whole.score[at::3]) for at in range(3)]
    again = joined(parts)
    assert [*zip(again.first, again.second, again.score, strict=True)] == [
        *zip(whole.first, whole.second, whole.score, strict=True)
    ]
    assert clusters(COUNT, again) == clusters(COUNT, whole)


def test_nothing_has_no_groups() -> None:
    assert clusters(0, pairs([0] * len(EVERY))) == []
