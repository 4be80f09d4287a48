"""Which texts are worth comparing, and which words are left out of the comparison."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from anechoic.echoes.boilerplate import boilerplate, without
from anechoic.echoes.near import near_pairs, postings, sampled
from anechoic.text.shingles import BREAK, Shingles, Words, distinct, numbered_words
from made_reports import report, text

NOTICE = (
    "You can have the news of the harbour in your letter box every morning at seven, free of charge and without any "
    "advertisement at all, if you leave your address with us on the page that opens when you press the green button."
)


def kept(*texts: str) -> list[Shingles]:
    return [distinct(sampled(numbered_words(each))[0]) for each in texts]


def masked(words: Words) -> int:
    return int(np.count_nonzero(words == BREAK))


def test_a_copy_is_worth_comparing_and_another_report_is_not() -> None:
    assert near_pairs(kept(text(1), text(2), text(1))) == [(0, 2)]


def test_a_passage_in_common_is_enough() -> None:
    host = "\n".join([*report(2, 12), *report(1)[4:12]])
    assert near_pairs(kept(text(1), host)) == [(0, 1)]


def test_only_pairs_with_something_new_are_looked_at() -> None:
    texts = kept(text(1), text(1), text(2), text(1))
    assert near_pairs(texts, since=3) == [(0, 3), (1, 3)]


def test_nothing_is_near_nothing() -> None:
    assert near_pairs([]) == []
    assert near_pairs(kept("")) == []
    assert near_pairs(kept("", "")) == []


@settings(max_examples=25)
@given(st.integers(2, 30), st.integers(0, 3))
def test_all_copies_of_a_report_hang_together(copies: int, others: int) -> None:
    texts = kept(*[text(1)] * copies, *(text(seed + 2) for seed in range(others)))
    pairs = near_pairs(texts)
    assert all(a < b for a, b in pairs)
    reached = {0}
    for _ in range(copies):
        reached |= {end for pair in pairs if reached & set(pair) for end in pair}
    assert reached == set(range(copies))


@settings(max_examples=25)
@given(st.lists(st.integers(0, 4), min_size=1, max_size=8))
def test_postings_hold_every_text_of_every_shingle_once(seeds: list[int]) -> None:
    texts = kept(*(text(seed, 6) for seed in seeds))
    index = postings(texts)
    assert index.shingle.tolist() == sorted(index.shingle.tolist())
    held = set(zip(index.shingle.tolist(), index.text.tolist(), strict=True))
    assert held == {(shingle, place) for place, each in enumerate(texts) for shingle in each.tolist()}
    starts, sizes = index.bounds()
    assert sizes.sum() == len(index.shingle)
    assert index.shingle[starts].tolist() == sorted({shingle for each in texts for shingle in each.tolist()})


def test_a_notice_under_many_reports_of_one_outlet_is_left_out() -> None:
    texts = [f"{text(seed)}\n{NOTICE}" for seed in range(4)]
    flagged = boilerplate(kept(*texts), ["The Harbour Post"] * 4)
    words = numbered_words(texts[0])
    left = without(words, sampled(words), flagged)
    own = len(numbered_words(text(0)))
    assert masked(left[:own]) <= 5
    assert masked(left[own:]) > 0.6 * len(numbered_words(NOTICE))


@pytest.mark.parametrize("outlets", [["", "", "", ""], ["North Post", "South Post", "East Post", "West Post"]])
def test_what_a_few_outlets_share_is_no_boilerplate(outlets: list[str]) -> None:
    texts = [f"{text(seed)}\n{NOTICE}" for seed in range(4)]
    assert not len(boilerplate(kept(*texts), outlets))


def test_a_report_that_forty_outlets_print_is_no_boilerplate() -> None:
    texts = [f"{text(1)}\n{' '.join(report(seed, 2))}" for seed in range(2, 42)]
    assert not len(boilerplate(kept(*texts), [f"Outlet {n}" for n in range(40)]))


def test_without_boilerplate_words_stay_as_they_are() -> None:
    words = numbered_words(text(1))
    assert without(words, sampled(words), np.empty(0, dtype=np.uint64)) is words
