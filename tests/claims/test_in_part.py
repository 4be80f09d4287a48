"""Statements that tell much the same: never counted, and known so that no page tells a thing twice."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from anechoic.claims import claims
from anechoic.claims.alignment import Alignment
from anechoic.claims.statements import Statement, statements
from anechoic.records import Claim, Standing
from factories import article, story

WALL = "The council of Port Anders closed the old harbour wall on Monday after a ferry had struck it."


def pair(one: str, other: str) -> tuple[Alignment, Statement, Statement]:
    told = statements([article(one, key="a"), article(other, key="b")])
    first, second = (next(each for each in told if each.span.article == key) for key in "ab")
    return Alignment(told), first, second


def tells_part(one: str, other: str) -> bool:
    alignment, first, second = pair(one, other)
    found = {alignment.tells_part(first, second), alignment.tells_part(second, first)}
    assert len(found) == 1, "it holds both ways or neither"
    return found.pop()


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (WALL, "The old harbour wall at Port Anders was closed on Monday by the council, which also sent for divers."),
        (
            "Ilse Tamrand blamed the council for the loss of the ferry, calling it “a deeply shameful day” for Port Anders.",
            "An angry Ilse Tamrand said that Monday had been a “deeply shameful day.”",
        ),
        (
            "“We were given no alarm at all by the harbour office,” Ilse Tamrand said.",
            "She was “given no alarm at all by the harbour office” and slept until the water reached her bed.",
        ),
    ],
    ids=["most of the shorter one", "three words of one speaker", "words of somebody"],
)
def test_statements_that_share_most_of_what_they_say_tell_much_the_same(one: str, other: str) -> None:
    assert tells_part(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (WALL, "The council of Port Anders met on Monday to choose a mayor in the old town hall."),
        (WALL, "The council of Port Anders did not close the old harbour wall after the ferry had struck it."),
        (WALL, "The council of Port Anders closed the old harbour wall on Friday after a ferry had struck it."),
        (
            "“It was a deeply shameful day for the harbour office,” Ilse Tamrand said.",
            "“It was a deeply shameful day for the harbour office,” Colm Tansey said.",
        ),
        (
            "The ferry had 120 passengers from Undsey on board when it struck the wall.",
            "The ferry had 80 passengers from Undsey on board when it struck the wall.",
        ),
        (
            "The harbour master “was close to resigning” after the ferry had struck the wall, the Kestrel said.",
            "“The report that the harbour master was close to resigning is false,” Ilse Tamrand said.",
        ),
    ],
    ids=["another event", "denied", "another day", "another speaker", "another number", "called false"],
)
def test_statements_with_a_difference_do_not_tell_the_same(one: str, other: str) -> None:
    assert not tells_part(one, other)


def found(*texts: str) -> tuple[Claim, ...]:
    own = [article(text, key=f"a{n}", outlet=f"Outlet {n}") for n, text in enumerate(texts)]
    return claims(story(*((each,) for each in own)), own, ())


SENTENCES = st.lists(
    st.sampled_from(
        [
            WALL,
            "The old harbour wall at Port Anders was closed on Monday by the council, which also sent for divers.",
            "On Monday the council closed the old harbour wall of Port Anders because a ferry had struck it.",
            "Ilse Tamrand said that the council had slept through every warning of the last winter.",
        ]
    ),
    min_size=1,
    max_size=4,
)


@given(SENTENCES)
def test_what_tells_a_part_is_no_evidence_and_raises_no_count(texts: list[str]) -> None:
    for claim in found(*texts):
        assert set(claim.in_part).isdisjoint(claim.evidence)
        assert claim.reports == len(claim.evidence)
        assert (claim.standing is Standing.AGREED) == (claim.origins > 1)


@given(SENTENCES)
def test_two_claims_of_one_thing_know_of_each_other(texts: list[str]) -> None:
    told = found(*texts)
    by_place = {claim.evidence[0]: claim for claim in told}
    for claim in told:
        for span in claim.in_part:
            assert span not in by_place or claim.evidence[0] in {*by_place[span].in_part, *by_place[span].evidence}
